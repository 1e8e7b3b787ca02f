package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.app.EditProductions;
import reelcost.app.ReadProductions;
import reelcost.domain.plan.Scenario;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class ScenarioPageTest {
    private static final String EDITOR = "#scenario";
    private static final String VEO = "google/veo-3.1-fast";

    @TestHTTPResource
    URI app;

    @Inject
    EditProductions edit;

    @Inject
    ReadProductions read;

    PlainBrowser browser;
    String path;

    @BeforeEach
    void openAScenarioOf700Drafts() {
        browser = new PlainBrowser(app);
        long id = edit.create(
                TestProductions.named("Edited"),
                List.of(new Scenario("700 drafts", List.of(TestProductions.takes("a", 700)))),
                false);
        path = "/productions/" + id + "/scenarios/"
                + read.one(id).scenarios().get(0).id();
    }

    private Page act(String action, Map<String, String> fields, String... headers) throws Exception {
        fields.put("do", action);
        return browser.post(path, fields, headers);
    }

    private static String total(Page page) {
        return page.html().selectFirst("#sheet-line .figure").text();
    }

    @Test
    void the_editor_shows_every_stage_with_its_price_and_working() throws Exception {
        Page page = browser.get(path);
        assertThat(total(page)).isEqualTo("$653.33");
        assertThat(page.html().selectFirst("#stage-0-amount").text())
                .startsWith("$653.33")
                .endsWith("$2.80 per min");
        assertThat(page.html().selectFirst("#stage-0-steps").text())
                .contains("700 clips × 20 s = 14,000 s = 233 min 20 s", "14,000 s × $2.80 per min = $653.33");
        assertThat(page.html().selectFirst("#stage-0-notes").text())
                .contains("retired on 24 Sep 2026", "On Google · Veo 3.1 Fast the same would cost $1,400.00");
    }

    @Test
    void typing_is_priced_without_saving() throws Exception {
        Map<String, String> typed = browser.get(path).form(EDITOR);
        typed.put("stages[0].clips", "500");
        Page live = act("estimate", typed, "HX-Request", "true");
        assertThat(live.status()).isEqualTo(200);
        assertThat(live.headers().firstValue("Vary")).contains("HX-Request");
        assertThat(total(live)).isEqualTo("$466.67");
        assertThat(live.html().selectFirst("#sheet-line").text()).contains("−$186.66 against the saved baseline");
        assertThat(live.html().select("form")).isEmpty();
        assertThat(total(browser.get(path))).isEqualTo("$653.33");
    }

    @Test
    void a_save_is_kept_and_the_same_form_again_changes_nothing_more() throws Exception {
        Map<String, String> typed = browser.get(path).form(EDITOR);
        typed.put("stages[0].clips", "500");
        assertThat(act("save", typed).location()).isEqualTo(path);
        assertThat(act("save", typed).location()).isEqualTo(path);
        assertThat(total(browser.get(path))).isEqualTo("$466.67");
    }

    @Test
    void without_script_the_buttons_work_on_what_is_typed_and_save_nothing() throws Exception {
        Map<String, String> typed = browser.get(path).form(EDITOR);
        typed.put("stages[0].clips", "500");
        typed.put("stages[0].offer", VEO);
        Page added = act("add:store", typed);
        assertThat(added.html().select(".stage")).hasSize(2);
        assertThat(added.form(EDITOR)).containsEntry("stages[0].clips", "500");
        Page moved = act("up:1", added.form(EDITOR));
        assertThat(moved.html().selectFirst("#stage-0-title").text()).contains("Store");
        Page doubled = act("duplicate:1", moved.form(EDITOR));
        assertThat(doubled.html().select(".stage")).hasSize(3);
        Page less = act("delete:0", doubled.form(EDITOR));
        assertThat(less.html().select(".stage")).hasSize(2);
        Page after = act("after:1", less.form(EDITOR));
        assertThat(after.html().select(".stage")).hasSize(3);
        assertThat(browser.get(path).html().select(".stage")).hasSize(1);
        act("save", after.form(EDITOR)).location();
        assertThat(browser.get(path).html().select(".stage")).hasSize(3);
    }

    @Test
    void what_can_not_be_bought_is_shown_as_historical_with_the_way_out_and_no_share_of_the_cap() throws Exception {
        Page page = browser.get(path);
        assertThat(page.html().selectFirst("#sheet-line").text()).contains("historical, no plan");
        assertThat(page.html().select(".share rect")).isEmpty();
        assertThat(page.html().selectFirst(".historical").text())
                .contains(
                        "Drafts: OpenAI · Sora (2024 estimate) was retired on 24 Sep 2026.",
                        "On Google · Veo 3.1 Fast the same would cost $1,400.00, +$746.67.");
        assertThat(page.html().select(".tabs").text()).contains("$653.33 · baseline · historical");
    }

    @Test
    void the_way_out_is_a_button_that_changes_the_offer_and_saves_nothing() throws Exception {
        Page page = browser.get(path);
        Element button = page.html().selectFirst(".historical button");
        assertThat(button.text()).isEqualTo("Use Google · Veo 3.1 Fast");

        Page over = act(button.val(), page.form(EDITOR));

        assertThat(total(over)).isEqualTo("$1,400.00");
        assertThat(over.form(EDITOR)).containsEntry("stages[0].offer", VEO);
        assertThat(over.html().select(".historical")).isEmpty();
        // 1,400 of 1,200.
        assertThat(over.html().selectFirst("#sheet-line").text()).contains("117 % of the cap");
        assertThat(total(browser.get(path))).isEqualTo("$653.33");
        assertThat(act("save", over.form(EDITOR)).location()).isEqualTo(path);
        assertThat(total(browser.get(path))).isEqualTo("$1,400.00");
    }

    @Test
    void a_new_stage_can_not_be_bought_from_what_is_gone_and_a_saved_one_keeps_it() throws Exception {
        Map<String, String> typed =
                act("duplicate:0", browser.get(path).form(EDITOR)).form(EDITOR);
        Page refused = act("save", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().selectFirst("#s0-offer-error").text()).isEmpty();
        assertThat(refused.html().selectFirst("#s1-offer-error").text())
                .isEqualTo(
                        "OpenAI · Sora (2024 estimate) was retired on 24 Sep 2026 and can't be bought for a new plan."
                                + " Choose its successor, Google · Veo 3.1 Fast.");
        typed.put("stages[1].offer", VEO);
        assertThat(act("save", typed).location()).isEqualTo(path);
        // 653.33 + 1,400.00; the founding case stays as it is.
        assertThat(total(browser.get(path))).isEqualTo("$2,053.33");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "generate", "upscale", "store", "transfer"})
    void a_new_stage_of_every_kind_that_buys_something_can_be_saved_as_it_comes(String kind) throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[0].selects", "55");
        Page added = act("add:" + kind, fields);
        assertThat(act("save", added.form(EDITOR)).location()).isEqualTo(path);
        assertThat(browser.get(path).html().select("#stage-1-amount .unknown")).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "clips, -1, can't be negative",
        "clips, 0, between 1 and",
        "clips, 99999999999, between 1 and",
        "clips, abc, plain number",
        "clips, 1e9, plain number",
        "clips, '1,5', commas",
        "clips, 1.5, whole number",
        "clips, '', Enter a number",
        "seconds, 0, between 0.001 and",
        "seconds, 4000, between",
        "seconds, 1.23456, at most 3 decimals",
        "fps, 1000, between 1 and 240",
        "selects, 701, more takes used than clips made",
        "failedPercent, 100, between 0 and 99",
        "offer, nobody/nothing, There is no offer",
        "offer, aws/s3-standard, sells storage",
        "offer, '', Choose an offer",
        "size, banana, Choose a frame size"
    })
    void a_wrong_field_is_named_and_nothing_is_saved(String field, String typed, String says) throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[0]." + field, typed);
        Page page = act("save", fields);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#s0-" + field + "-error").text()).contains(says);
        assertThat(page.html().selectFirst("#stage-0-amount").text()).startsWith("?");
        assertThat(total(page)).startsWith("at least");
        assertThat(total(browser.get(path))).isEqualTo("$653.33");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_and_html_in_a_name_is_text() throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[0].name", "x".repeat(10_000));
        assertThat(act("save", fields).html().selectFirst("#s0-name-error").text())
                .contains("at most 80 characters");
        fields.put("stages[0].name", "\"><img src=x onerror=alert(1)>");
        act("save", fields).location();
        Page page = browser.get(path);
        assertThat(page.html().selectFirst("#s0-name").val()).isEqualTo("\"><img src=x onerror=alert(1)>");
        assertThat(page.html().select("img")).isEmpty();
    }

    @Test
    void a_stage_of_an_unknown_kind_is_refused() throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[0].kind", "bribe");
        Page page = act("save", fields);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().text()).contains("Choose a kind of stage");
    }

    @Test
    void a_codec_in_place_of_a_typed_rate_changes_what_is_stored() throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[0].size", "1080p");
        fields.put("stages[0].fps", "25");
        Page added = act("add:store", fields);
        // 700 × 20 s × 5 Mbit/s ÷ 8,000.
        assertThat(added.html().selectFirst("#stage-1-steps").text()).contains("× 5 Mbit/s = 8.75 GB");

        Map<String, String> chosen = added.form(EDITOR);
        chosen.put("stages[1].codec", "prores-422-hq");
        act("save", chosen).location();
        Page saved = browser.get(path);
        // 700 × 20 s × 184 Mbit/s ÷ 8,000.
        assertThat(saved.html().selectFirst("#stage-1-steps").text())
                .contains("Apple ProRes 422 HQ, 1920×1080 at 25 fps: 184 Mbit/s, as listed", "= 322 GB");
        assertThat(saved.html().selectFirst("#s1-codec option[selected]").text())
                .isEqualTo("Apple ProRes 422 HQ");
        assertThat(saved.html().selectFirst("#s1-mbps").val()).isEmpty();
    }

    @Test
    void a_codec_that_does_not_exist_is_told_at_its_field() throws Exception {
        Map<String, String> fields =
                act("add:store", browser.get(path).form(EDITOR)).form(EDITOR);
        fields.put("stages[1].codec", "vhs");
        Page page = act("save", fields);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#s1-codec-error").text())
                .isEqualTo("There is no codec vhs among the data rates.");
    }

    @Test
    void files_of_a_weight_of_their_own_are_kept() throws Exception {
        Map<String, String> fields =
                act("add:store", browser.get(path).form(EDITOR)).form(EDITOR);
        fields.put("stages[1].of", "files");
        Page unfinished = act("save", fields);
        assertThat(unfinished.status()).isEqualTo(422);
        assertThat(unfinished.html().selectFirst("#s1-files-error").text()).contains("Enter a number between 1 and");
        assertThat(unfinished.html().selectFirst("#s1-mbEach-error").text())
                .contains("Enter a number between 0.001 and");

        fields.put("stages[1].files", "120");
        fields.put("stages[1].mbEach", "8");
        act("save", fields).location();
        Page saved = browser.get(path);
        assertThat(saved.html().selectFirst("#stage-1-steps").text()).contains("120 files × 8 MB = 0.96 GB");
        assertThat(saved.html().selectFirst("#s1-of option[selected]").text()).isEqualTo("Files of a size");
        assertThat(saved.form(EDITOR))
                .containsEntry("stages[1].files", "120")
                .containsEntry("stages[1].mbEach", "8")
                .containsEntry("stages[1].mbps", "");
    }

    @Test
    void the_sound_of_the_finished_video_is_moved() throws Exception {
        Map<String, String> fields =
                act("add:transfer", browser.get(path).form(EDITOR)).form(EDITOR);
        fields.put("stages[1].of", "finished");
        fields.put("stages[1].codec", "pcm-48-24-stereo");
        act("save", fields).location();
        Page saved = browser.get(path);
        assertThat(saved.html().selectFirst("#stage-1-steps").text())
                .contains(
                        "Audio PCM stereo, 48 kHz 24 bit: 2.304 Mbit/s, the same at every frame size",
                        "The finished video: 1 clip × 240 s × 2.304 Mbit/s = 0.06912 GB");
        assertThat(saved.html().select("#s1-codec optgroup[label=Audio] option").eachAttr("value"))
                .containsExactly("pcm-48-24-stereo");
    }

    @Test
    void an_upscale_is_not_offered_what_it_can_not_work_on() throws Exception {
        Page added = act("add:upscale", browser.get(path).form(EDITOR));
        assertThat(added.html().select("#s1-of option").eachAttr("value"))
                .containsExactly("given", "generated", "selects", "stage:a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1344x576", "1080x1350", "1000x1000", "2160x3840", "16x16384", "1440×2560"})
    void a_size_of_ones_own_is_typed_beside_the_list(String size) throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[0].size", "custom");
        fields.put("stages[0].sizeCustom", size);
        act("save", fields).location();
        String kept = size.replace('×', 'x');
        assertThat(browser.get(path).html().selectFirst("#s0-sizeCustom").val()).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2k, 2K (2048×1080 or 2560×1440): choose one", "4K, 4K (3840×2160 or 4096×2160): choose one"})
    void a_name_of_two_sizes_is_asked_about(String name, String says) throws Exception {
        Map<String, String> fields = browser.get(path).form(EDITOR);
        fields.put("stages[0].size", "custom");
        fields.put("stages[0].sizeCustom", name);
        act("save", fields).location();
        assertThat(browser.get(path).html().selectFirst("#stage-0-notes").text())
                .contains(says);
    }

    @Test
    void two_browsers_on_one_scenario_lose_nothing_that_was_typed() throws Exception {
        Map<String, String> mine = browser.get(path).form(EDITOR);
        PlainBrowser other = new PlainBrowser(app);
        Map<String, String> theirs = other.get(path).form(EDITOR);
        theirs.put("stages[0].clips", "600");
        theirs.put("do", "save");
        other.post(path, theirs).location();

        mine.put("stages[0].clips", "650");
        mine.put("stages[0].name", "My drafts");
        Page conflict = act("save", mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().select("tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "Stage “My drafts”, name My drafts Drafts", "Stage “My drafts”, clips 650 600");
        assertThat(browser.get(path).form(EDITOR)).containsEntry("stages[0].clips", "600");
        act("save", conflict.form("form.block")).location();
        assertThat(browser.get(path).form(EDITOR))
                .containsEntry("stages[0].clips", "650")
                .containsEntry("stages[0].name", "My drafts");
    }

    @Test
    void the_csv_is_a_download_whose_amounts_add_up_to_the_page() throws Exception {
        Page csv = browser.get(path + ".csv");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"estimate-edited-700-drafts.csv\"");
        assertThat(csv.html().text()).contains("653.33");
    }

    @Test
    void codecs_and_sizes_come_later_or_at_the_same_buttons_press() throws Exception {
        act("save", act("add:store", browser.get(path).form(EDITOR)).form(EDITOR))
                .location();
        Page page = browser.get(path);
        assertThat(page.html().select("#s0-size option").eachAttr("value")).containsExactly("720p", "custom");
        assertThat(page.html().select("#s1-codec option").eachAttr("value")).containsExactly("");
        assertThat(browser.get(page.html().selectFirst("#s0-size").attr("data-options"))
                        .html()
                        .select("option")
                        .eachAttr("value"))
                .contains("720p", "2048x1080");
        assertThat(browser.get(page.html().selectFirst("#s1-codec").attr("data-options"))
                        .html()
                        .select("option")
                        .eachAttr("value"))
                .contains("prores-422-hq", "aac-stereo");

        Page listed = act("refresh", page.form(EDITOR));
        assertThat(listed.html().select("#s0-size option").eachAttr("value")).contains("2048x1080", "1440p", "custom");
        assertThat(listed.html().select("#s1-codec option").eachAttr("value")).contains("prores-422-hq", "aac-stereo");
        assertThat(listed.html().select("[data-options]")).isEmpty();
    }

    @Test
    void the_long_list_of_offers_comes_later_or_at_a_buttons_press() throws Exception {
        Page page = browser.get(path);
        assertThat(page.html().select("#s0-offer option").eachAttr("value"))
                .containsExactly("", "openai/sora-historical");
        String more = page.html().selectFirst("#s0-offer").attr("data-options");
        assertThat(browser.get(more).html().select("option").eachAttr("value"))
                .contains("openai/sora-historical", "google/veo-3.1-fast");

        Page listed = act("refresh", page.form(EDITOR));
        assertThat(listed.html().select("#s0-offer option").eachAttr("value")).contains("google/veo-3.1-fast");
        assertThat(listed.form(EDITOR))
                .containsEntry("stages[0].offer", "openai/sora-historical")
                .containsEntry("stages[0].size", "720p");
    }
}
