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
class FunnelPageTest {
    private static final String STEPS =
            "prompts=700&previewsRate=100&draftsRate=50&selects=55&finalsRate=100&upscaledRate=100";
    private static final String VEO = "/funnel?" + STEPS + "&offer=google/veo-3.1-fast&seconds=20&size=720p&sheet=8x4"
            + "&upscaler=&finishedLength=4:00";
    private static final String SORA = VEO.replace("google/veo-3.1-fast", "openai/sora-historical");

    @TestHTTPResource
    URI app;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    private Document page(String path) throws Exception {
        Page page = browser.get(path);
        assertThat(page.status()).isEqualTo(200);
        return page.html();
    }

    private static String figure(Document page, String name) {
        return page.select("#break-even dt:contains(" + name + ") + dd").text();
    }

    @Test
    void the_founding_case_is_a_link() throws Exception {
        Document page = page(SORA.replace("draftsRate=50", "draftsRate=100"));
        assertThat(page.select("#steps tbody td:nth-child(2)").eachText())
                .containsExactly("700", "700", "700", "55", "55", "55");
        assertThat(page.select("#steps tbody tr:nth-child(4) td:nth-child(3)").text())
                .isEqualTo("7.857 %");
        assertThat(page.select("#yield").text())
                .isEqualTo(
                        "7.857 % of the prompts end up in the video: 12.73 prompts and 12.73 drafts for each final.");
        assertThat(page.select("#footage").text())
                .isEqualTo(
                        "55 finals of 20 s are 18 min 20 s, not 4 min: the clips are trimmed to 4.36 s each on average.");
        assertThat(page.select("#shooting-ratio").text()).isEqualTo("Shooting ratio 58.33 : 1, from 700 drafts.");
        assertThat(figure(page, "no previews")).isEqualTo("$653.33");
        assertThat(page.select("#result .badge.bad").text()).isEqualTo("Historical, no plan");
    }

    @Test
    void previews_break_even_at_the_published_rates() throws Exception {
        Document eight = page(SORA);
        assertThat(figure(eight, "stops paying")).isEqualTo("93.33 %");
        assertThat(figure(eight, "of a take")).isEqualTo("6.67 %");
        // 700 × 32 / 24 s at $2.80 a minute = $43.56, and 350 × 20 s = $326.67; 653.33 − 370.23.
        assertThat(eight.select(".verdict").text())
                .isEqualTo(
                        "Previewing pays as long as fewer than 93.33 % of the shots pass; at your 50 % it saves $283.10.");
        assertThat(figure(page(SORA.replace("8x4", "32x4")), "stops paying")).isEqualTo("73.33 %");
        // 16 × 4 = 64 of 480 frames.
        assertThat(figure(page(SORA.replace("8x4", "custom&sheetCustom=16x4")), "stops paying"))
                .isEqualTo("86.67 %");
    }

    @Test
    void the_break_even_is_a_table_and_a_chart_as_well() throws Exception {
        Document page = page(VEO);
        assertThat(page.select("#table-gating tbody tr")).hasSize(11);
        // 700 sheets of 32 / 24 s at $0.10 = $93.33; 350 takes of $2.00.
        assertThat(page.select("#table-gating tr:has(.badge)").text())
                .isEqualTo("50 % yours 350 793.33 1,400.00 606.67");
        assertThat(page.selectFirst("canvas").attr("data-chart"))
                .contains("\"kind\":\"lines\"", "\"name\":\"Your 50 %\",\"at\":\"50\",\"value\":\"793.33\"");
    }

    @Test
    void an_own_price_counts_for_a_sheet_or_for_each_still() throws Exception {
        // A take is $2.00.
        assertThat(figure(page(VEO + "&by=sheet&price=0.50"), "stops paying")).isEqualTo("75.00 %");
        assertThat(figure(page(VEO + "&by=image&stills=4&price=0.04"), "stops paying"))
                .isEqualTo("92.00 %");
        assertThat(page(VEO + "&by=sheet&price=3").select(".verdict").text()).startsWith("Previewing never pays here");
    }

