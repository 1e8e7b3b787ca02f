package reelcost.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EstimateApiTest {
    private static final String ESTIMATES = "/api/v1/estimates";
    private static final String DRAFTS =
            """
            {"kind": "generate", "id": "drafts", "name": "Drafts", "offer": "openai/sora-historical", "clips": 700,
             "seconds": 20, "size": "720p", "fps": 24, "audio": false, "selects": 55}
            """;

    @Test
    void the_founding_case_comes_out_to_the_cent() {
        post("""
                {"currency": "USD", "asOf": "2026-11-22", "finishedSeconds": 240, "contingencyPercent": 0,
                 "markupPercent": 0, "stages": [%s]}
                """
                        .formatted(DRAFTS))
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("Cache-Control", containsString("no-store"))
                .body("total", equalTo(Map.of("amount", "653.33", "currency", "USD")))
                .body("complete", is(true))
                .body("unpricedLines", is(0))
                .body("asOf", is("2026-11-22"))
                .body("rateEdition", matchesPattern("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}"))
                .body("lines", hasSize(1))
                .body("lines[0].stage", is("Drafts"))
                .body("lines[0].id", is("drafts"))
                .body("lines[0].category", is("inference"))
                .body("lines[0].quantity", is("14000"))
                .body("lines[0].unit", is("s"))
                .body("lines[0].unitPrice", is("0.04666667"))
                .body("lines[0].rate", equalTo(Map.of("amount", "2.80", "currency", "USD", "per", "min")))
                .body("lines[0].amount", is("653.33"))
                .body("lines[0].currency", is("USD"))
                .body("lines[0].offer", is("openai/sora-historical"))
                .body("lines[0].working.kind", contains("takes", "rate", "source"))
                .body("lines[0].working[0].text", is("700 clips × 20 s = 14,000 s = 233 min 20 s"))
                .body("lines[0].working[0].figures.total", is("14000"))
                .body("lines[0].source.where", containsString("The Hardest Part"))
                .body("lines[0].source.dated", is("2024"))
                .body("lines[0].source.confidence", is("estimate"))
                .body("plan", is(false))
                .body("lines[0].standing", is("historical"))
                .body("lines[0].successor.offer", is("google/veo-3.1-fast"))
                .body("lines[0].successor.title", is("Google · Veo 3.1 Fast"))
                .body("lines[0].successor.amount", is("1400.00"))
                .body("lines[0].successor.difference", is("746.67"))
                .body("lines[0].warnings.kind", contains("retired", "historical", "successor"))
                .body("topsheet", contains(Map.of("category", "inference", "amount", "653.33", "unpricedLines", 0)))
                .body("warnings.kind", contains("retired", "historical", "successor"))
                .body("warnings[0].id", is("drafts"))
                .body("warnings[0].stage", is("Drafts"));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-09-23, active, true", "2026-09-24, retired, false"})
    void an_estimate_is_a_plan_until_its_offer_is_retired(String day, String standing, boolean plan) {
        ValidatableResponse answer =
                post("""
                {"asOf": "%s", "stages": [
                  {"kind": "generate", "offer": "openai/sora-2", "clips": 700, "seconds": 20, "size": "720p"},
                  {"kind": "labour", "quantity": 1, "price": 80}]}
                """
                                .formatted(day))
                        .statusCode(200)
                        .body("plan", is(plan))
                        .body("lines[0].amount", is("1400.00"))
                        .body("lines[0].standing", is(standing))
                        .body("lines[1].standing", nullValue())
                        .body("lines[1].successor", nullValue());
        // Veo 3.1 Fast has the same price a second.
        answer.body("lines[0].successor.difference", plan ? nullValue() : is("0.00"));
    }

    @Test
    void key_figures_of_the_founding_case() {
        post("{\"asOf\": \"2026-11-22\", \"finishedSeconds\": \"240\", \"stages\": [" + DRAFTS + "]}")
                .statusCode(200)
                .body("keyFigures.takes", is(700))
                .body("keyFigures.selects", is(55))
                .body("keyFigures.generatedMinutes", is("233.33"))
                .body("keyFigures.takesPerSelect", is("12.73"))
                .body("keyFigures.yieldPercent", is("7.857"))
                .body("keyFigures.retakePercent", is("1173"))
                .body("keyFigures.shootingRatio", is("58.33"))
                .body("keyFigures.costPerTake", is("0.93"))
                .body("keyFigures.costPerSelect", is("11.88"))
                .body("keyFigures.costPerFinishedMinute", is("163.33"))
                .body("keyFigures.spentOnUnused", is("602.00"))
                .body("keyFigures.unusedPercent", is("92.14"));
    }

    @Test
    void the_documented_example_is_what_really_comes_back() {
        Map<String, Object> examples = given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("components.examples");
        Map<String, Object> documented = value(examples, "TheHardestPartEstimate");
        Map<String, Object> answered = given().contentType(ContentType.JSON)
                .body(value(examples, "TheHardestPart"))
                .post(ESTIMATES)
                .then()
                .statusCode(200)
                .extract()
                .path("");

        assertThat(answered).containsOnlyKeys(documented.keySet());
        assertThat(answered)
                .usingRecursiveComparison()
                .ignoringFields("rateEdition")
                .isEqualTo(documented);
    }

    @Test
    void an_unknown_price_is_null_with_its_reason_and_the_total_a_lower_bound() {
        post("""
                        {"asOf": "2026-11-22", "stages": [
                          {"kind": "generate", "offer": "openai/sora-2", "clips": 3, "seconds": 8, "size": "2160p"},
                          {"kind": "other", "name": "Music", "quantity": 1, "price": "250"}]}
                        """)
                .statusCode(200)
                .body("complete", is(false))
                .body("unpricedLines", is(1))
                .body("total.amount", is("250.00"))
                .body("lines[0].id", is("stage-1"))
                .body("lines[0].amount", nullValue())
                .body("lines[0].unitPrice", nullValue())
                .body("lines[0].rate", nullValue())
                .body("lines[0].reason", containsString("3840×2160 is not offered"))
                .body("lines[1].source", nullValue())
                .body("topsheet[0].amount", nullValue())
                .body("topsheet[0].unpricedLines", is(1))
                .body("topsheet[1].amount", is("250.00"));
    }

    @Test
    void contingency_markup_and_exchange_are_lines_and_steps_like_all_others() {
        post("""
                {"currency": "EUR", "contingencyPercent": 10, "markupPercent": "15",
                 "exchangeRates": [{"from": "USD", "to": "EUR", "rate": "0.92", "date": "2026-11-20"}],
                 "stages": [%s]}
                """
                        .formatted(DRAFTS))
                .statusCode(200)
                .body("lines.category", contains("inference", "contingency", "markup"))
                .body("lines.amount", contains("601.07", "60.11", "99.18"))
                .body("total", equalTo(Map.of("amount", "760.36", "currency", "EUR")))
                .body("lines[0].working.kind", hasItem("exchange"));
    }

    @Test
    void the_day_is_today_where_none_is_named() {
        post("{\"stages\": [" + DRAFTS + "]}")
                .statusCode(200)
                .body("asOf", is(LocalDate.now(Clock.systemDefaultZone()).toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    -5     | This can't be negative: enter a number between 1 and 1,000,000.
                    0      | Enter a number between 1 and 1,000,000.
                    1e9    | Enter a number between 1 and 1,000,000.
                    1e99   | Write a plain number, such as 12.
                    "abc"  | Write a plain number, such as 12.
                    "1e9"  | Write a plain number, such as 12.
                    "1,5"  | Write a number without commas, with a point for decimals, such as 1.5.
                    ""     | Enter a number between 1 and 1,000,000.
                    [700]  | Give one value, not a list or an object.
                    """)
    void a_wrong_figure_is_told_at_its_field(String clips, String message) {
        problem(422, post("{\"stages\": [" + DRAFTS.replace("700", clips) + "]}"))
                .body("title", is("Unprocessable Content"))
                .body("errors.field", hasItem("stages[0].clips"))
                .body("errors.message", hasItem(message));
    }

    @Test
    void markup_and_formulas_in_names_come_back_as_the_data_they_are() {
        String name = "=cmd() <script>alert(1)</script> 'x'; --";

        post("{\"stages\": [" + DRAFTS.replace("Drafts", name) + "]}")
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("lines[0].stage", is(name));
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused() {
        problem(422, post("{\"stages\": [" + DRAFTS.replace("Drafts", "x".repeat(10_000)) + "]}"))
                .body("errors", hasSize(1))
                .body("errors[0].field", is("stages[0].name"));
    }

    @Test
    void every_fault_is_told_at_once() {
        problem(
                        422,
                        post(
                                """
                                {"currency": "dollars", "stage": 1, "stages": [
                                  {"kind": "generate", "offer": "no/such", "clips": 1, "seconds": 5, "size": "720p"},
                                  {"kind": "render"},
                                  {"kind": "labour", "quantity": 1, "price": 2, "clips": 3}]}
                                """))
                .body(
                        "errors.field",
                        hasItems("currency", "stage", "stages[0].offer", "stages[1].kind", "stages[2].clips"))
                .body("errors", hasSize(5));
    }

    @Test
    void sixty_one_stages_are_too_many() {
        String stage = "{\"kind\": \"other\", \"quantity\": 1, \"price\": 1}";

        post("{\"stages\": [" + (stage + ",").repeat(59) + stage + "]}")
                .statusCode(200)
                .body("total.amount", is("60.00"));
        problem(422, post("{\"stages\": [" + (stage + ",").repeat(60) + stage + "]}"))
                .body("errors[0].field", is("stages"))
                .body("errors[0].message", is("A scenario has at most 60 stages."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"stages": [        | The request is not valid JSON: see line 1, column 13.
                    {"stages": []} x    | The request is not valid JSON: see line 1, column 17.
                    {"a": 1, "a": 2}    | The JSON has a field twice: see line 1, column 13.
                    ~~                  | The request is empty: send a JSON object.
                    """)
    void what_is_not_json_is_a_bad_request_that_says_where(String body, String detail) {
        problem(400, post(body)).body("detail", is(detail)).body("$", aMapWithSize(5));
    }

    @Test
    void ten_megabytes_are_too_large() {
        problem(413, post("{\"x\": \"" + "x".repeat(10_000_000) + "\"}"))
                .body("detail", is("The request is too large: at most 1,048,576 bytes are read."));
    }

    @Test
    void only_json_is_taken_and_given() {
        problem(
                415,
                given().contentType("text/plain").body("{}").post(ESTIMATES).then());
        problem(
                415,
                given().contentType(ContentType.URLENC)
                        .formParam("a", "b")
                        .post(ESTIMATES)
                        .then());
        problem(
                406,
                given().contentType(ContentType.JSON)
                        .accept("text/csv")
                        .body("{}")
                        .post(ESTIMATES)
                        .then());
    }

    @Test
    void other_methods_and_addresses_are_refused_as_problems_too() {
        problem(405, given().get(ESTIMATES).then()).header("Allow", containsString("POST"));
        problem(405, given().delete(ESTIMATES).then());
        problem(404, given().get("/api/v1/estimate").then()).body("instance", is("/api/v1/estimate"));
        problem(
                404,
                given().contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v2/estimates")
                        .then());
        problem(404, given().urlEncodingEnabled(false).get("/api/%3Cscript%3E").then())
                .body("instance", is("/api/%3Cscript%3E"));
    }

    @Test
    void no_cookie_is_set_and_no_other_site_is_let_in() {
        assertThat(given().contentType(ContentType.JSON)
                        .header("Origin", "https://elsewhere.example")
                        .body("{\"stages\": [" + DRAFTS + "]}")
                        .post(ESTIMATES)
                        .then()
                        .statusCode(200)
                        .header("Access-Control-Allow-Origin", nullValue())
                        .extract()
                        .cookies())
                .isEmpty();
    }

    private static ValidatableResponse post(String json) {
        return given().contentType(ContentType.JSON).body(json).post(ESTIMATES).then();
    }

    /** What holds for every problem: a document about itself that lets nothing of the inside out. */
    static ValidatableResponse problem(int status, ValidatableResponse response) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("about:blank"))
                .body("status", is(status))
                .body("detail", not(startsWith("Exception")))
                .body("instance", startsWith("/api/"))
                .body(allOf(
                        not(containsString("Exception")),
                        not(containsString("reelcost.")),
                        not(containsString("\tat "))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> value(Map<String, Object> examples, String name) {
        return (Map<String, Object>) ((Map<String, Object>) examples.get(name)).get("value");
    }
}
