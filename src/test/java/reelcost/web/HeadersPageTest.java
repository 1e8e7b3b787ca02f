package reelcost.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says to the browser, and what a first view weighs over the wire. */
@QuarkusTest
class HeadersPageTest {
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    private static Response fetch(String path) {
        return given().config(AS_SENT).header("Accept-Encoding", "gzip").get(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/productions/new", "/nothing", "/quick", "/funnel", "/rates", "/q/health", "/api/v1/offers"
            })
    void every_answer_is_fenced_in(String path) {
        Response answer = given().get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/productions/1", "/productions/1/scenarios/1", "/quick", "/shootout", "/funnel"})
    void pages_with_plans_are_kept_by_no_cache(String path) {
        assertThat(given().get(path).header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest(name = "{0} weighs at most {1} bytes")
    @CsvSource({
        "/, 45000",
        "/productions/1, 45000",
        "/productions/1/scenarios/1, 45000",
        "/productions/1/scenarios/1/stages/upscale/chains, 45000",
        "/productions/1/scenarios/1/months, 115000",
        "/productions/1/compare, 115000",
        "/shootout, 115000",
        "/funnel, 115000"
    })
    void a_first_view_is_light_and_its_assets_are_kept_for_a_year(String path, int most) {
        Response page = fetch(path);
        int weight = page.asByteArray().length;
        Set<String> assets = assets(given().get(path).asString());
        assertThat(assets).isNotEmpty();
        for (String asset : assets) {
            Response file = fetch(asset);
            assertThat(file.statusCode()).as(asset).isEqualTo(200);
            assertThat(file.header("Content-Encoding")).as(asset).isEqualTo("gzip");
            assertThat(file.header("Cache-Control")).as(asset).isEqualTo("public, max-age=31536000, immutable");
            assertThat(asset)
                    .as("an address that changes with the content")
                    .matches(".*(/\\d+\\.\\d+\\.\\d+/|\\?v=).*");
            weight += file.asByteArray().length;
        }
        System.out.printf("%s weighs %,d bytes over the wire%n", path, weight);
        assertThat(weight).isLessThanOrEqualTo(most);
    }

    @Test
    void no_page_loads_anything_from_elsewhere() {
        for (String path :
                new String[] {"/", "/productions/1", "/productions/1/compare", "/quick", "/funnel", "/rates"}) {
            assertThat(assets(given().get(path).asString())).allMatch(asset -> asset.startsWith("/"));
        }
    }

    private static Set<String> assets(String html) {
        Document page = Jsoup.parse(html);
        Set<String> assets = new LinkedHashSet<>();
        page.select("link[rel=stylesheet]").forEach(link -> assets.add(link.attr("href")));
        page.select("script[src]").forEach(script -> assets.add(script.attr("src")));
        return assets;
    }
}
