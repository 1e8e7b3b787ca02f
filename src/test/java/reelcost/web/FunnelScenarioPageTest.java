package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reelcost.app.EditProductions;
import reelcost.app.EditScenarios;
import reelcost.app.ReadProductions;
import reelcost.app.SavedScenario;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.TestProductions;

/** A funnel as a group of stages in a scenario. */
@QuarkusTest
class FunnelScenarioPageTest {
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

    private long production(Production production, int stages) {
        List<Stage> takes = IntStream.range(0, stages)
                .mapToObj(i -> TestProductions.onSale("s" + i, 10))
                .toList();
        return edit.create(production, List.of(new Scenario("Drafts & more", takes)), false);
    }

    private long production(int stages) {
        return production(TestProductions.named("Film"), stages);
    }

    private SavedScenario scenario(long production) {
        return read.one(production).scenarios().get(0);
    }

    private String editor(long production) {
        return "/productions/" + production + "/scenarios/"
                + scenario(production).id();
    }

    /** The funnel that the editor leads to. */
    private Page funnel(long production) throws Exception {
        return browser.get(browser.get(editor(production))
                .html()
                .selectFirst(".add a[href^=/funnel]")
                .attr("href"));
    }

    @Test
    void an_editor_leads_to_a_funnel_of_its_scenario() throws Exception {
        Document page = funnel(production(1)).html();
        assertThat(page.select("main > p").text()).contains("For Drafts & more in Film, at its rates of");
        assertThat(page.selectFirst("#finishedLength").val()).isEqualTo("4:00");
        assertThat(page.select("label[for=price]").text()).isEqualTo("Price, USD");
        // 10 × 20 s × $0.10 = $20.00; 700 sheets of 32 frames are $93.33, 350 takes $700.00, and the upscale $110.00 or
        // so.
        assertThat(page.select("#sum").text())
                .startsWith("“Drafts & more” costs $20.00 now, and $")
                .contains(" with this funnel, ", " % of the cap.");
        assertThat(page.select("#result form button").eachText()).containsExactly("Put into “Drafts & more”");
    }

    @Test
    void a_funnel_is_put_at_the_end_once_and_each_stage_says_how_many_go_on() throws Exception {
        long id = production(1);
        Map<String, String> form = funnel(id).form("#result form");
        String location = browser.post("/funnel/put", form).location();
        assertThat(browser.post("/funnel/put", form).location()).isEqualTo(location);
        assertThat(location).startsWith(editor(id) + "?funnel=1&version=").endsWith("#stage-1");
        assertThat(scenario(id).scenario().stages())
                .extracting(Stage::key)
                .containsExactly("s0", "funnel-1-previews", "funnel-1-takes", "funnel-1-upscale");

        Document landed = browser.get(location).html();
        assertThat(landed.select(".flash p").text()).isEqualTo("Funnel 1 was put into the scenario.");
        assertThat(landed.select("#stage-1-notes").text()).contains("Funnel 1: 350 of 700 go on, 50 %.");
        assertThat(landed.select("#stage-2-notes").text()).contains("Funnel 1: 55 of 350 go on, 15.71 %.");
        assertThat(landed.select("#stage-3-notes").text()).contains("Funnel 1: 55 of 55 go on, 100 %.");
        assertThat(browser.get(editor(id)).html().select(".flash")).isEmpty();

        browser.post("/funnel/put", funnel(id).form("#result form"));
        assertThat(scenario(id).scenario().stages())
                .hasSize(7)
                .extracting(Stage::key)
                .contains("funnel-2-takes");
    }

    @Test
    void undo_takes_the_funnel_out_again_until_the_scenario_is_changed() throws Exception {
        long id = production(1);
        Page landed = browser.get(
                browser.post("/funnel/put", funnel(id).form("#result form")).location());
        String undo = landed.html().selectFirst(".flash form").attr("action");
        assertThat(browser.post(undo, landed.form(".flash form")).location()).isEqualTo(editor(id));
        assertThat(scenario(id).scenario().stages()).hasSize(1);

        Page again = browser.get(
                browser.post("/funnel/put", funnel(id).form("#result form")).location());
        SavedScenario now = scenario(id);
        scenarios.rename(id, now.id(), now.version(), "Renamed");
        assertThat(browser.post(again.html().selectFirst(".flash form").attr("action"), again.form(".flash form"))
                        .status())
                .isEqualTo(409);
        assertThat(scenario(id).scenario().stages()).hasSize(4);
    }

    @Test
    void a_funnel_for_a_scenario_that_was_changed_meanwhile_is_not_put_there_but_can_be_once_more() throws Exception {
        long id = production(1);
        Page page = funnel(id);
        SavedScenario now = scenario(id);
        scenarios.rename(id, now.id(), now.version(), "Renamed");

        Page conflict = browser.post("/funnel/put", page.form("#result form"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().select(".errors").text())
                .contains("Nothing was changed", "“Renamed” was changed after you opened this page");
        assertThat(scenario(id).scenario().stages()).hasSize(1);
        assertThat(browser.post("/funnel/put", conflict.form("#result form")).location())
                .startsWith(editor(id));
        assertThat(scenario(id).scenario().stages()).hasSize(4);
    }

    @Test
    void a_scenario_without_room_for_the_funnel_stays_as_it_is() throws Exception {
        long id = production(58);
        Page refused = browser.post("/funnel/put", funnel(id).form("#result form"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".errors").text())
                .contains(
                        "A scenario has at most 60 stages: “Drafts & more” has 58, and the funnel has 3. Delete some of its"
                                + " stages first.");
        assertThat(scenario(id).scenario().stages()).hasSize(58);
    }

    @Test
    void a_funnel_for_a_scenario_is_priced_in_its_currency() throws Exception {
        CurrencyUnit euro = CurrencyUnit.EUR;
        long id = production(
                new Production(
                        "Film",
                        "",
                        euro,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        Optional.of(new ExchangeRate(
                                CurrencyUnit.USD, euro, new BigDecimal("0.50"), LocalDate.of(2026, 11, 1)))),
                0);
        Page page = funnel(id);
        assertThat(page.html().selectFirst("#finishedLength").val()).isEmpty();
        assertThat(page.html().select("label[for=price]").text()).isEqualTo("Price, EUR");
        // 350 takes of 20 s at $0.10, at half a euro for each dollar.
        assertThat(page.html().select(".topsheet tbody tr:contains(Takes) td").text())
                .isEqualTo("350.00");
    }

    @Test
    void a_funnel_for_nothing_or_with_a_fault_or_without_a_token_is_not_put_anywhere() throws Exception {
        long id = production(1);
        assertThat(browser.get("/funnel?production=999999999&scenario=1").status())
                .isEqualTo(404);
        assertThat(browser.get("/funnel?production=x").status()).isEqualTo(404);
        Map<String, String> form = funnel(id).form("#result form");
        form.put("prompts", "none");
        assertThat(browser.post("/funnel/put", form).status()).isEqualTo(422);
        form.put("prompts", "700");
        form.put("offer", "openai/sora-historical");
        assertThat(browser.post("/funnel/put", form)
                        .html()
                        .selectFirst("#offer-problem")
                        .text())
                .contains("was retired on 24 Sep 2026");
        form.remove("csrf-token");
        assertThat(browser.post("/funnel/put", form).status()).isEqualTo(400);
        assertThat(scenario(id).scenario().stages()).hasSize(1);
    }
}
