package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.app.RateBooks;
import reelcost.domain.rate.Confidence;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Source;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;

@QuarkusTest
class RatePageTest {
    @TestHTTPResource
    URI app;

    @Inject
    RateBooks books;

    @Inject
    Clock clock;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    private Document offer(String id) throws Exception {
        return browser.get("/rates/" + id).html();
    }

    @Test
    void all_offers_are_listed() throws Exception {
        Document page = browser.get("/rates").html();
        int all = books.current().offers().size();
        assertThat(page.select("#found tbody tr")).hasSize(all);
        assertThat(page.selectFirst("[role=status]").text()).isEqualTo(all + " of " + all + " offers");
    }

    @Test
    void a_search_finds_offers_by_word_kind_provider_and_life_cycle() throws Exception {
        assertThat(browser.get("/rates?q=VEO+fast&provider=Google")
                        .html()
                        .select("#found th a")
                        .eachText())
                .isNotEmpty()
                .allMatch(model -> model.contains("Veo") && model.contains("Fast"));
        assertThat(browser.get("/rates?service=store")
                        .html()
                        .select("#found td:nth-child(4)")
                        .eachText())
                .isNotEmpty()
                .allMatch(metered -> metered.startsWith("GB-month"));
        assertThat(browser.get("/rates?status=retired")
                        .html()
                        .select("#found th a")
                        .eachText())
                .contains("Sora 2", "Gen-3 Alpha Turbo")
                .doesNotContain("Veo 3.1 Fast");
        assertThat(browser.get("/rates?q=no+such+model")
                        .html()
                        .selectFirst(".empty")
                        .text())
                .contains("No offer is like that");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "google/veo-3.1-fast          | from $0.10 per s",
                "openai/sora-historical       | $2.80 per min",
                "comfyui/luma-ray-2           | $0.57 to $16.40 per clip",
                "runway/gen4-turbo            | 5 Runway credits per s at $0.01",
                "topaz/starlight              | from 1 Topaz credit per 26.0417 frames at $0.08",
                "byteplus/seedance-2.0        | from $4.30 per 1M tokens",
                "lambda/wan-2.2-t2v-a14b      | $4.29 per GPU-h",
                "aws/s3-standard              | from $0.021 per GiB-month",
                "cloudflare/r2-standard       | $0.015 per GB-month",
                "cloudflare/r2-egress         | $0.00 per GB"
            })
    void a_price_in_a_few_words_comes_from_the_rates(String id, String price) throws Exception {
        assertThat(offer(id).selectFirst("dt:contains(Price) + dd").text()).isEqualTo(price);
        assertThat(browser.get("/rates")
                        .html()
                        .selectFirst("tr:has(a[href='/rates/" + id + "']) td.price")
                        .text())
                .isEqualTo(price);
    }

    @Test
    void every_offer_has_a_page_with_its_rates_and_its_source() throws Exception {
        for (Offer offer : books.current().offers().values()) {
            Page page = browser.get("/rates/" + offer.id());
            assertThat(page.status()).as(offer.id().value()).isEqualTo(200);
            assertThat(page.html().select("h1")).hasSize(1);
            assertThat(page.html().select("section table tbody tr")).isNotEmpty();
            assertThat(page.html().text()).contains(offer.id().value(), offer.channel());
            assertThat(page.html()
                            .selectFirst("dt:contains(Read in) + dd")
                            .wholeText()
                            .strip())
                    .isEqualTo(offer.source().where());
        }
    }

    @Test
    void a_source_older_than_90_days_is_marked_and_a_year_alone_has_no_known_age() throws Exception {
        long days = ChronoUnit.DAYS.between(LocalDate.of(2026, 4, 4), LocalDate.now(clock));
        assertThat(offer("backblaze/b2").selectFirst("dt:contains(Age) + dd").text())
                .isEqualTo(String.format(Locale.ROOT, "%,d days check it first", days));
        assertThat(OfferTexts.Age.of(source("2026-08-24"), LocalDate.of(2026, 11, 22)))
                .isEqualTo(new OfferTexts.Age("90 days", false));
        assertThat(OfferTexts.Age.of(source("2026-08-23"), LocalDate.of(2026, 11, 22)))
                .isEqualTo(new OfferTexts.Age("91 days", true));
        assertThat(OfferTexts.Age.of(source("2026-02"), LocalDate.of(2026, 3, 2)))
                .isEqualTo(new OfferTexts.Age("over 2 days", false));
        assertThat(OfferTexts.Age.of(source("2026"), LocalDate.of(2026, 11, 22)))
                .isEqualTo(new OfferTexts.Age("unknown", true));
    }

    @Test
    void what_another_source_says_stands_on_the_page_with_its_age() throws Exception {
        String section = offer("wasabi/hot-cloud-storage")
                .select("div.block:contains(Another source says)")
                .text();
        assertThat(section)
                .contains(
                        "0.0049 per GB and month",
                        "Read in mixpeek/awesome-object-storage",
                        "Dated Apr 2026",
                        "Age over ")
                .contains("check it first", "Confidence secondary");
        assertThat(offer("aws/s3-standard").select("h2").eachText()).doesNotContain("Another source says");
    }

    @Test
    void an_offer_without_a_published_example_says_so() throws Exception {
        assertThat(offer("aws/s3-standard")
                        .selectFirst("dt:contains(Published example) + dd")
                        .text())
                .isEqualTo("No published example");
        assertThat(offer("openai/sora-historical")
                        .selectFirst("dt:contains(Published example) + dd")
                        .text())
                .isEqualTo("230 minutes for about $644: comes out");
    }

    @Test
    void storage_says_what_a_gigabyte_is_and_what_it_charges_beside_the_volume() throws Exception {
        Document archive = offer("google-cloud/gcs-archive");
        assertThat(fact(archive, "Billed in")).isEqualTo("GiB = 2^30 bytes");
        assertThat(fact(archive, "Retrieval")).isEqualTo("$0.05 per GiB");
        assertThat(fact(archive, "Write requests")).isEqualTo("not known, and not in the price");
        Document r2 = offer("cloudflare/r2-standard");
        assertThat(fact(r2, "Billed in")).isEqualTo("GB = 10^9 bytes");
        assertThat(fact(r2, "Retrieval")).isEqualTo("free");
        assertThat(fact(r2, "Read requests"))
                .isEqualTo("$0.36 for 1,000,000, paid whole once begun; 10,000,000 a month are free");
    }

    private static String fact(Document page, String name) {
        return page.selectFirst("dt:contains(" + name + ") + dd").text();
    }

    private static Source source(String dated) {
        return new Source("a list", dated, Confidence.OFFICIAL);
    }

    @Test
    void a_retired_offer_leads_to_its_successor_and_to_a_quick_estimate() throws Exception {
        Document page = offer("openai/sora-2");
        assertThat(page.selectFirst("h1 .badge").text()).isEqualTo("Retired 24 Sep 2026");
        assertThat(page.selectFirst("dt:contains(Successor) + dd a").attr("href"))
                .isEqualTo("/rates/google/veo-3.1-fast");
        assertThat(page.select(".title a.primary").attr("href")).isEqualTo("/quick?offer=openai/sora-2");
        assertThat(offer("openai/sora-historical").selectFirst("h1 .badge").text())
                .isEqualTo("Historical");
        assertThat(offer("aws/s3-standard").select(".title a.primary")).isEmpty();
    }

    @Test
    void tiers_say_what_is_free_and_where_prices_end() throws Exception {
        assertThat(offer("aws/internet-egress").select("section table tbody tr").eachText())
                .containsExactly(
                        "The first 100 GB of a month free",
                        "Up to 10,240 GB $0.09 per GB",
                        "Above 10,240 up to 51,200 GB $0.085 per GB",
                        "Above 51,200 up to 153,600 GB $0.07 per GB",
                        "Above 153,600 GB no price known");
    }

    @Test
    void the_worked_example_is_priced_by_the_engine() throws Exception {
        // 55 clips × 20 s × 24 frames ÷ 26.0417 frames, each clip rounded up to 19 credits of $0.08.
        assertThat(offer("topaz/starlight")
                        .select("section:contains(Worked example) strong")
                        .text())
                .isEqualTo("$83.60");
        // 55 clips of 20 s at 720p and $0.10.
        assertThat(offer("google/veo-3.1-fast")
                        .select("section:contains(Worked example) strong")
                        .text())
                .isEqualTo("$110.00");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"service=%3Cb%3E, <b>", "provider=Nobody, Nobody", "status=new, new"})
    void a_filter_that_does_not_exist_is_named(String query, String typed) throws Exception {
        Page page = browser.get("/rates?" + query);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("[role=alert]").text()).contains("Choose", "There is no “" + typed + "”.");
        assertThat(page.html().select("#found tbody tr, main b")).isEmpty();
    }

    @Test
    void what_was_searched_for_stays_in_the_field_as_text() throws Exception {
        Document page = browser.get("/rates?q=%22%3E%3Cscript%3E1%3C/script%3E").html();
        assertThat(page.selectFirst("#q").val()).isEqualTo("\"><script>1</script>");
        assertThat(page.select("main script")).isEmpty();
        assertThat(browser.get("/rates?q=" + "x".repeat(101)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"/rates/no/such", "/rates/OPENAI/sora-2", "/rates/openai/%3Cb%3E", "/rates/openai"})
    void an_offer_that_does_not_exist_is_not_found(String path) throws Exception {
        assertThat(browser.get(path).status()).isEqualTo(404);
    }
}
