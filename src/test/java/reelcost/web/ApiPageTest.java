package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiPageTest {
    private static Document page() {
        return Jsoup.parse(RestAssured.get("/api").asString());
    }

    @Test
    void the_request_shown_gets_the_answer_shown() throws Exception {
        Document page = page();
        String shown = page.select("pre[aria-labelledby=answer] code").text();
        JsonNode answer = new ObjectMapper()
                .readTree(RestAssured.given()
                        .contentType(ContentType.JSON)
                        .body(page.selectFirst("#request").wholeText())
                        .post("/api/v1/estimates")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        JsonNode line = answer.path("lines").path(0);
        for (String said : List.of(
                answer.path("total").path("amount").asText(),
                line.path("amount").asText(),
                line.path("unitPrice").asText(),
                line.path("quantity").asText(),
                line.path("working").path(0).path("text").asText(),
                line.path("working").path(1).path("text").asText(),
                line.path("warnings").path(0).path("kind").asText(),
                answer.path("lines").path(1).path("amount").asText(),
                answer.path("keyFigures").path("takesPerSelect").asText(),
                answer.path("keyFigures").path("yieldPercent").asText(),
                answer.path("keyFigures").path("spentOnUnused").asText())) {
            assertThat(shown).contains("\"" + said + "\"");
        }
        assertThat(answer.path("total").path("amount").asText()).isEqualTo("686.00");
    }

    @Test
    void the_openapi_document_is_where_the_page_says() {
        String path = page().selectFirst(".title a").attr("href");
        assertThat(RestAssured.get(path).statusCode()).isEqualTo(200);
        assertThat(RestAssured.get("/api/v1/offers?q=veo&service=generate&provider=Google")
                        .statusCode())
                .isEqualTo(200);
        assertThat(RestAssured.get("/api/v1/offers/google/veo-3.1-fast").statusCode())
                .isEqualTo(200);
    }
}
