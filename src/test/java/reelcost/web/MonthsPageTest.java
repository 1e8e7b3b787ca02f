package reelcost.web;

import static io.restassured.RestAssured.given;
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
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.app.EditProductions;
import reelcost.app.ReadProductions;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.rate.OfferId;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.Stages;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class MonthsPageTest {
    private static final Optional<Schedule> TWO_AND_ONE = Optional.of(new Schedule(YearMonth.of(2026, 12), 2, 1, 0));

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

    private String scenario(Optional<Schedule> schedule, Stage... stages) {
        long id = edit.create(
                TestProductions.scheduled("Months", schedule), List.of(new Scenario("Drafts", List.of(stages))), false);
        return "/productions/" + id + "/scenarios/"
                + read.one(id).scenarios().get(0).id();
    }

    private static List<String> rows(Document page) {
        return page.selectFirst(".scroll").select("tbody tr, tfoot tr").eachText();
    }

    @Test
    void each_month_shows_its_cost_by_category_and_the_total_is_the_topsheets() throws Exception {
        String path = scenario(
                TWO_AND_ONE,
                TestProductions.takes("a", 700),
                Stages.labour("edit", "1", "100").timed(Timing.parse("3")));
        Document page = browser.get(path + "/months").html();

        assertThat(page.select(".scroll thead th").eachText())
                .containsExactly("USD", "Whole month", "Cumulated", "Inference", "Labour");
        assertThat(rows(page))
                .containsExactly(
                        "Dec 2026 making 326.67 326.67 326.67 –",
                        "Jan 2027 making 326.66 653.33 326.66 –",
                        "Feb 2027 review 100.00 753.33 – 100.00",
                        "Total 753.33 753.33 653.33 100.00");
        assertThat(browser.get(path).html().selectFirst(".topsheet tr.total").text())
                .contains("753.33");
        assertThat(page.selectFirst("canvas").attr("data-chart"))
                .contains("\"kind\":\"months\"", "[\"326.67\",\"653.33\",\"753.33\"]");
    }

    @Test
    void a_line_without_a_price_is_unknown_in_its_months() throws Exception {
        Stage unknown = new Stage.Store(
                "keep",
                "Keep",
                new OfferId("aws/not-there"),
                Stages.store("k", "x/y", "5", 1).volume(),
                1,
                Keep.months(2),
                Optional.empty());
        Document page = browser.get(scenario(TWO_AND_ONE, unknown, Stages.labour("edit", "1", "100")) + "/months")
                .html();

        assertThat(rows(page))
                .containsExactly(
                        "Dec 2026 making ≥ 50.00 ≥ 50.00 no price 50.00",
                        "Jan 2027 making ≥ 50.00 ≥ 100.00 no price 50.00",
                        "Feb 2027 review 0.00 ≥ 100.00 – –",
                        "Total ≥ 100.00 ≥ 100.00 no price 100.00");
        assertThat(page.selectFirst("canvas").attr("data-chart"))
                .contains("[\"Dec 2026 ≥\",\"Jan 2027 ≥\",\"Feb 2027\"]", "Cumulated, at least", "[null,null,\"0\"]");
    }

    @Test
    void without_a_schedule_the_page_says_how_to_set_one() throws Exception {
        String path = scenario(Optional.empty(), TestProductions.takes("a", 700));
        Page page = browser.get(path + "/months");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst(".empty").text()).contains("No months yet", "Set the schedule");
        assertThat(page.html().select("canvas, script[src*=chart]")).isEmpty();
        assertThat(given().get(path + "/months.csv").statusCode()).isEqualTo(422);
    }

    @Test
    void a_scenario_without_stages_leads_to_its_editor() throws Exception {
        assertThat(browser.get(scenario(TWO_AND_ONE) + "/months")
                        .html()
                        .selectFirst(".empty")
                        .text())
                .contains("No stages yet");
    }

    @Test
    void the_months_are_a_file_too() {
        String path = scenario(TWO_AND_ONE, TestProductions.takes("a", 700));

        given().get(path + "/months.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"months-months-drafts.csv\"");
        assertThat(given().get(path + "/months.csv").asString())
                .contains("\r\nMonths,Drafts,2,2027-01,making,USD,326.66,0.00,")
                .endsWith("0.00,priced,,653.33,priced,0,0,0\r\n");
    }

    @Test
    void when_a_stage_is_paid_for_is_saved_with_it() throws Exception {
        String path = scenario(TWO_AND_ONE, TestProductions.takes("a", 700));
        Map<String, String> form = browser.get(path).form("#scenario");
        form.put("stages[0].when", "2-3");
        form.put("do", "save");
        browser.post(path, form).location();

        assertThat(browser.get(path).html().selectFirst("#s0-when").val()).isEqualTo("2-3");
        assertThat(rows(browser.get(path + "/months").html()))
                .startsWith("Dec 2026 making 0.00 0.00 –", "Jan 2027 making 326.67 326.67 326.67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"later", "0", "4-2", "721"})
    void a_wrong_when_is_told_at_its_field(String when) throws Exception {
        String path = scenario(TWO_AND_ONE, TestProductions.takes("a", 700));
        Map<String, String> form = browser.get(path).form("#scenario");
        form.put("stages[0].when", when);
        form.put("do", "save");
        Page page = browser.post(path, form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#s0-when-error").text())
                .startsWith("Write making, front, review, or months");
        assertThat(page.html().selectFirst("details:has(#s0-when)").hasAttr("open"))
                .isTrue();
    }

    @Test
    void a_schedule_is_set_changed_and_taken_away_in_the_productions_form() throws Exception {
        String path =
                scenario(Optional.empty(), TestProductions.takes("a", 700)).replaceFirst("/scenarios/.*", "");
        Map<String, String> form = browser.get(path + "/edit").form("form.form");
        form.putAll(Map.of("startMonth", "2026-12", "makingMonths", "2", "reviewMonths", "1", "retentionMonths", ""));
        browser.post(path, form).location();

        Map<String, String> saved = browser.get(path + "/edit").form("form.form");
        assertThat(saved)
                .containsEntry("startMonth", "2026-12")
                .containsEntry("makingMonths", "2")
                .containsEntry("reviewMonths", "1")
                .containsEntry("retentionMonths", "0");
        List.of("startMonth", "makingMonths", "reviewMonths", "retentionMonths").forEach(field -> saved.put(field, ""));
        browser.post(path, saved).location();
        assertThat(browser.get(path + "/edit").form("form.form")).containsEntry("startMonth", "");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "startMonth, '', Enter a month such as 2026-11",
        "startMonth, 2026-13, Enter a month such as 2026-11",
        "startMonth, 1999-12, between 2000 and 2100",
        "startMonth, soon, Enter a month such as 2026-11",
        "makingMonths, '', between 1 and 60",
        "makingMonths, 0, between 1 and 60",
        "makingMonths, 1.5, whole number",
        "reviewMonths, 61, between 0 and 60",
        "reviewMonths, -1, can't be negative",
        "retentionMonths, 601, between 0 and 600",
        "retentionMonths, abc, plain number"
    })
    void a_wrong_field_of_the_schedule_is_told_at_the_field(String field, String typed, String says) throws Exception {
        Map<String, String> form = browser.get("/productions/new").form("form.form");
        form.putAll(Map.of(
                "title",
                "T",
                "startMonth",
                "2026-12",
                "makingMonths",
                "2",
                "reviewMonths",
                "1",
                "retentionMonths",
                "6"));
        form.put(field, typed);
        Page page = browser.post("/productions", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("small.error").eachText())
                .singleElement()
                .asString()
                .contains(says);
        assertThat(page.html().selectFirst("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.html().selectFirst("#" + field).val()).isEqualTo(typed);
    }

    @Test
    void the_sample_has_nine_months_that_add_up_to_its_total() throws Exception {
        Document page = browser.get("/productions/1/scenarios/1/months").html();

        assertThat(rows(page)).hasSize(10);
        assertThat(rows(page).get(9)).startsWith("Total 710.38 710.38 653.33");
        assertThat(rows(page).get(8)).contains("retention 0.00 710.38");
    }
}
