package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
import reelcost.domain.plan.Stage;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.Stages;
import reelcost.testsupport.TestProductions;

/** The sample production has id 1, and its four scenarios the ids 1 to 4. */
@QuarkusTest
class ComparePageTest {
    private static final String SAMPLE = "/productions/1/compare";

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

    private String production(String title, Scenario... scenarios) {
        return "/productions/" + edit.create(TestProductions.named(title), List.of(scenarios), false) + "/compare";
    }

    private static Scenario drafts(String name, int clips) {
        return new Scenario(name, List.of(TestProductions.takes("a", clips)));
    }

    private static JsonNode chart(Document page, int index) throws Exception {
        return new ObjectMapper().readTree(page.select("canvas").get(index).attr("data-chart"));
    }

    private static List<String> cells(Document page, String row) {
        Element found = page.select("section tr:has(th[scope=row]:contains(" + row + "))")
                .first();
        return found.select("td").eachText();
    }

    @Test
    void the_sample_is_compared_to_the_cent() throws Exception {
        Document page = browser.get(SAMPLE).html();
        assertThat(page.select("section thead").first().select("th").eachText())
                .containsExactly(
                        "Line",
                        "700 drafts Baseline Historical",
                        "55 finals only Historical",
                        "Previews first, 32-up Historical",
                        "Veo 3.1 Fast today",
                        "700 drafts, landed Historical");
        // 14,000 s and 1,100 s at $2.80 a minute; 7,000 s and 700 sheets of 128 frames; 14,000 s at $0.10.
        assertThat(cells(page, "Drafts"))
                .containsExactly("653.33", "51.33 −602.00", "326.67 −326.66", "1,400.00 +746.67", "653.33 same");
        assertThat(cells(page, "A sheet for every shot")).containsExactly("—", "—", "174.22 +174.22", "—", "—");
        assertThat(cells(page, "Upscale"))
                .containsExactly("22.00", "22.00 same", "22.00 same", "22.00 same", "22.00 same");
        // 653.33 + 22.00 + 9.4375 GB of 10^9 bytes × 6 × 0.023 per GiB and 755 writes = 676.55, and 5 % of it.
        assertThat(cells(page, "Total, USD"))
                .containsExactly("710.38", "77.19 −633.19", "549.72 −160.66", "1,494.38 +784.00", "711.93 +1.55");
    }

    @Test
    void the_verdict_names_what_can_be_bought_and_why_the_cheaper_ones_are_out() throws Exception {
        Document page = browser.get(SAMPLE).html();
        assertThat(page.selectFirst(".verdict").text())
                .isEqualTo(
                        "“Veo 3.1 Fast today” costs $1,494.38, and no other scenario here can be bought and has a price"
                                + " for everything. “700 drafts” at $710.38, “55 finals only” at $77.19, “Previews first,"
                                + " 32-up” at $549.72 and “700 drafts, landed” at $711.93 can't be bought any more.");
        assertThat(page.select("td.best")).isEmpty();
        assertThat(page.select("tr:has(th:contains(Total)) td:contains(no plan)")
                        .eachText())
                .containsExactly(
                        "$710.38 historical, no plan",
                        "$77.19 historical, no plan",
                        "$549.72 historical, no plan",
                        "$711.93 historical, no plan");
        assertThat(page.select(".note").text())
                .contains("“55 finals only” is historical, no plan", "the same would cost $110.00, +$58.67.");
        assertThat(chart(page, 0).path("labels").toString()).contains("\"700 drafts (historical)\"");
    }

    @Test
    void the_verdict_on_what_is_all_gone_names_the_cheapest_and_why() throws Exception {
        assertThat(browser.get(SAMPLE + "?s=1&s=2&baseline=1&to=2")
                        .html()
                        .selectFirst(".verdict")
                        .text())
                .isEqualTo("“55 finals only” is the cheapest at $77.19, $633.19 less than “700 drafts”, mostly because"
                        + " inference costs $602.00 less (1,100 s instead of 14,000 s); of what “700 drafts” spends on"
                        + " takes, 92 % buys takes that are not used. None of them can be bought any more.");
    }

