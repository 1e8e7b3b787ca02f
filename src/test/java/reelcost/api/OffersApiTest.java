package reelcost.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static reelcost.api.EstimateApiTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OffersApiTest {
    private static final String OFFERS = "/api/v1/offers";

    @Test
    void the_rate_book_is_listed_with_its_edition() {
        get(OFFERS)
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", containsString("max-age=300"))
                .body("rateEdition", matchesPattern("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}"))
                .body("asOf", matchesPattern("\\d{4}-\\d\\d-\\d\\d"))
                .body("offers.size()", greaterThan(20))
                .body("offers.id", hasItem("openai/sora-historical"))
                .body("offers.source.where", everyItem(not(nullValue())))
                .body("offers.source.dated", everyItem(matchesPattern("\\d{4}(-\\d\\d){0,2}")));
    }

    @Test
    void offers_are_found_by_words_service_and_provider() {
        get(OFFERS + "?q=SORA%20pro").body("offers.id", containsInAnyOrder("openai/sora-2-pro", "azure/sora-2-pro"));
        get(OFFERS + "?service=store")
                .body("offers.service", everyItem(is("store")))
                .body("offers.size()", greaterThan(0));
        get(OFFERS + "?provider=openai&service=generate")
                .body("offers.provider", everyItem(is("OpenAI")))
                .body("offers.size()", greaterThan(2));
        get(OFFERS + "?q=nobody-sells-this").statusCode(200).body("offers", empty());
        get(OFFERS + "?q=").body("offers.size()", greaterThan(20));
    }

    @Test
    void what_another_source_says_is_told_beside_the_source() {
        get(OFFERS + "?q=wasabi")
                .body("offers[0].anotherSourceSays[0].says", is("0.0049 per GB and month"))
                .body("offers[0].anotherSourceSays[0].source.dated", is("2026-04"))
                .body("offers[0].anotherSourceSays[0].source.confidence", is("secondary"));
        get(OFFERS + "/aws/s3-standard").body("anotherSourceSays", nullValue());
    }

    @Test
    void a_filter_that_is_wrong_is_told() {
        problem(422, get(OFFERS + "?service=rent")).body("errors[0].field", is("service"));
        problem(422, get(OFFERS + "?q=" + "x".repeat(101) + "&provider=" + "y".repeat(101)))
                .body("errors.field", containsInAnyOrder("q", "provider"));
    }

    @Test
    void an_offer_sold_by_the_minute() {
        get(OFFERS + "/openai/sora-historical")
                .statusCode(200)
                .body("id", is("openai/sora-historical"))
                .body("title", is("OpenAI · Sora (2024 estimate)"))
                .body("provider", is("OpenAI"))
                .body("channel", is("OpenAI"))
                .body("service", is("generate"))
                .body("pricing.kind", is("rates"))
                .body("pricing.currency", is("USD"))
                .body("pricing.per", is("min"))
                .body("pricing.meter", equalTo(Map.of("kind", "output-seconds", "unit", "s")))
                .body("pricing.rates", equalTo(List.of(Map.of("price", "2.80", "buys", "1", "when", Map.of()))))
                .body("pricing", not(hasKey("tiers")))
                .body("durations", equalTo(Map.of("kind", "any", "text", "any length")))
                .body("failedTakes", is("unknown"))
                .body("lifeCycle.status", is("retired"))
                .body("lifeCycle.retired", is("2026-09-24"))
                .body("lifeCycle.deprecated", nullValue())
                .body("lifeCycle.successor", is("google/veo-3.1-fast"))
                .body("lifeCycle.historical", is(true))
                .body("source.confidence", is("estimate"))
                .body("notes[0]", containsString("historical estimate"))
                .body("rateEdition", matchesPattern("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}"));
    }

    @Test
    void an_offer_with_conditions_lengths_and_a_batch_price() {
        get(OFFERS + "/openai/sora-2-pro")
                .body("pricing.batchFactor", is("0.5"))
                .body("pricing.rates.price", containsInAnyOrder("0.30", "0.50", "0.70"))
                .body("pricing.rates[0].when.size.sizes", containsInAnyOrder("720x1280", "1280x720"))
                .body("durations.kind", is("one-of"))
                .body("durations.seconds", equalTo(List.of(4, 8, 12)));
    }

    @Test
    void an_offer_priced_in_credits() {
        get(OFFERS + "/runway/gen4-turbo")
                .body("pricing.rates[0].price", is("5"))
                .body("pricing.credit.name", is("Runway credit"))
                .body("pricing.credit.price", equalTo(Map.of("amount", "0.01", "currency", "USD")))
                .body("durations.kind", is("range"))
                .body("durations.shortest", is(2))
                .body("durations.longest", is(10));
    }

    @Test
    void an_offer_sold_by_tiers() {
        get(OFFERS + "/aws/internet-egress")
                .body("service", is("transfer"))
                .body("pricing.kind", is("tiers"))
                .body("pricing.policy", is("graduated"))
                .body("pricing.per", is("GB"))
                .body("pricing.free", is("100"))
                .body("pricing.wholeUnits", is(false))
                .body("pricing.tiers", hasSize(3))
                .body("pricing.tiers[0]", equalTo(Map.of("upTo", "10240", "price", "0.09")))
                .body("pricing", not(hasKey("rates")));
        get(OFFERS + "/aws/s3-standard")
                .body("pricing.tiers[2].upTo", nullValue())
                .body("pricing.per", is("GiB-month"))
                .body("pricing.gigabyte", is("GiB = 2^30 bytes"))
                .body("pricing.handling.retrieval", is("0"))
                .body(
                        "pricing.handling.writes",
                        equalTo(Map.of("price", "0.005", "per", 1000, "free", 0, "wholeBlocks", false)));
    }

    @Test
    void every_offer_of_the_list_has_an_address_of_its_own() {
        List<String> ids = get(OFFERS + "?provider=OpenAI").extract().path("offers.id");

        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id -> get(OFFERS + "/" + id).statusCode(200).body("id", is(id)));
    }

    @Test
    void what_is_not_in_the_book_is_not_found() {
        problem(404, get(OFFERS + "/openai/sora-3")).body("detail", is("There is no such offer in the rate book."));
        problem(404, get(OFFERS + "/OPENAI/%20")).body("instance", is("/api/v1/offers/OPENAI/%20"));
        problem(404, get(OFFERS + "/openai"));
        problem(404, get(OFFERS + "/a/b/c"));
        problem(
                405,
                given().body("{}").contentType("application/json").post(OFFERS).then());
        problem(406, given().accept("text/html").get(OFFERS).then());
    }

    @Test
    void reading_sets_no_cookie() {
        assertThat(get(OFFERS).extract().cookies()).isEmpty();
        assertThat(get(OFFERS + "/nobody/nothing").extract().cookies()).isEmpty();
    }

    @Test
    void the_documentation_has_these_addresses_and_no_page() {
        Map<String, Object> paths = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .extract()
                .path("paths");

        assertThat(paths.keySet())
                .isEqualTo(Set.of(
                        "/api/v1/book",
                        "/api/v1/estimates",
                        "/api/v1/shootouts",
                        "/api/v1/upscale-chains",
                        "/api/v1/offers",
                        "/api/v1/offers/{channel}/{model}"));
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }
}