    @Test
    void finals_that_do_not_fill_the_video_are_told() throws Exception {
        assertThat(page(VEO.replace("seconds=20", "seconds=3"))
                        .select("#footage.note")
                        .text())
                .isEqualTo(
                        "55 finals of 3 s are only 2 min 45 s of 4 min: 1 min 15 s of the video have no picture yet.");
        assertThat(page(VEO.replace("4:00", "18:20"))
                        .select("#footage:not(.note)")
                        .text())
                .isEqualTo("55 finals of 20 s are 18 min 20 s, as long as the finished video.");
    }

    @Test
    void a_shooting_ratio_that_the_clips_contradict_is_told() throws Exception {
        assertThat(page(VEO.replace("draftsRate=50", "draftsRate=100") + "&ratio=300")
                        .select("#claim.note")
                        .text())
                .isEqualTo(
                        "A shooting ratio of 300 : 1 would be 1,200 min of footage, 3,600 drafts of 20 s, not 700: the ratio"
                                + " and the number of clips contradict each other.");
        assertThat(page(VEO.replace("draftsRate=50", "draftsRate=100") + "&ratio=58.33")
                        .select("#claim"))
                .isEmpty();
        Page lengthless = browser.get(VEO.replace("4:00", "") + "&ratio=300");
        assertThat(lengthless.status()).isEqualTo(422);
        assertThat(lengthless.html().selectFirst("#finishedLength-problem").text())
                .startsWith("Give the length too");
    }

    @Test
    void a_price_that_is_not_known_stays_so_and_says_why() throws Exception {
        Document page = page(VEO.replace("google/veo-3.1-fast", "openai/sora-2").replace("720p", "1440p"));
        assertThat(page.select(".verdict").text()).isEqualTo("Whether previewing pays is not known.");
        assertThat(page.select("#unknown li").text()).contains("Takes: ", "2560×1440 is not offered");
        assertThat(page.select("canvas, #break-even")).isEmpty();
        assertThat(page.select("#result .topsheet").text()).contains("at least", "no price");
    }

    @Test
    void prompts_are_worked_out_backwards() throws Exception {
        Document page =
                page("/funnel?previewsRate=100&draftsRate=50&selectsRate=10&finalsRate=100&finals=55&upscaledRate=100");
        assertThat(page.select("#steps tbody td:nth-child(2)").eachText())
                .containsExactly("1,100", "1,100", "550", "55", "55", "55");
        assertThat(page.select("#steps tbody tr:nth-child(2) td:last-child").text())
                .isEqualTo("550 ÷ 50 %");
    }