    @Test
    void the_cheapest_figures_are_marked() throws Exception {
        Document page = browser.get(production(
                        "Marked",
                        drafts("Gone", 1),
                        new Scenario("All", List.of(TestProductions.onSale("a", 700))),
                        new Scenario("Few", List.of(TestProductions.onSale("a", 55)))))
                .html();
        // 1,100 s at $0.10, in 4 minutes.
        assertThat(page.select("td.best").eachText()).containsExactly("$110.00, the cheapest", "$27.50, the cheapest");
        assertThat(page.select("tr:has(th:contains(Total)) td:contains(over the cap)")
                        .eachText())
                .containsExactly("$1,400.00 over the cap");
    }

    @Test
    void charts_get_their_figures_as_decimal_texts() throws Exception {
        JsonNode chart = chart(browser.get(SAMPLE).html(), 0);
        assertThat(chart.path("kind").asText()).isEqualTo("stacked");
        assertThat(chart.path("series").path(0).path("category").asText()).isEqualTo("inference");
        assertThat(StreamSupport.stream(
                        chart.path("series").path(0).path("values").spliterator(), false))
                .allMatch(JsonNode::isTextual)
                .extracting(JsonNode::asText)
                .containsExactly("653.33", "51.33", "500.89", "1400.00", "653.33");
    }

    @Test
    void the_waterfall_leads_from_the_baseline_to_the_other_total() throws Exception {
        Document page = browser.get(SAMPLE + "?s=1&s=3&baseline=1&to=3").html();
        assertThat(page.text()).contains("From 700 drafts to Previews first, 32-up");
        JsonNode steps = chart(page, 1).path("steps");
        BigDecimal running = new BigDecimal(steps.path(0).path("total").asText());
        for (int i = 1; i < steps.size() - 1; i++) {
            assertThat(new BigDecimal(steps.path(i).path("from").asText())).isEqualByComparingTo(running);
            running = new BigDecimal(steps.path(i).path("to").asText());
        }
        assertThat(running)
                .isEqualByComparingTo(steps.path(steps.size() - 1).path("total").asText());
        assertThat(running).isEqualByComparingTo("549.72");
        assertThat(page.select("#table-fall tbody th").eachText())
                .contains("Drafts → Takes after previews, half pass", "A sheet for every shot");
    }

