package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reelcost.app.EditProductions;
import reelcost.app.RateBooks;
import reelcost.app.ReadProductions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.OwnRates;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.TestProductions;

/** 10 takes of 20 s at $1.00 a second, $200.00, whose price rises to $1.062 after they are saved. */
@QuarkusTest
class PricePageTest {
    @TestHTTPResource
    URI app;

    @Inject
    EditProductions edit;

    @Inject
    ReadProductions read;

    @Inject
    RateBooks books;

    PlainBrowser browser;
    String path;

    @BeforeEach
    void saveAScenarioAndRaiseItsPrice() {
        browser = new PlainBrowser(app);
        price("1");
        Stage.Generate takes = (Stage.Generate) TestProductions.takes("a", 10);
        long id = edit.create(
                TestProductions.named("Dearer"),
                List.of(new Scenario("A", List.of(takes.withOffer(OwnRates.LAB)))),
                false);
        path = "/productions/" + id + "/scenarios/"
                + read.one(id).scenarios().get(0).id();
        assertThat(notice()).isNull();
        price("1.062");
    }

    @AfterEach
    void leaveTheBookAsItWas() {
        books.publish("Tidied up", book -> book.without(OwnRates.FILE));
    }

    private void price(String perSecond) {
        books.publish("A price of our own", book -> book.with(OwnRates.file(perSecond)));
    }

    private Page editor() {
        try {
            return browser.get(path);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private Element notice() {
        return editor().html().selectFirst("#prices .notice");
    }

    private String total() {
        return editor().html().selectFirst("#sheet-line .figure").text();
    }

    private Page decide(String what) throws Exception {
        return decide(editor().form("#prices form"), what);
    }

    private Page decide(Map<String, String> form, String what) throws Exception {
        form.put("do", what);
        return browser.post(path + "/prices", form);
    }

    @Test
    void the_scenario_keeps_its_price_and_says_what_changed() {
        assertThat(total()).isEqualTo("$200.00");
        assertThat(notice().selectFirst("h2").text()).isEqualTo("Prices changed since this was priced: total +$12.40");
        assertThat(notice().select("tbody tr").eachText()).containsExactly("Drafts $200.00 $212.40 +12.40");
    }

    @Test
    void the_production_marks_the_scenario_until_somebody_has_decided() throws Exception {
        String production = path.substring(0, path.indexOf("/scenarios"));
        assertThat(browser.get(production).html().select("tbody th:has(.warn)").text())
                .isEqualTo("A Baseline Chosen Prices changed +$12.40");
        decide("keep");
        assertThat(browser.get(production).html().select("tbody th .warn")).isEmpty();
    }

    @Test
    void reprice_takes_the_newest_prices() throws Exception {
        assertThat(decide("reprice").location()).isEqualTo(path);
        assertThat(total()).isEqualTo("$212.40");
        assertThat(notice()).isNull();
    }

    @Test
    void keep_stays_with_the_old_ones_until_they_change_again() throws Exception {
        decide("keep");
        assertThat(total()).isEqualTo("$200.00");
        assertThat(notice()).isNull();
        price("1.10");
        assertThat(notice().selectFirst("h2").text()).endsWith("total +$20.00");
    }

    @Test
    void an_edition_that_changes_no_price_of_the_scenario_is_not_mentioned() {
        price("1");
        assertThat(notice()).isNull();
    }

    @Test
    void a_decision_on_what_somebody_else_has_changed_meanwhile_is_refused() throws Exception {
        Map<String, String> seen = editor().form("#prices form");
        decide("keep");
        Page stale = decide(seen, "reprice");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(total()).isEqualTo("$200.00");
    }

    @Test
    void nonsense_is_refused() throws Exception {
        assertThat(decide("sell").status()).isEqualTo(422);
        Map<String, String> unknown = editor().form("#prices form");
        unknown.put("edition", "<b>none</b>");
        assertThat(decide(unknown, "reprice").status()).isEqualTo(404);
        assertThat(total()).isEqualTo("$200.00");
    }

    @Test
    void a_price_that_is_gone_is_unknown_and_not_zero() {
        books.publish("Taken out", book -> book.without(OwnRates.FILE));
        assertThat(total()).isEqualTo("$200.00");
        assertThat(notice().selectFirst("h2").text()).endsWith("total not known: lines without a price");
        assertThat(notice().select("tbody tr").eachText())
                .containsExactly("Drafts $200.00 no price difference not known");
    }

    @Test
    void the_stage_is_priced_on_every_model_of_the_edition_that_the_scenario_has() throws Exception {
        String shootout = editor().html().selectFirst("#stage-0 .foot a").attr("href");
        assertThat(browser.get(shootout).html().select("tr:contains(Our own)").text())
                .contains("200.00")
                .doesNotContain("212.40");
        decide("reprice");
        assertThat(browser.get(shootout).html().select("tr:contains(Our own)").text())
                .contains("212.40");
    }
}
