package reelcost.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static reelcost.api.EstimateApiTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UpscaleChainsApiTest {
    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/upscale-chains")
                .then();
    }

    private static ValidatableResponse upscale(String upscale) {
        return post("{\"asOf\": \"2026-11-22\", \"upscale\": " + upscale + "}");
    }

    @Test
    void the_ways_come_with_their_steps_and_the_refusals_with_their_reason() {
        upscale("{\"offer\": \"comfyui/topaz-starlight-fast\", \"clips\": 55, \"seconds\": 20, \"from\": \"720p\","
                        + " \"to\": \"2160p\", \"toFps\": 48}")
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("present.amount", is("141.37"))
                .body("reason", nullValue())
                .body("ways[0].total.amount", is("106.53"))
                .body("ways[0].steps.offer", contains("comfyui/topaz-starlight-fast", "comfyui/flashvsr"))
                .body("ways[0].steps.to", contains("1080p", "2160p"))
                .body("ways[0].steps.fps", contains("24", "48"))
                .body("ways[0].steps[0].toFps", is("48"))
                .body("ways[0].steps.amount.amount", contains("71.33", "35.20"))
                .body("refusals.reason", hasItem("there is no price for frame interpolation at 3840×2160"));
    }

    @Test
    void an_offer_that_can_not_do_it_has_a_reason_instead_of_an_amount() {
        upscale("{\"offer\": \"comfyui/flashvsr\", \"clips\": 1, \"seconds\": 5, \"from\": \"720p\", \"to\": \"8k\"}")
                .statusCode(200)
                .body("present", nullValue())
                .body("reason", containsString("is not offered"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {} | offer, clips, seconds, from, to
            {"offer": "google/veo-3.1", "clips": 1, "seconds": 5, "from": "720p", "to": "4k"} | offer
            {"offer": "comfyui/flashvsr", "clips": 0, "seconds": 5, "from": "720p", "to": "4k"} | clips
            {"offer": "comfyui/flashvsr", "clips": 1, "seconds": 5, "from": "720p", "to": "4k", "toFps": 24} | toFps
            {"offer": "comfyui/flashvsr", "clips": 1, "seconds": 5, "from": "720p", "to": "4k", "of": "selects"} | of
            """)
    void every_wrong_field_is_named(String upscale, String fields) {
        String[] paths = fields.split(", ");
        for (int i = 0; i < paths.length; i++) {
            paths[i] = "upscale." + paths[i];
        }
        problem(422, upscale(upscale)).body("errors.field", containsInAnyOrder(paths));
    }
}