    @Test
    void without_a_query_the_form_shows_what_is_worked_out() throws Exception {
        Document page = page("/funnel");
        assertThat(page.selectFirst("#prompts").val()).isEqualTo("700");
        assertThat(page.selectFirst("#offer option[selected]").val()).isEqualTo("google/veo-3.1-fast");
        assertThat(page.select("#steps tbody td:nth-child(2)").eachText())
                .containsExactly("700", "700", "350", "55", "55", "55");
        assertThat(page.select(".topsheet tbody th").eachText())
                .containsExactly("Previews", "Takes", "Upscale of the finals");
        assertThat(page.select(".main-nav [aria-current]").text()).isEqualTo("Funnel");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "prompts, -5, can't be negative",
        "prompts, 0, between 1 and",
        "prompts, abc, plain number",
        "prompts, 1e9, plain number",
        "prompts, '1,5', commas",
        "prompts, '\"><script>alert(1)</script>', plain number",
        "prompts, 40, There can't be more selects (55) than drafts (20).",
        "draftsRate, 101, between 0.001 and 100",
        "draftsRate, 0, between 0.001 and 100",
        "draftsRate, '<b>50</b>', plain number",
        "finals, 54, The figures contradict each other",
        "seconds, 0, between",
        "size, 9000p, frame size",
        "audio, maybe, true or false",
        "offer, no/such, no offer no/such",
        "by, barter, 'Say frames, sheet or image'",
        "sheet, eight, mini-clips × frames",
        "sheet, 0x4, between 1 and",
        "price, -1, can't be negative",
        "stills, 0, between 1 and",
        "upscaler, google/veo-3.1-fast, not upscaling",
        "finishedLength, soon, minutes and seconds"
    })
    void a_wrong_field_keeps_what_was_typed_and_nothing_is_worked_out(String field, String typed, String says)
            throws Exception {
        String query = VEO.replaceAll("([?&])" + field + "=[^&]*&?", "$1") + "&" + field + "="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        Page page = browser.get(query);
        assertThat(page.status()).isEqualTo(422);
        String at = says.startsWith("There can't be more") ? "selects" : field;
        assertThat(page.html().selectFirst("#" + at + "-problem").text()).contains(says);
        assertThat(page.html().select("#result .figure, main script, main b")).isEmpty();
        assertThat(page.html().select("#result").text()).contains("1 field needs you");
        Element input = page.html()
                .selectFirst(field.equals("size") || field.equals("sheet") ? "#" + field + "Custom" : "#" + field);
        assertThat(
                        input.tagName().equals("select")
                                ? input.selectFirst("option[selected]").val()
                                : input.val())
                .isEqualTo(typed);
    }

    @Test
    void a_funnel_with_too_little_says_what_is_missing_at_the_field() throws Exception {
        Page page = browser.get("/funnel?prompts=700&previewsRate=100&finals=55&upscaledRate=100");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#drafts-problem").text()).startsWith("Give the number of drafts here");
        Page own = browser.get(VEO + "&by=sheet");
        assertThat(own.html().selectFirst("#price-problem").text()).startsWith("Give the price");
        assertThat(browser.get("/funnel?prompts=&previewsRate=x").html().select("#result li"))
                .hasSize(1);
    }

    @Test
    void htmx_gets_what_changes_and_the_address_that_says_it() {
        Response answer = RestAssured.given()
                .header("HX-Request", "true")
                .urlEncodingEnabled(false)
                .get("/funnel?" + STEPS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("HX-Replace-Url")).startsWith("/funnel?" + STEPS + "&offer=google/veo-3.1-fast");
        Document part = Jsoup.parseBodyFragment(answer.asString());
        assertThat(answer.asString()).doesNotContain("<html");
        assertThat(part.select("#prompts-problem[hx-swap-oob=true]")).hasSize(1);
        assertThat(part.select("#funnel-status").text()).startsWith("Previewing pays as long as");
    }

    @Test
    void a_funnel_is_kept_as_a_production_once() throws Exception {
        Map<String, String> form = browser.get("/funnel").form("#result form");
        String first = browser.post("/funnel", form).location();
        assertThat(browser.post("/funnel", form).location()).isEqualTo(first);
        Document kept = browser.get(first).html();
        assertThat(kept.selectFirst("h1").text()).isEqualTo("700 prompts to 55 finals");
        assertThat(kept.select(".tabs").text()).contains("Previews first");
    }

    @Test
    void a_funnel_with_an_offer_that_is_gone_or_a_fault_or_no_token_is_not_kept() throws Exception {
        Map<String, String> form = browser.get(SORA).form("#result form");
        Page refused = browser.post("/funnel", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().selectFirst("#offer-problem").text()).contains("was retired on 24 Sep 2026");
        form.put("offer", "google/veo-3.1-fast");
        form.put("prompts", "none");
        Page wrong = browser.post("/funnel", form);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().selectFirst("#prompts").val()).isEqualTo("none");
        form.put("prompts", "700");
        form.remove("csrf-token");
        assertThat(browser.post("/funnel", form).status()).isEqualTo(400);
    }
}
