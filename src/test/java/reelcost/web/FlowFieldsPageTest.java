package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.app.EditProductions;
import reelcost.app.ReadProductions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.Stages;
import reelcost.testsupport.TestProductions;

/** What says in the editor and in a production's form when data comes in, how long it stays, and how fast it moves. */
@QuarkusTest
class FlowFieldsPageTest {
    private static final String EDITOR = "#scenario";

    @TestHTTPResource
    URI app;

    @Inject
    EditProductions edit;

    @Inject
    ReadProductions read;

    PlainBrowser browser;
    String production;
    String path;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
        long id = edit.create(
                TestProductions.scheduled("Flows", Optional.of(new Schedule(YearMonth.of(2026, 11), 2, 1, 3))),
                List.of(new Scenario(
                        "Kept and moved",
                        List.of(
                                TestProductions.takes("takes", 700),
                                Stages.store("hot", "aws/s3-standard", Stages.of("all", "5"), 1, 2),
                                Stages.store("cold", "aws/s3-glacier-deep-archive", Stages.of("all", "5"), 1, 2),
                                Stages.download("review", "aws/internet-egress", Stages.of("all", "5"), 1)))),
                false);
        production = "/productions/" + id;
        path = production + "/scenarios/" + read.one(id).scenarios().get(0).id();
    }

    private Page act(String action, Map<String, String> fields) throws Exception {
        fields.put("do", action);
        return browser.post(path, fields);
    }

    @Test
    void what_another_stage_stores_can_be_stored_on_and_moved() throws Exception {
        Document page = browser.get(path).html();

        assertThat(page.select("#s2-of option").eachText()).contains("What stage B stores, Stage hot");
        assertThat(page.select("#s2-of option[value=kept:cold]")).isEmpty();
        assertThat(page.select("#s3-of option[value^=kept:]").eachText())
                .containsExactly("What stage B stores, Stage hot", "What stage C stores, Stage cold");
        assertThat(page.select("#s1-of option[value^=kept:]").eachAttr("value")).containsExactly("kept:cold");
    }

    @Test
    void how_data_flows_is_saved_and_shown_again() throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.putAll(Map.of("stages[1].months", "2", "stages[1].when", "front"));
        fields.putAll(Map.of("stages[2].of", "kept:hot", "stages[2].mbps", "", "stages[2].months", "end"));
        fields.putAll(Map.of(
                "stages[3].of", "kept:hot", "stages[3].copies", "4", "stages[3].rounds", "3", "stages[3].when", "2"));
        act("save", fields).location();
        Page saved = browser.get(path);

        assertThat(saved.form(EDITOR))
                .containsEntry("stages[1].months", "2")
                .containsEntry("stages[1].when", "front")
                .containsEntry("stages[2].of", "kept:hot")
                .containsEntry("stages[2].months", "end")
                .containsEntry("stages[3].copies", "4")
                .containsEntry("stages[3].rounds", "3")
                .containsEntry("stages[3].when", "2");
        assertThat(saved.html().selectFirst("#stage-2-steps").text()).contains("Arrives over months 3 to 4");
        // 700 × 20 s × 5 Mbit/s ÷ 8,000 = 8.75 GB; × 4 × 3 = 105 GB; × 8,000 ÷ 100 Mbit/s = 8,400 s.
        assertThat(saved.html().selectFirst("#stage-3-steps").text())
                .contains(
                        "8.75 GB × 4 copies × 3 rounds = 105 GB",
                        "105 GB take 2 h 20 min at 100 Mbit/s, a speed that nobody has set");
        assertThat(saved.html().selectFirst(".topsheet dl").text())
                .contains("GB moved 105 Moving it, at 100 Mbit/s, assumed 2 h 20 min");
    }

    @Test
    void clips_that_expire_get_their_download_by_a_button() throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.putAll(Map.of("stages[0].offer", "google/veo-3.1-fast", "stages[1].of", "selects"));
        fields.putAll(Map.of("stages[2].of", "selects"));
        Page warned = act("estimate", fields);
        assertThat(warned.html().selectFirst("#stage-0-notes button").val()).isEqualTo("fetch:takes");

        Page added = act("fetch:takes", fields);

        assertThat(added.form(EDITOR))
                .containsEntry("stages[4].of", "stage:takes")
                .containsEntry("stages[4].when", "made")
                .containsEntry("stages[4].offer", "own-line/flat-rate");
        assertThat(added.html().select("#stage-0-notes button")).isEmpty();
    }

    @Test
    void why_there_is_no_price_is_said_once_at_the_stage() throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.putAll(Map.of("stages[0].offer", "google/veo-3.1-fast", "stages[0].size", "16x16"));

        assertThat(act("estimate", fields).html().select("#stage-0-notes .note").eachText())
                .filteredOn(text -> text.contains("16×16 is not offered"))
                .singleElement()
                .asString()
                .startsWith("No price: 16×16 is not offered");
    }

    @ParameterizedTest(name = "stage {0}: {1} = {2}")
    @CsvSource({
        "1, months, forever, plain number",
        "1, months, 0, between 1 and 600",
        "1, when, later, 'Write made, making, front, review, or months of the schedule'",
        "3, rounds, 0, 'between 1 and 1,000'",
        "3, rounds, 1.5, whole number",
        "2, of, kept:cold, Choose another stage that stores something.",
        "2, of, kept:takes, Choose another stage that stores something."
    })
    void what_is_wrong_is_told_at_the_field_and_stays_typed(int stage, String field, String typed, String says)
            throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[" + stage + "]." + field, typed);
        Page page = act("save", fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()
                        .selectFirst("#s" + stage + "-" + field + "-error")
                        .text())
                .contains(says);
        assertThat(page.form(EDITOR)).containsEntry("stages[" + stage + "]." + field, typed);
    }

    @Test
    void a_wrong_time_of_a_store_stage_is_not_folded_away() throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[1].when", "later");

        assertThat(act("save", fields)
                        .html()
                        .selectFirst("details:has(#s1-when)")
                        .hasAttr("open"))
                .isTrue();
    }

    @Test
    void the_working_says_where_nothing_leaves_or_nothing_is_there() throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.putAll(Map.of("stages[1].months", "end", "stages[2].of", "kept:hot", "stages[2].mbps", ""));
        fields.putAll(Map.of("stages[3].of", "kept:cold", "stages[3].mbps", "", "stages[3].when", "6"));
        Document page = act("refresh", fields).html();

        assertThat(page.selectFirst("#stage-2-notes").text())
                .contains("Nothing leaves the place that this is taken from");
        assertThat(page.selectFirst("#stage-3-notes").text())
                .contains("In month 6 the place that this is taken from has nothing.");
    }

    @Test
    void the_speed_of_the_line_is_set_in_the_productions_form_and_used() throws Exception {
        Map<String, String> form = browser.get(production + "/edit").form("form.form");
        form.put("lineSpeed", "250");
        browser.post(production, form).location();

        assertThat(browser.get(production + "/edit").form("form.form")).containsEntry("lineSpeed", "250");
        // 8.75 GB × 8,000 ÷ 250 Mbit/s = 280 s.
        assertThat(browser.get(path).html().selectFirst(".topsheet dl").text())
                .contains("Moving it, at 250 Mbit/s 5 min");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0, between 0.1 and 1", "fast, plain number", "2000000, between 0.1 and 1"})
    void a_wrong_speed_is_told_at_its_field(String typed, String says) throws Exception {
        Map<String, String> form = browser.get(production + "/edit").form("form.form");
        form.put("lineSpeed", typed);
        Page page = browser.post(production, form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#lineSpeed").val()).isEqualTo(typed);
        assertThat(page.html().selectFirst("#lineSpeed-error").text()).contains(says);
    }
}
