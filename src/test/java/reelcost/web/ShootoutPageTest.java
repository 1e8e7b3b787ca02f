package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.app.EditProductions;
import reelcost.app.ReadProductions;
import reelcost.app.SavedScenario;
import reelcost.domain.plan.Scenario;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class ShootoutPageTest {
    private static final String JOB = "/shootout?clips=700&seconds=20&size=720p&fps=24&audio=no";
    private static final String VEO = "google/veo-3.1-fast";

    @TestHTTPResource
    URI app;

    @Inject
    EditProductions edit;

    @Inject
    ReadProductions read;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    private static Element row(Document page, String offer) {
        return page.select("#result tbody tr:has(th a[href=/rates/" + offer + "])")
                .first();
    }

    private static List<String> figures(Element row) {
        return row.select("td").eachText();
    }

    private static List<String> offers(Document page) {
        return page.select(".shootout tbody th a").eachAttr("href");
    }

    @Test
    void the_founding_case_on_every_model() throws Exception {
        Document page = browser.get(JOB).html();

        assertThat(page.select("h1").eachText()).containsExactly("Shoot-out");
        assertThat(figures(row(page, VEO)).subList(0, 5))
                .containsExactly("1,400.00", "0.1000", "8 + 8 + 4 s", "—", "Google");
        assertThat(row(page, VEO).text()).contains("Stale");
        Element sora = row(page, "openai/sora-historical");
        assertThat(figures(sora)).contains("653.33", "0.0467", "Historical successor: Google · Veo 3.1 Fast");
        assertThat(sora.text()).contains("States no sizes");
        Document openAi = browser.get(JOB + "&provider=OpenAI").html();
        assertThat(openAi.selectFirst("canvas").attr("data-chart"))
                .contains("\"kind\":\"grouped\"", "Sora (2024 estimate) (historical)", "653.33");
        assertThat(page.select(".main-nav [aria-current]").text()).isEqualTo("Shoot-out");
    }

    @Test
    void an_offer_that_may_not_make_the_size_is_never_called_the_cheapest() throws Exception {
        Document page = browser.get(JOB.replace("720p", "2160p").replace("audio=no", "audio=yes"))
                .html();

        assertThat(offers(page).get(0)).isEqualTo("/rates/together/seedance-1.0-lite");
        assertThat(page.selectFirst(".shootout tbody tr").text()).contains("States no sizes");
        assertThat(page.select("#result .verdict").text())
                .contains("The cheapest on sale is")
                .doesNotContain("Together AI");
    }

    @Test
    void a_row_leads_to_the_offer_and_to_the_same_takes_in_a_quick_estimate() throws Exception {
        Document page = browser.get(JOB).html();

        String quick = row(page, VEO).select(".row-actions a").attr("href");
        assertThat(browser.get(quick).html().selectFirst("#result .figure").text())
                .isEqualTo("$1,400.00");
        assertThat(browser.get("/rates/" + VEO).status()).isEqualTo(200);
    }

    @Test
    void who_can_not_do_it_is_listed_below_with_the_reason() throws Exception {
        Document page = browser.get(JOB.replace("audio=no", "audio=yes")).html();

        assertThat(offers(page)).doesNotContain("/rates/comfyui/luma-ray-2");
        assertThat(row(page, "comfyui/luma-ray-2").text()).contains("There is no price with audio at 1280×720.");
    }

    @Test
    void what_has_to_be_upscaled_says_so_with_both_parts() throws Exception {
        Element row = row(browser.get(JOB.replace("720p", "2160p")).html(), "google/veo-3.1-lite");

        assertThat(row.text())
                .contains(
                        "1,470.28", "$1,120.00 + $350.28", "Upscaled", "from 1920×1080 with General/Portrait Restore");
    }

    @Test
    void rows_are_in_the_order_asked_for_and_of_the_provider_and_channel_asked_for() throws Exception {
        Document byProvider = browser.get(JOB + "&sort=provider").html();
        assertThat(byProvider.select(".shootout tbody td:nth-child(6)").stream()
                        .map(Element::ownText)
                        .toList())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(byProvider.select("th[aria-sort]").text()).isEqualTo("Provider");

        Document google = browser.get(JOB + "&provider=Google&channel=Google").html();
        assertThat(offers(google))
                .containsExactly(
                        "/rates/google/veo-3.1-lite",
                        "/rates/" + VEO,
                        "/rates/google/veo-3.0-fast",
                        "/rates/google/veo-2.0",
                        "/rates/google/veo-3.1",
                        "/rates/google/veo-3.0");
        assertThat(google.selectFirst("#provider option[selected]").val()).isEqualTo("Google");
        assertThat(offers(browser.get(JOB + "&fit=clip&provider=OpenAI").html()))
                .containsExactly("/rates/openai/sora-historical");
        assertThat(offers(browser.get(JOB + "&fit=sale&provider=OpenAI").html()))
                .isEmpty();
        assertThat(browser.get(JOB.replace("720p", "2160p") + "&fit=size")
                        .html()
                        .select(".shootout tbody")
                        .text())
                .doesNotContain("Upscaled");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "clips, 0, between 1 and",
        "clips, abc, plain number",
        "clips, '1,5', commas",
        "clips, '', Enter a number",
        "seconds, 3601, between",
        "seconds, -1, can't be negative",
        "fps, 0, between",
        "size, 9000p, frame size",
        "audio, maybe, true or false",
        "provider, '\"><script>alert(1)</script>', from the list",
        "channel, Nobody, from the list",
        "sort, price, total",
        "fit, best, any"
    })
    void a_wrong_field_keeps_what_was_typed_and_nothing_is_priced(String field, String typed, String says)
            throws Exception {
        String query = JOB.replaceAll("([?&])" + field + "=[^&]*&?", "$1") + "&" + field + "="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        Page page = browser.get(query);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#" + field + "-problem").text()).contains(says);
        assertThat(page.html().select("#result table, #result canvas, main script"))
                .isEmpty();
        Element input = page.html().selectFirst(field.equals("size") ? "#sizeCustom" : "#" + field);
        assertThat(
                        input.tagName().equals("select")
                                ? input.selectFirst("option[selected]").val()
                                : input.val())
                .isEqualTo(typed);
        assertThat(browser.get(query.replace("/shootout?", "/shootout.csv?")).status())
                .isEqualTo(422);
    }

    @Test
    void htmx_gets_what_changes_and_the_address_that_says_it() {
        Response answer = RestAssured.given().header("HX-Request", "true").get(JOB + "&sort=second");
        Document whole = Jsoup.parse(RestAssured.get(JOB).asString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("HX-Replace-Url")).isEqualTo(JOB + "&sort=second");
        assertThat(answer.asString()).doesNotContain("<html").contains("1,400.00");
        assertThat(Jsoup.parseBodyFragment(answer.asString())
                        .select("[hx-swap-oob=true]")
                        .eachAttr("id"))
                .contains("clips-problem", "fit-problem")
                .allMatch(id -> whole.getElementById(id) != null);
    }

    @Test
    void the_file_has_the_rows_of_the_page() throws Exception {
        Page file = browser.get("/shootout.csv?clips=700&seconds=19&size=720p&provider=Google&channel=Google");

        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"shootout.csv\"");
        String text = file.html().wholeText();
        assertThat(text).contains("1400.00,priced,,0.1053,8 + 8 + 4,700,");
        assertThat(text.lines()).hasSize(7);
    }

    private Saved saved() {
        long id = edit.create(
                TestProductions.named("Shot out"),
                List.of(new Scenario("700 drafts", List.of(TestProductions.takes("drafts", 700)))),
                false);
        return new Saved(id, read.one(id).scenarios().get(0).id());
    }

    private record Saved(long production, long scenario) {
        String editor() {
            return "/productions/" + production + "/scenarios/" + scenario;
        }

        String shootout() {
            return JOB + "&production=" + production + "&scenario=" + scenario + "&stage=drafts";
        }
    }

    private SavedScenario scenario(Saved saved) {
        return read.one(saved.production()).scenario(saved.scenario()).orElseThrow();
    }

    private static Map<String, String> choose(Page page, String offer) {
        Map<String, String> form = page.form("#use");
        form.put("offer", offer);
        return form;
    }

    @Test
    void a_stage_leads_to_the_shoot_out_and_is_bought_from_the_offer_chosen_there() throws Exception {
        Saved saved = saved();
        Element link = browser.get(saved.editor()).html().selectFirst(".stage a[href^=/shootout]");
        assertThat(link.text()).isEqualTo("Price this stage on every model");
        Page page = browser.get(link.attr("href"));
        assertThat(page.html().select("main").text())
                .contains("For the stage “Drafts” of 700 drafts", "now from OpenAI");
        assertThat(row(page.html(), "openai/sora-historical").select(".badge").eachText())
                .contains("In use");
        assertThat(row(page.html(), VEO).select("button[form=use][value=" + VEO + "]"))
                .hasSize(1);

        Map<String, String> form = choose(page, VEO);
        assertThat(browser.post("/shootout/use", form).location()).isEqualTo(saved.editor());
        assertThat(browser.post("/shootout/use", form).location()).isEqualTo(saved.editor());

        assertThat(scenario(saved).scenario().stages().get(0).offer()).hasToString("Optional[" + VEO + "]");
        assertThat(browser.get(saved.editor())
                        .html()
                        .selectFirst("#sheet-line .figure")
                        .text())
                .isEqualTo("$1,400.00");
    }

    @Test
    void an_offer_that_is_gone_can_not_be_used_and_names_its_successor() throws Exception {
        Saved saved = saved();
        Page page = browser.get(saved.shootout());
        Element sora = row(page.html(), "openai/sora-2");
        assertThat(sora.select("button")).isEmpty();
        assertThat(sora.text()).contains("Retired 24 Sep 2026", "successor: Google · Veo 3.1 Fast");

        Page refused = browser.post("/shootout/use", choose(page, "openai/sora-2"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().selectFirst(".errors").text())
                .contains("OpenAI · Sora 2 was retired on 24 Sep 2026 and can't be bought for a new plan."
                        + " Choose its successor, Google · Veo 3.1 Fast.");
        assertThat(scenario(saved).scenario().stages().get(0).offer()).hasToString("Optional[openai/sora-historical]");
    }

    @Test
    void a_choice_that_comes_too_late_is_a_conflict_and_changes_nothing() throws Exception {
        Saved saved = saved();
        Page first = browser.get(saved.shootout());
        Page second = browser.get(saved.shootout());
        browser.post("/shootout/use", choose(first, VEO)).location();

        Page late = browser.post("/shootout/use", choose(second, "google/veo-3.1"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".errors").text()).contains("was changed after you opened this page");
        assertThat(scenario(saved).scenario().stages().get(0).offer()).hasToString("Optional[" + VEO + "]");
        assertThat(browser.post("/shootout/use", choose(late, "google/veo-3.1")).location())
                .isEqualTo(saved.editor());
    }

    @Test
    void only_an_offer_that_generates_can_be_used_and_only_for_a_stage_that_is_there() throws Exception {
        Saved saved = saved();
        Page page = browser.get(saved.shootout());

        assertThat(browser.post("/shootout/use", choose(page, "aws/s3-standard"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/shootout/use", choose(page, "no/such")).status())
                .isEqualTo(422);
        Map<String, String> gone = choose(page, VEO);
        gone.put("stage", "gone");
        assertThat(browser.post("/shootout/use", gone).status()).isEqualTo(404);
        assertThat(browser.get(JOB + "&production=999999999").status()).isEqualTo(404);
        assertThat(browser.get(JOB + "&production=x&scenario=y&stage=z").status())
                .isEqualTo(404);
        Map<String, String> forged = choose(page, VEO);
        forged.remove("csrf-token");
        assertThat(browser.post("/shootout/use", forged).status()).isEqualTo(400);
    }
}
