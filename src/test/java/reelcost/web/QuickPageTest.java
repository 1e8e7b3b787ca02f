package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;

@QuarkusTest
class QuickPageTest {
    private static final String SORA =
            "/quick?offer=openai/sora-historical&clips=700&seconds=20&size=720p&selects=55&months=0&downloads=0";
    private static final String VEO = SORA.replace("openai/sora-historical", "google/veo-3.1-fast");

    @TestHTTPResource
    URI app;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    private static String total(Document page) {
        return page.selectFirst("#result .figure").text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void the_founding_case_is_a_link() throws Exception {
        Document page = browser.get(SORA).html();
        assertThat(total(page)).isEqualTo("$653.33");
        assertThat(page.select("#working-takes li").eachText())
                .contains("700 clips × 20 s = 14,000 s = 233 min 20 s", "14,000 s × $2.80 per min = $653.33");
        assertThat(page.select("#result .badge").text()).isEqualTo("Historical, no plan");
        assertThat(page.select("#result .note").text())
                .contains(
                        "was retired on 24 Sep 2026",
                        "historical estimate",
                        "On Google · Veo 3.1 Fast the same would cost $1,400.00, +$746.67.");
        assertThat(page.select("#result dt:contains(Takes for each one used) + dd")
                        .text())
                .isEqualTo("12.73");
        assertThat(page.select("#result dt:contains(Spent on takes not used) + dd")
                        .text())
                .isEqualTo("$602.00");
    }

    @Test
    void without_a_query_the_form_shows_what_is_priced() throws Exception {
        Document page = browser.get("/quick").html();
        // 14,000 s at $0.10; 8.75 GB for 6 months at $0.023 a GiB, 700 writes; 8.75 GB of the 100 GB that are free.
        assertThat(total(page)).isEqualTo("$1,401.13");
        assertThat(page.select("#result tbody td").eachText()).containsExactly("1,400.00", "1.13", "0.00");
        assertThat(page.selectFirst("#clips").val()).isEqualTo("700");
        assertThat(page.selectFirst("#offer option[selected]").val()).isEqualTo("google/veo-3.1-fast");
        assertThat(page.selectFirst("#size option[selected]").val()).isEqualTo("720p");
    }

    @Test
    void what_a_link_leaves_out_is_filled_in_visibly_but_takes_used_are_not_guessed() throws Exception {
        Document page = browser.get("/quick?clips=10&seconds=8").html();
        assertThat(page.selectFirst("#selects").val()).isEmpty();
        assertThat(page.selectFirst("#months").val()).isEqualTo("6");
        assertThat(page.select("#result dt:contains(Cost per select) + dd").text())
                .isEqualTo("unknown");
    }

    @Test
    void a_size_that_is_not_listed_goes_into_the_field_for_it() throws Exception {
        Document page = browser.get(SORA.replace("720p", "custom") + "&sizeCustom=1344x576")
                .html();
        assertThat(page.selectFirst("#size option[selected]").val()).isEqualTo("custom");
        assertThat(page.selectFirst("#sizeCustom").val()).isEqualTo("1344x576");
        assertThat(total(page)).isEqualTo("$653.33");
        assertThat(browser.get(SORA.replace("720p", "1280x720"))
                        .html()
                        .selectFirst("#size option[selected]")
                        .val())
                .isEqualTo("720p");
    }

    @Test
    void a_job_without_a_price_is_unknown_and_never_zero() throws Exception {
        Document page = browser.get("/quick?offer=openai/sora-2&clips=10&seconds=8&size=1440p&months=0&downloads=0")
                .html();
        assertThat(page.selectFirst("#result tbody td").text()).isEqualTo("no price");
        assertThat(page.selectFirst("#result").text()).contains("at least", "1 line without a price");
        assertThat(page.select("#working-takes").text()).contains("2560×1440 is not offered");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "clips, 0, between 1 and",
        "clips, -5, can't be negative",
        "clips, abc, plain number",
        "clips, 1e9, plain number",
        "clips, '1,5', commas",
        "clips, 1.5, whole number",
        "clips, 99999999999999999999, plain number",
        "clips, '', Enter a number",
        "clips, 'ten\tthousand', plain number",
        "seconds, 0, between",
        "seconds, 3601, between",
        "selects, 701, more takes used",
        "fps, 0, between",
        "size, 9000p, frame size",
        "size, '', frame size",
        "audio, maybe, true or false",
        "offer, no/such, no offer no/such",
        "offer, '\"><script>alert(1)</script>', Choose an offer",
        "offer, aws/s3-standard, not video generation",
        "offer, '', Choose an offer",
        "months, 601, between 0 and 600",
        "months, '', between 0 and 600",
        "downloads, -1, can't be negative",
        "downloads, '<b>1</b>', plain number"
    })
    void a_wrong_field_keeps_what_was_typed_and_nothing_is_priced(String field, String typed, String says)
            throws Exception {
        String query = SORA.replaceAll("([?&])" + field + "=[^&]*&?", "$1") + "&" + field + "=" + encoded(typed);
        Page page = browser.get(query);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#" + field + "-problem").text()).contains(says);
        assertThat(page.html().select("#result .figure, main script, main b")).isEmpty();
        assertThat(page.html().select("#result").text()).contains("1 field needs you", "Nothing is priced");
        Element input = page.html().selectFirst(field.equals("size") ? "#sizeCustom" : "#" + field);
        assertThat(
                        input.tagName().equals("select")
                                ? input.selectFirst("option[selected]").val()
                                : input.val())
                .isEqualTo(typed);
        assertThat(browser.get(query.replace("/quick?", "/quick.csv?")).status())
                .isEqualTo(422);
    }