    @Test
    void the_address_chooses_the_scenarios_and_the_baseline() throws Exception {
        Document page = browser.get(SAMPLE + "?s=4&s=2&baseline=4").html();
        assertThat(page.select("section thead").first().select("th").eachText())
                .containsExactly("Line", "Veo 3.1 Fast today Baseline", "55 finals only Historical");
        assertThat(cells(page, "Total, USD")).containsExactly("1,494.38", "77.19 −1,417.19");
        assertThat(page.select("input[name=s][checked]").eachAttr("value")).containsExactly("2", "4");
        assertThat(page.selectFirst("[data-copy]").attr("data-copy"))
                .isEqualTo("/productions/1/compare?s=4&s=2&baseline=4&to=2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "s=1, at least 2",
        "s=1&s=1, at least 2",
        "s=1&s=999999, not in the production",
        "s=abc&s=1&s=2, not in the production",
        "s=1&s=2&baseline=%3Cb%3E, not in the production",
        "s=1&s=2&to=99999999999999999999, not in the production"
    })
    void an_address_that_makes_no_sense_gets_the_reason_and_the_picker(String query, String says) throws Exception {
        Page page = browser.get(SAMPLE + "?" + query);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("[role=alert]").text()).contains(says);
        assertThat(page.html().select(".picker input[name=s]")).hasSize(5);
        assertThat(page.html().select("canvas, .verdict, script[src*=chart]")).isEmpty();
        assertThat(browser.get(SAMPLE + ".csv?" + query.replaceAll("&to=.*", "&s=x"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void with_one_scenario_the_page_says_what_to_do_next() throws Exception {
        Page page = browser.get(production("Alone", drafts("Only one", 1)));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst(".empty").text()).contains("Add a second scenario");
        assertThat(browser.get("/productions/999999/compare").status()).isEqualTo(404);
    }

    @Test
    void eight_of_nine_scenarios_fit() throws Exception {
        Scenario[] nine =
                IntStream.rangeClosed(1, 9).mapToObj(i -> drafts("Way " + i, i)).toArray(Scenario[]::new);
        String path = production("Nine ways", nine);
        Page page = browser.get(path);
        assertThat(page.html().select("section thead").first().select("th")).hasSize(9);
        assertThat(page.html().select(".note").text()).contains("8 scenarios fit side by side; 1 is not shown.");
        long id = Long.parseLong(path.replaceAll("\\D", ""));
        String all = String.join(
                "&",
                read.one(id).scenarios().stream()
                        .map(SavedScenario::id)
                        .map(s -> "s=" + s)
                        .toList());
        assertThat(browser.get(path + "?" + all)
                        .html()
                        .selectFirst("[role=alert]")
                        .text())
                .contains("at most 8");
    }

    @Test
    void an_estimate_without_a_price_is_not_called_the_cheapest() throws Exception {
        List<Stage> stages = new ArrayList<>(List.of(TestProductions.takes("a", 10)));
        stages.add(Stages.takes("b", "openai/sora-2", 10, "8").size("1440p").build());
        Document page = browser.get(production("Gaps", drafts("700 drafts", 700), new Scenario("Half known", stages)))
                .html();
        // 10 × 20 s at $2.80 a minute is $9.33; Sora 2 does not make 1440p.
        assertThat(page.selectFirst(".verdict").text())
                .isEqualTo("“700 drafts” costs $653.33, but can't be called the cheapest: “Half known”, at least $9.33,"
                        + " lacks prices and may cost less or more. None of them can be bought any more.");
        assertThat(cells(page, "Total, USD")).containsExactly("653.33", "≥ 9.33 ≥ −644.00");
        assertThat(cells(page, "Stage b")).containsExactly("—", "no price difference not known");
        assertThat(page.select("td.best")).isEmpty();
        assertThat(page.selectFirst("figure:has(#table-fall)").select("canvas")).isEmpty();
        assertThat(page.selectFirst("#table-fall tfoot").text()).isEqualTo("Total 653.33 ≥ 9.33 ≥ −644.00");
        assertThat(chart(page, 0).toString()).contains("\"Half known (historical) (at least)\"", "[\"0\",null]");
    }

    @Test
    void a_scenario_without_stages_is_no_bargain() throws Exception {
        Document page = browser.get(production(
                        "Empty", drafts("Drafts", 2), drafts("Draft", 1), new Scenario("Nothing", List.of())))
                .html();
        assertThat(page.selectFirst(".verdict").text()).startsWith("“Draft” is the cheapest at $0.93, $0.94 less");
        assertThat(cells(page, "Total, USD")).containsExactly("1.87", "0.93 −0.94", "no stages");
        assertThat(page.select(".note").text()).contains("“Nothing” has no stages yet");
    }

    @Test
    void html_in_a_name_is_text_also_in_the_data_of_the_charts() throws Exception {
        String name = "'\"><script>alert(1)</script>";
        Document page =
                browser.get(production(name, drafts(name, 1), drafts("b", 2))).html();
        assertThat(page.select("main script")).isEmpty();
        assertThat(chart(page, 0).path("labels").path(0).asText()).isEqualTo(name + " (historical)");
        assertThat(page.selectFirst(".verdict").text()).contains(name);
    }

    @Test
    void the_file_has_the_same_scenarios_with_the_baseline_first() throws Exception {
        Page file = browser.get(SAMPLE + ".csv?s=1&s=2&baseline=2");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"comparison-the-hardest-part.csv\"");
        assertThat(Stream.of(file.html().wholeText().split("\r?\n")))
                .last()
                .asString()
                .contains("55 finals only,77.19,priced,700 drafts,710.38,priced,633.19");
    }
}
