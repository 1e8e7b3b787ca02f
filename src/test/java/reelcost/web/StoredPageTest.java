package reelcost.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reelcost.app.EditProductions;
import reelcost.app.ReadProductions;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.OfferId;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.Stages;
import reelcost.testsupport.TestProductions;

/** What is stored, on the page of months. 700 takes of 20 s at 5 Mbit/s are 8.75 GB, half of them in each month of making. */
@QuarkusTest
class StoredPageTest {
    private static final Optional<Schedule> SCHEDULE = Optional.of(new Schedule(YearMonth.of(2026, 11), 2, 1, 1));
    private static final Stage TAKES = TestProductions.takes("takes", 700);
    private static final Stage HOT = Stages.store("hot", "aws/s3-standard", Stages.of("all", "5"), 1, 2);
    private static final Stage COLD = new Stage.Store(
            "cold",
            "Archive",
            new OfferId("aws/s3-glacier-deep-archive"),
            new Volume.Kept("hot"),
            1,
            Keep.TO_THE_END,
            Optional.empty());

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
                TestProductions.scheduled("Stored", schedule), List.of(new Scenario("Drafts", List.of(stages))), false);
        return "/productions/" + id + "/scenarios/"
                + read.one(id).scenarios().get(0).id();
    }

    private Document months(Stage... stages) throws Exception {
        return browser.get(scenario(SCHEDULE, stages) + "/months").html();
    }

    @Test
    void each_place_has_what_comes_in_goes_and_is_held() throws Exception {
        Document page = months(TAKES, HOT, COLD);

        assertThat(page.select(".scroll")
                        .last()
                        .select("thead tr")
                        .first()
                        .select("th")
                        .eachText())
                .containsExactly("AWS · S3 Standard, us-east-1", "AWS · S3 Glacier Deep Archive, us-east-1");
        assertThat(page.select(".scroll").last().select("tbody tr").eachText())
                .containsExactly(
                        "Nov 2026 making 4.375 – 4.375 – – – 4.375",
                        "Dec 2026 making 4.375 – 8.75 – – – 8.75",
                        "Jan 2027 review – 4.375 4.375 4.375 – 4.375 8.75",
                        "Feb 2027 retention – 4.375 – 4.375 – 8.75 8.75");
    }

    @Test
    void the_chart_stacks_the_places() throws Exception {
        assertThat(months(TAKES, HOT, COLD).select("canvas").last().attr("data-chart"))
                .contains(
                        "\"kind\":\"months\"",
                        "\"unit\":\"GB\"",
                        "{\"category\":\"storage\",\"name\":\"AWS · S3 Standard, us-east-1\","
                                + "\"values\":[\"4.375\",\"8.75\",\"4.375\",\"0\"]}",
                        "\"values\":[\"0\",\"0\",\"4.375\",\"8.75\"]");
    }

    @Test
    void each_store_stage_is_said_in_words() throws Exception {
        assertThat(months(TAKES, HOT, COLD).select("section ul.prose li").eachText())
                .containsExactly(
                        "Stage hot, at AWS · S3 Standard, us-east-1: 8.75 GB arrive over Nov–Dec 2026"
                                + " and move on to “Archive” over Jan–Feb 2027.",
                        "Archive, at AWS · S3 Glacier Deep Archive, us-east-1: 8.75 GB arrive over Jan–Feb 2027"
                                + " and are kept to the end, Feb 2027.");
    }

    @Test
    void how_long_moving_takes_is_said_with_the_speed() throws Exception {
        Stage download = Stages.download("all", "aws/internet-egress", Stages.of("all", "5"), 1);

        // 8.75 GB × 8,000 ÷ 100 Mbit/s = 700 s.
        assertThat(months(TAKES, download).text()).contains("Moving 8.75 GB takes 12 min at 100 Mbit/s, assumed.");
    }

    @Test
    void a_scenario_that_stores_nothing_says_so() throws Exception {
        Document page = months(TAKES);

        assertThat(page.text()).contains("No stage stores anything.");
        assertThat(page.select("canvas")).hasSize(1);
        assertThat(page.select("a[href$=stock.csv]")).isEmpty();
    }

    @Test
    void a_stage_of_which_nothing_is_known_makes_the_rest_a_lower_bound() throws Exception {
        Document page = months(TAKES, HOT, Stages.store("lost", "aws/s3-standard", new Volume.Kept("gone"), 1, 1));

        assertThat(page.select("section ul.prose li").last().text())
                .startsWith("Stage lost: how much there is in each month is not known, because the stage");
        assertThat(page.select(".scroll").last().select("tbody tr").first().text())
                .isEqualTo("Nov 2026 making ≥ 4.375 ≥ 0 ≥ 4.375 ≥ 4.375");
        assertThat(page.select("canvas").last().attr("data-chart")).contains("AWS · S3 Standard, us-east-1, at least");
    }

    @Test
    void without_a_schedule_the_page_says_that_all_is_counted_in_one_month() throws Exception {
        String path = scenario(Optional.empty(), TAKES, HOT);

        assertThat(browser.get(path + "/months").html().selectFirst(".empty").text())
                .contains("Without a schedule everything is counted in one month.", "Set the schedule");
        assertThat(given().get(path + "/stock.csv").statusCode()).isEqualTo(422);
    }

    @Test
    void what_is_stored_is_a_file_too() {
        String path = scenario(SCHEDULE, TAKES, HOT, COLD);

        given().get(path + "/stock.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"stock-stored-drafts.csv\"");
        assertThat(given().get(path + "/stock.csv").asString())
                .contains(
                        "\r\nStored,Drafts,3,2027-01,review,aws/s3-standard,AWS,AWS,\"S3 Standard, us-east-1\",hot,0,4.375,4.375,known\r\n");
        assertThat(given().get(path + "/months.csv").asString()).contains(",4.375,4.375,8.75\r\n");
        assertThat(given().get(path + "/other.csv").statusCode()).isEqualTo(404);
    }
}
