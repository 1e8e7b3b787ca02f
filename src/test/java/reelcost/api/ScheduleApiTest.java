package reelcost.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScheduleApiTest {
    private static final String DRAFTS =
            """
            {"kind": "generate", "id": "drafts", "offer": "openai/sora-historical", "clips": 700, "seconds": 20, "size": "720p"}
            """;

    private static final String FLOWS =
            """
            {"asOf": "2026-11-22", "startMonth": "2026-11", "makingMonths": 2, "reviewMonths": "1", "retentionMonths": 1,
             "stages": [%s,
              {"kind": "store", "id": "hot", "offer": "aws/s3-standard", "of": "generated", "mbps": 5, "months": 2},
              {"kind": "store", "id": "cold", "offer": "aws/s3-glacier-deep-archive", "of": "kept:hot", "months": "end"},
              {"kind": "transfer", "offer": "aws/internet-egress", "of": "kept:hot", "copies": 4, "rounds": 3, "when": 2}]}
            """
                    .formatted(DRAFTS);

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/estimates")
                .then();
    }

    @Test
    void a_schedule_gives_the_estimate_and_every_line_months() {
        post(FLOWS)
                .statusCode(200)
                .body("months.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body("months[0].month", is("2026-11"))
                .body("months[3].phase", is("retention"))
                // What comes to Deep Archive in month 4 is billed for its minimum of 180 days: to month 9.
                .body("months[8].month", is("2027-07"))
                .body("months[8]", not(hasKey("phase")))
                .body("months[0].categories[0].category", is("inference"))
                .body("months[0].categories[0].amount", is("326.67"))
                .body("lines[0].months.first", is(1))
                .body("lines[0].months.amounts", contains("326.67", "326.66"))
                .body("lines[3].months.first", is(2))
                .body("lines[3].months.amounts", hasSize(1));
    }

    @Test
    void the_last_month_has_come_to_the_total() {
        ValidatableResponse answer = post(FLOWS.replace("\"kept:hot\"", "\"generated\", \"mbps\": 5"))
                .body("complete", is(true))
                .body("months[-1].unpricedLines", is(0));
        String total = answer.extract().path("total.amount");

        answer.body("months[-1].cumulated", is(total));
    }

    @Test
    void what_is_stored_comes_in_goes_and_is_held_month_by_month() {
        // 700 × 20 s × 5 Mbit/s ÷ 8,000 = 8.75 GB, half of it in each month of making.
        post(FLOWS)
                .body("lines[1].stock.in", contains("4.375", "4.375"))
                .body("lines[1].stock.out", contains("0", "0", "4.375", "4.375"))
                .body("lines[1].stock.held", contains("4.375", "8.75", "4.375"))
                .body("lines[2].stock.in", contains("0", "0", "4.375", "4.375"))
                .body("lines[2].stock.held", contains("0", "0", "4.375", "8.75"))
                .body("lines[3]", not(hasKey("stock")))
                .body("keyFigures.gigabytesStored", is("8.75"));
    }

    @Test
    void moving_takes_as_long_as_the_line_needs() {
        // 8.75 GB × 4 × 3 = 105 GB × 8,000 ÷ 100 Mbit/s, and ÷ 250 Mbit/s.
        post(FLOWS).body("keyFigures.gigabytesMoved", is("105")).body("keyFigures.movingSeconds", is(8400));
        post(FLOWS.replaceFirst("\\{", "{\"lineSpeed\": 250,")).body("keyFigures.movingSeconds", is(3360));
    }

    @Test
    void without_a_schedule_there_are_no_months_of_the_estimate() {
        post("{\"stages\": [" + DRAFTS + "]}")
                .statusCode(200)
                .body("$", not(hasKey("months")))
                .body("lines[0]", not(hasKey("months")));
    }

    @ParameterizedTest(name = "{0} in place of {1}: {2}")
    @CsvSource({
        "'\"startMonth\": \"2026-13\"', '\"startMonth\": \"2026-11\"', startMonth",
        "'\"finishedSeconds\": 240', '\"startMonth\": \"2026-11\"', startMonth",
        "'\"makingMonths\": 0', '\"makingMonths\": 2', makingMonths",
        "'\"reviewMonths\": 61', '\"reviewMonths\": \"1\"', reviewMonths",
        "'\"retentionMonths\": -1', '\"retentionMonths\": 1', retentionMonths",
        "'\"lineSpeed\": 0, \"asOf\"', '\"asOf\"', lineSpeed",
        "'\"months\": \"forever\"', '\"months\": \"end\"', stages[2].months",
        "'\"rounds\": 0', '\"rounds\": 3', stages[3].rounds",
        "'\"of\": \"kept:drafts\"', '\"of\": \"kept:hot\"', stages[2].of"
    })
    void what_is_wrong_is_told_with_its_field(String wrong, String right, String field) {
        post(FLOWS.replace(right, wrong)).statusCode(422).body("errors.field", hasItem(field));
    }
}
