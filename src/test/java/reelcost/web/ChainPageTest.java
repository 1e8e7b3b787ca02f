package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reelcost.app.EditProductions;
import reelcost.app.EditScenarios;
import reelcost.app.ReadProductions;
import reelcost.app.SavedScenario;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.Stages;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class ChainPageTest {
    private static final String FAST = "comfyui/topaz-starlight-fast";
    private static final String BEST = FAST + ":1080p:48 comfyui/flashvsr:2160p";

    @TestHTTPResource
    URI app;

    @Inject
    EditProductions edit;

    @Inject
    EditScenarios scenarios;

    @Inject
    ReadProductions read;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    private record Saved(long production, long scenario) {
        String editor() {
            return "/productions/" + production + "/scenarios/" + scenario;
        }

        String chains() {
            return editor() + "/stages/finals/chains";
        }
    }

    /** 55 clips of 20 s from 720p to 2160p and from 24 to 48 frames per second, then kept. */
    private Saved saved(Stage... more) {
        List<Stage> stages = new ArrayList<>(List.of(
                Stages.interpolate("finals", FAST, 55, "20", "2160p", "48"),
                Stages.store("keep", "aws/s3-standard", Stages.of("stage:finals", "40"), 1, 12)));
        stages.addAll(List.of(more));
        long id = edit.create(TestProductions.named("Chained"), List.of(new Scenario("Finals", stages)), false);
        return new Saved(id, read.one(id).scenarios().get(0).id());
    }

    private SavedScenario scenario(Saved saved) {
        return read.one(saved.production()).scenario(saved.scenario()).orElseThrow();
    }

    private static Map<String, String> choose(Page page, String way) {
        Map<String, String> form = page.form("#use");
        form.put("way", way);
        return form;
    }

    @Test
    void a_stage_leads_to_its_ways_and_takes_over_the_steps_of_the_one_chosen() throws Exception {
        Saved saved = saved();
        Element link = browser.get(saved.editor()).html().selectFirst(".stage a[href$=/chains]");
        assertThat(link.text()).isEqualTo("Cheapest way");
        assertThat(link.attr("href")).isEqualTo(saved.chains());
        Page page = browser.get(saved.chains());
        assertThat(page.html().selectFirst(".verdict").text())
                .isEqualTo("The cheapest way on sale, in 2 steps, costs $106.53, $34.84 less than now.");
        Element best = page.html().select(".shootout tbody").first();
        assertThat(best.select("tr").eachText().get(0))
                .contains("Starlight (Astra) Fast", "48 frames per second", "71.33", "106.53", "−34.84");
        assertThat(best.select("tr").eachText().get(1)).contains("FlashVSR", "2160p · 3840×2160", "35.20");
        assertThat(best.selectFirst("button").val()).isEqualTo(BEST);
        assertThat(page.html().select(".badge.good").eachText()).containsExactly("In use");
        assertThat(page.html().select("main").text())
                .contains("There is no price for frame interpolation at 3840×2160.");

        Map<String, String> form = choose(page, BEST);
        assertThat(browser.post(saved.chains(), form).location()).isEqualTo(saved.editor());
        assertThat(browser.post(saved.chains(), form).location()).isEqualTo(saved.editor());

        List<Stage> stages = scenario(saved).scenario().stages();
        assertThat(stages).extracting(Stage::key).containsExactly("finals-1", "finals", "keep");
        assertThat(stages).extracting(Stage::name).startsWith("Stage finals, 1080p", "Stage finals");
        assertThat(browser.get(saved.chains()).html().selectFirst("main").text())
                .contains("1080p · 1920×1080 to 2160p · 3840×2160, 48 frames per second");
    }

    @Test
    void a_choice_that_comes_too_late_is_a_conflict_and_changes_nothing() throws Exception {
        Saved saved = saved();
        Page page = browser.get(saved.chains());
        scenarios.rename(saved.production(), saved.scenario(), scenario(saved).version(), "Renamed");

        Page late = browser.post(saved.chains(), choose(page, BEST));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".errors").text()).contains("“Renamed” was changed after you opened this page");
        assertThat(scenario(saved).scenario().stages()).hasSize(2);
        assertThat(browser.post(saved.chains(), choose(late, BEST)).location()).isEqualTo(saved.editor());
    }

    @Test
    void only_a_way_that_is_listed_can_be_used_and_only_for_an_upscale_that_is_there() throws Exception {
        Saved saved = saved();
        Page page = browser.get(saved.chains());

        assertThat(browser.post(saved.chains(), choose(page, "comfyui/flashvsr:2160p:48"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(saved.chains(), choose(page, "<b>")).status()).isEqualTo(422);
        assertThat(browser.get(saved.editor() + "/stages/gone/chains").status()).isEqualTo(404);
        assertThat(browser.get(saved.editor() + "/stages/keep/chains").status()).isEqualTo(404);
        assertThat(browser.get("/productions/999999999/scenarios/1/stages/finals/chains")
                        .status())
                .isEqualTo(404);
        Map<String, String> forged = choose(page, BEST);
        forged.remove("csrf-token");
        assertThat(browser.post(saved.chains(), forged).status()).isEqualTo(400);
        assertThat(scenario(saved).scenario().stages()).hasSize(2);
    }

    @Test
    void a_scenario_that_is_full_takes_no_further_steps() throws Exception {
        List<Stage> more = new ArrayList<>();
        for (int i = 2; i < Scenario.MOST_STAGES; i++) {
            more.add(Stages.labour("crew-" + i, "1", "1"));
        }
        Saved saved = saved(more.toArray(Stage[]::new));

        Page full = browser.post(saved.chains(), choose(browser.get(saved.chains()), BEST));

        assertThat(full.status()).isEqualTo(422);
        assertThat(full.html().text()).contains("A scenario has at most 60 stages.");
        assertThat(scenario(saved).scenario().stages()).hasSize(60);
    }

    @Test
    void footage_that_is_not_known_has_no_way_and_says_why() throws Exception {
        Saved saved = saved(Stages.upscale("more", "comfyui/flashvsr", "selects"));
        Page page = browser.get(saved.editor() + "/stages/more/chains");

        assertThat(page.html().selectFirst(".verdict").text())
                .isEqualTo("No offer on sale does this, neither at once nor in steps.");
        assertThat(page.html().select("main").text())
                .contains("WaveSpeed · FlashVSR on ComfyUI without a price: no stage makes any clips for it");
        assertThat(page.html().select("#use")).isEmpty();
    }
}
