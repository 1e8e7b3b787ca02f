package reelcost.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static reelcost.api.EstimateApiTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ShootoutApiTest {
    private static final String SHOOTOUTS = "/api/v1/shootouts";
    private static final String VEO = "rows.find { it.offer == 'google/veo-3.1-fast' }.";
    private static final String LITE = "rows.find { it.offer == 'google/veo-3.1-lite' }.";

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON).body(body).post(SHOOTOUTS).then();
    }

    private static ValidatableResponse job(String job) {
        return post("{\"asOf\": \"2026-11-22\", \"currency\": \"USD\", \"job\": " + job + "}");
    }

    @Test
    void the_founding_case_on_every_model() {
        job("{\"clips\": 700, \"seconds\": 20, \"size\": \"720p\", \"fps\": 24, \"audio\": false}")
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(
                        "job",
                        equalTo(Map.of(
                                "clips",
                                700,
                                "seconds",
                                "20",
                                "size",
                                "720p",
                                "fps",
                                "24",
                                "audio",
                                false,
                                "references",
                                0)))
                .body("asOf", is("2026-11-22"))
                .body("rows.find { it.offer == 'openai/sora-historical' }.total.amount", is("653.33"))
                .body("rows.find { it.offer == 'openai/sora-historical' }.status", is("historical"))
                .body("rows.find { it.offer == 'openai/sora-historical' }.successor", is("google/veo-3.1-fast"))
                .body(VEO + "successor", nullValue())
                .body(VEO + "title", is("Google · Veo 3.1 Fast"))
                .body(VEO + "status", is("active"))
                .body(VEO + "stale", is(true))
                .body(VEO + "ageDays", is(93))
                .body(VEO + "total", equalTo(Map.of("amount", "1400.00", "currency", "USD")))
                .body(VEO + "reason", nullValue())
                .body(VEO + "perSecond", is("0.1"))
                .body(VEO + "split", contains("8", "8", "4"))
                .body(VEO + "secondsNotAsked", is("0"))
                .body(VEO + "upscale", nullValue());
    }

    @Test
    void rows_come_cheapest_first_and_those_without_a_total_last() {
        List<String> totals = job("{\"clips\": 10, \"seconds\": \"8\", \"size\": \"1080p\", \"audio\": true}")
                .statusCode(200)
                .extract()
                .path("rows.collect { it.total?.amount }");

        assertThat(totals.stream().filter(Objects::nonNull).map(BigDecimal::new))
                .isSorted();
        assertThat(totals.get(totals.size() - 1)).isNull();
        assertThat(totals.subList(totals.indexOf(null), totals.size())).containsOnlyNulls();
    }

    @Test
    void what_has_to_be_upscaled_says_what_that_adds() {
        job("{\"clips\": 700, \"seconds\": 20, \"size\": \"2160p\"}")
                .statusCode(200)
                .body(LITE + "total.amount", is("1470.28"))
                .body(LITE + "upscale.from", is("1920x1080"))
                .body(LITE + "upscale.generate.amount", is("1120.00"))
                .body(LITE + "upscale.offer", is("comfyui/hitpaw-general"))
                .body(LITE + "upscale.amount.amount", is("350.28"));
    }

    @Test
    void an_offer_that_can_not_do_it_says_why_and_costs_nothing_known() {
        String luma = "rows.find { it.offer == 'comfyui/luma-ray-2' }.";
        job("{\"clips\": 700, \"seconds\": 20, \"size\": \"720p\", \"audio\": true}")
                .body(luma + "total", nullValue())
                .body(luma + "perSecond", nullValue())
                .body(luma + "reason", is("there is no price with audio at 1280×720"));
    }

    @Test
    void what_goes_in_is_part_of_the_job() {
        job("{\"clips\": 7, \"seconds\": 20, \"size\": \"720p\", \"inputSeconds\": 6.20, \"references\": \"3\"}")
                .statusCode(200)
                .body("job.inputSeconds", is("6.2"))
                .body("job.references", is(3));
        problem(
                        422,
                        job(
                                "{\"clips\": 7, \"seconds\": 20, \"size\": \"720p\", \"inputSeconds\": 0, \"references\": 101}"))
                .body("errors.field", contains("job.inputSeconds", "job.references"));
    }

    @Test
    void another_currency_needs_a_rate() {
        post("""
                {"asOf": "2026-11-22", "currency": "EUR",
                 "exchangeRates": [{"from": "USD", "to": "EUR", "rate": "0.92", "date": "2026-11-20"}],
                 "job": {"clips": 700, "seconds": 20, "size": "720p"}}
                """)
                .statusCode(200)
                .body(VEO + "total", equalTo(Map.of("amount", "1288.00", "currency", "EUR")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"clips\": 0, \"seconds\": 20, \"size\": \"720p\"} | job.clips",
                "{\"clips\": [7], \"seconds\": 20, \"size\": \"720p\"} | job.clips",
                "{\"clips\": 7, \"seconds\": \"x\", \"size\": \"720p\"} | job.seconds",
                "{\"clips\": 7, \"seconds\": 20, \"size\": \"big\"} | job.size",
                "{\"clips\": 7, \"seconds\": 20, \"size\": \"720p\", \"fps\": 0} | job.fps",
                "{\"clips\": 7, \"seconds\": 20, \"size\": \"720p\", \"audio\": \"perhaps\"} | job.audio",
                "{\"clips\": 7, \"seconds\": 20, \"size\": \"720p\", \"offer\": \"a/b\"} | job.offer",
                "[] | job",
                "null | job"
            })
    void a_wrong_job_is_told_at_its_field(String job, String field) {
        problem(422, job(job)).body("errors.field", contains(field));
    }

    @Test
    void every_fault_is_told_at_once() {
        problem(422, post("{\"asOf\": \"never\", \"currency\": \"XXX\", \"stages\": [], \"job\": {}}"))
                .body(
                        "errors.field",
                        containsInAnyOrder("asOf", "currency", "stages", "job.clips", "job.seconds", "job.size"));
        problem(422, post("{}")).body("errors.field", contains("job"));
        problem(422, post("[]"));
        problem(400, post("{\"job\": {\"clips\": 1, \"clips\": 2}}")).body("detail", containsString("field twice"));
        problem(405, given().get(SHOOTOUTS).then()).header("Allow", containsString("POST"));
    }

    @Test
    void the_request_that_is_documented_gets_the_row_that_is_documented() {
        String documented = Jsoup.parse(given().get("/api").asString())
                .select("section:has(#shootout) pre code")
                .first()
                .wholeText();
        post(documented)
                .statusCode(200)
                .body(VEO + "total.amount", is("1400.00"))
                .body(VEO + "stale", is(true));
        given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .body("paths.'/api/v1/shootouts'.post.operationId", is("shootOut"))
                .body("components.schemas.ShootoutRequest.required", hasItem("job"));
    }
}
