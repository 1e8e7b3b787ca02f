package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.app.EditProductions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.Stages;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class ProductionPageTest {
    @TestHTTPResource
    URI app;

    @Inject
    EditProductions edit;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    private String production(String title) {
        return "/productions/"
                + edit.create(
                        TestProductions.named(title),
                        List.of(
                                new Scenario("700 drafts", List.of(TestProductions.takes("a", 700))),
                                new Scenario("55 finals", List.of(TestProductions.takes("a", 55)))),
                        false);
    }

    private Map<String, String> blankForm() throws Exception {
        Map<String, String> form = browser.get("/productions/new").form("form.form");
        form.put("title", "A new video");
        return form;
    }

    @Test
    void a_production_shows_its_topsheet_and_its_scenarios_against_the_baseline() throws Exception {
        Page page = browser.get(production("Topsheet"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst(".topsheet .figure").text()).isEqualTo("$653.33");
        assertThat(page.html().selectFirst(".topsheet").text()).contains("historical, no plan · cap $1,200.00");
        assertThat(page.html().selectFirst(".topsheet .historical").text())
                .contains("On Google · Veo 3.1 Fast the same would cost $1,400.00, +$746.67.");
        assertThat(page.html().select("tbody tr:contains(55 finals)").text()).contains("$51.33", "−$602.00");
    }

    @Test
    void clips_that_are_longer_together_than_the_video_are_told() throws Exception {
        Stage takes =
                Stages.takes("a", "google/veo-3.1-fast", 700, "20").selects(55).build();
        String path = "/productions/"
                + edit.create(TestProductions.named("Trimmed"), List.of(new Scenario("One", List.of(takes))), false);
        assertThat(browser.get(path).html().select("#footage.note").text())
                .isEqualTo(
                        "55 selects of 20 s are 18 min 20 s, not 4 min: the clips are trimmed to 4.36 s each on average.");
        assertThat(browser.get(production("Unsaid")).html().select("#footage")).isEmpty();
    }

    @Test
    void every_sum_and_key_figure_says_how_it_comes_about() throws Exception {
        String how = browser.get(production("Explained"))
                .html()
                .selectFirst("#how-figures")
                .text();
        assertThat(how).contains("Inference: Drafts $653.33", "Cost per finished minute: total ÷ finished length");
    }

    @Test
    void the_home_page_names_the_chosen_and_the_cheapest_scenario() throws Exception {
        production("Card of mine");
        assertThat(browser.get("/")
                        .html()
                        .selectFirst("article:contains(Card of mine)")
                        .text())
                .contains("700 drafts", "$653.33", "55 finals", "$51.33", "historical, no plan");
    }

    @Test
    void what_can_not_be_bought_uses_nothing_of_the_cap_and_is_not_the_cheapest() throws Exception {
        long id = edit.create(
                TestProductions.named("Plan beside history"),
                List.of(
                        new Scenario("Then", List.of(TestProductions.takes("a", 55))),
                        new Scenario("Now", List.of(TestProductions.onSale("a", 55)))),
                false);
        Document page = browser.get("/productions/" + id).html();
        // 1,100 s at $2.80 a minute and at $0.10 a second.
        assertThat(page.select("tbody tr:contains(Then)").text()).contains("Historical $51.33", "historical, no plan");
        assertThat(page.select("tbody tr:contains(Now)").text()).contains("$110.00", "9 %");
        assertThat(browser.get("/")
                        .html()
                        .selectFirst("article:contains(Plan beside history)")
                        .text())
                .contains("Then Historical $51.33", "Now $110.00", "historical, no plan · cap $1,200.00");
    }

    @Test
    void a_new_production_is_made_once_however_often_its_form_is_sent() throws Exception {
        Map<String, String> form = blankForm();
        form.put("title", "Sent twice");
        form.put("finishedLength", "4:00");
        form.put("cap", "1200");
        String first = browser.post("/productions", form).location();
        String again = browser.post("/productions", form).location();
        assertThat(again).isEqualTo(first);
        assertThat(browser.get("/").html().select("article h2:contains(Sent twice)"))
                .hasSize(1);
        assertThat(browser.get(first).html().selectFirst(".title").text())
                .contains("finished length 4:00 · cap $1,200.00");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "title, '', Fill this in.",
        "cap, -5, can't be negative",
        "cap, 0, between 0.01 and",
        "cap, abc, plain number",
        "cap, 1e9, plain number",
        "cap, '1,5', commas",
        "cap, 99999999999999, between",
        "cap, 1.005, at most 2 decimals",
        "finishedLength, 4 minutes, 'such as 4:00'",
        "finishedLength, '-1:00', 'such as 4:00'",
        "finishedLength, '0:00', 'such as 4:00'",
        "finishedLength, '1:99', 'such as 4:00'",
        "plannedFor, tomorrow, 2026-11-22",
        "plannedFor, 0001-01-01, between 2000 and 2100",
        "currency, XXX, from the list",
        "contingencyPercent, 101, between 0 and 100",
        "markupPercent, -1, can't be negative"
    })
    void a_wrong_field_keeps_what_was_typed_and_says_what_is_right(String field, String typed, String says)
            throws Exception {
        Map<String, String> form = blankForm();
        form.put(field, typed);
        Page page = browser.post("/productions", form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#" + field + "-error").text()).contains(says);
        assertThat(page.html().selectFirst("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.html().selectFirst("[role=alert]").text()).contains("Not saved");
        if (!field.equals("currency")) {
            assertThat(page.html().selectFirst("#" + field).val()).isEqualTo(typed);
        }
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused_and_html_in_a_title_is_text() throws Exception {
        Map<String, String> form = blankForm();
        form.put("title", "x".repeat(10_000));
        assertThat(browser.post("/productions", form)
                        .html()
                        .selectFirst("#title-error")
                        .text())
                .contains("at most 120 characters; this has 10,000");
        form.put("title", "<script>alert(1)</script> =cmd()");
        Page made = browser.get(browser.post("/productions", form).location());
        assertThat(made.html().selectFirst("h1").text()).isEqualTo("<script>alert(1)</script> =cmd()");
        assertThat(made.html().select("main script")).isEmpty();
    }

    @Test
    void without_an_exchange_rate_lines_in_another_currency_have_no_price() throws Exception {
        Map<String, String> form = blankForm();
        form.put("currency", "EUR");
        String path = browser.post("/productions", form).location();
        assertThat(browser.get(path).status()).isEqualTo(200);
        Map<String, String> edited = browser.get(path + "/edit").form("form.form");
        edited.put("exchangeRate", "0.92");
        edited.put("rateDate", "");
        assertThat(browser.post(path, edited)
                        .html()
                        .selectFirst("#rateDate-error")
                        .text())
                .contains("which day");
        edited.put("rateDate", "2026-11-20");
        assertThat(browser.post(path, edited).location()).isEqualTo(path);
    }

    @Test
    void the_second_of_two_edits_gets_both_side_by_side_and_can_save_its_own() throws Exception {
        String path = production("Before");
        Map<String, String> mine = browser.get(path + "/edit").form("form.form");
        Map<String, String> theirs = new PlainBrowser(app).get(path + "/edit").form("form.form");
        PlainBrowser other = new PlainBrowser(app);
        theirs.putAll(
                Map.of("csrf-token", other.get(path + "/edit").form("form.form").get("csrf-token"), "title", "Theirs"));
        other.post(path, theirs).location();

        mine.put("title", "Mine");
        Page conflict = browser.post(path, mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().selectFirst("tr:contains(title)").text()).isEqualTo("title Mine Theirs");
        browser.post(path, conflict.form("form.block")).location();
        assertThat(browser.get(path).html().selectFirst("h1").text()).isEqualTo("Mine");
    }

    @Test
    void a_deleted_production_comes_back() throws Exception {
        String path = production("Gone and back");
        Page page = browser.get(path);
        String home = browser.post(path + "/delete", page.form("form[action$=/delete].block"))
                .location();
        Page listed = browser.get(home);
        assertThat(listed.html().text()).contains("The production was deleted.").doesNotContain("Gone and back");
        assertThat(browser.get(path).status()).isEqualTo(404);
        assertThat(browser.post(path + "/restore", listed.form(".flash form")).location())
                .isEqualTo(path);
        assertThat(browser.get(path).status()).isEqualTo(200);
    }

    @Test
    void scenarios_are_made_copied_renamed_chosen_and_deleted() throws Exception {
        String path = production("Scenarios");
        Map<String, String> made = browser.get(path).form("form[action$=/scenarios]");
        made.put("name", "A third way");
        String third = browser.post(path + "/scenarios", made).location();
        assertThat(browser.get(third).html().text()).contains("No stages yet");

        browser.post(third + "/baseline", browser.get(path).form("form[action='" + third + "/baseline']"))
                .location();
        browser.post(third + "/choose", browser.get(path).form("form[action='" + third + "/choose']"))
                .location();
        assertThat(browser.get(path)
                        .html()
                        .select("tbody tr:contains(A third way)")
                        .text())
                .contains("Baseline", "Chosen");

        Map<String, String> renamed = browser.get(path).form("form[action='" + third + "/rename']");
        renamed.put("name", "");
        assertThat(browser.post(third + "/rename", renamed).status()).isEqualTo(422);
        renamed.put("name", "Way three");
        browser.post(third + "/rename", renamed).location();
        String copy = browser.post(
                        third + "/duplicate", browser.get(path).form("form[action='" + third + "/duplicate']"))
                .location();
        assertThat(browser.get(copy).html().selectFirst("#scenario-name").val()).isEqualTo("Way three copy");

        Page after = browser.get(
                browser.post(third + "/delete", browser.get(path).form("form[action='" + third + "/delete']"))
                        .location());
        assertThat(after.html().text()).contains("The scenario was deleted.");
        browser.post(third + "/restore", after.form(".flash form")).location();
        assertThat(browser.get(third).status()).isEqualTo(200);
    }

    @Test
    void a_form_without_its_security_token_changes_nothing() throws Exception {
        Map<String, String> form = blankForm();
        form.put("title", "Forged");
        form.remove("csrf-token");
        Page page = browser.post("/productions", form);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo("This page is out of date");
        assertThat(browser.get("/").html().text()).doesNotContain("Forged");
    }

    @Test
    void what_is_not_there_gets_a_page_of_its_own() throws Exception {
        for (String path :
                List.of("/nothing", "/productions/999999", "/productions/abc", "/productions/1/scenarios/99999")) {
            Page page = browser.get(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.html().selectFirst("h1").text()).isEqualTo("There is no such page");
        }
    }
}