    @Test
    void several_faults_are_told_at_once() throws Exception {
        assertThat(browser.get("/quick?clips=x&seconds=&months=1.5&downloads=many")
                        .html()
                        .select("#result li"))
                .hasSize(4);
    }

    @Test
    void htmx_gets_what_changes_and_the_address_that_says_it() {
        Response answer = RestAssured.given()
                .header("HX-Request", "true")
                .urlEncodingEnabled(false)
                .get(SORA);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Vary")).contains("HX-Request");
        assertThat(answer.header("HX-Replace-Url"))
                .isEqualTo(
                        "/quick?offer=openai/sora-historical&clips=700&seconds=20&size=720p&fps=24&audio=no&selects=55"
                                + "&months=0&downloads=0");
        Document part = Jsoup.parseBodyFragment(answer.asString());
        assertThat(answer.asString()).doesNotContain("<html").contains("$653.33");
        assertThat(part.select("#clips-problem[hx-swap-oob=true]")).hasSize(1);
        assertThat(part.select("#quick-status").text()).isEqualTo("Estimate: $653.33");
    }

    @Test
    void htmx_gets_faults_with_their_fields_and_the_whole_page_on_the_way_back() {
        Response wrong = RestAssured.given().header("HX-Request", "true").get("/quick?clips=x");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parseBodyFragment(wrong.asString())
                        .select("#clips-problem")
                        .text())
                .isEqualTo("Write a plain number, such as 12.");
        assertThat(RestAssured.given()
                        .header("HX-Request", "true")
                        .header("HX-History-Restore-Request", "true")
                        .get("/quick")
                        .asString())
                .contains("<html");
    }

    @Test
    void a_calculation_is_kept_as_a_production_once() throws Exception {
        Map<String, String> form = browser.get(VEO).form("#result form");
        String first = browser.post("/quick", form).location();
        assertThat(browser.post("/quick", form).location()).isEqualTo(first);
        Document kept = browser.get(first).html();
        assertThat(kept.selectFirst("h1").text()).isEqualTo("700 clips of 20 s");
        assertThat(kept.selectFirst(".topsheet .figure").text()).isEqualTo("$1,400.00");
        assertThat(kept.select(".tabs").text()).contains("Google · Veo 3.1 Fast");
    }

    @Test
    void a_calculation_with_an_offer_that_is_gone_is_not_kept_and_names_the_successor() throws Exception {
        Page refused = browser.post("/quick", browser.get(SORA).form("#result form"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().selectFirst("#offer-problem").text())
                .isEqualTo(
                        "OpenAI · Sora (2024 estimate) was retired on 24 Sep 2026 and can't be bought for a new plan."
                                + " Choose its successor, Google · Veo 3.1 Fast.");
        assertThat(refused.html().selectFirst("#clips").val()).isEqualTo("700");
    }

    @Test
    void a_calculation_with_a_fault_or_without_a_token_is_not_kept() throws Exception {
        Map<String, String> form = browser.get(SORA).form("#result form");
        form.put("clips", "none");
        Page refused = browser.post("/quick", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().selectFirst("#clips").val()).isEqualTo("none");
        form.put("clips", "700");
        form.remove("csrf-token");
        assertThat(browser.post("/quick", form).status()).isEqualTo(400);
    }

    @Test
    void the_file_has_the_lines_of_the_page() throws Exception {
        Page file = browser.get(SORA.replace("/quick?", "/quick.csv?"));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"estimate-700-clips-of-20-s-openai-sora-2024-estimate.csv\"");
        assertThat(file.html().wholeText()).contains("14000,s,0.04666667,USD,653.33,priced");
    }
}
