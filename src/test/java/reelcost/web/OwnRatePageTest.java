package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.app.EditOwnRates;
import reelcost.app.EditProductions;
import reelcost.app.EstimateScenario;
import reelcost.app.RateBooks;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.OfferId;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class OwnRatePageTest {
    private static final OfferId HOUSE = new OfferId("own/house-cut-of-veo");

    @TestHTTPResource
    URI app;

    @Inject
    RateBooks books;

    @Inject
    EditOwnRates own;

    @Inject
    EditProductions editProductions;

    @Inject
    ReadProductions read;

    @Inject
    EstimateScenario estimate;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    @AfterEach
    void leaveTheBookAsItWas() {
        own.list()
                .forEach(rate ->
                        own.remove(books.current().edition(), rate.offer().id()));
    }

    /** Veo 3.1 Fast ($0.10 per second at 720p) copied, with another name, not sent yet. */
    private Map<String, String> copy() throws Exception {
        Map<String, String> form =
                browser.get("/rates/new?from=google/veo-3.1-fast").form("#own");
        form.put("model", "House cut of Veo");
        form.put("source-where", "Contract 7");
        return form;
    }

    private Map<String, String> edited(PlainBrowser with) throws Exception {
        return with.get("/rates/" + HOUSE + "/edit").form("#own");
    }

    private Page save(Map<String, String> form) throws Exception {
        form.put("do", "save");
        return browser.post(books.current().find(HOUSE).isPresent() ? "/rates/" + HOUSE : "/rates/own", form);
    }

    private void make() throws Exception {
        assertThat(save(copy()).location()).isEqualTo("/rates/" + HOUSE);
    }

    private String quick() throws Exception {
        return browser.get(
                        "/quick?offer=" + HOUSE + "&clips=10&seconds=8&size=720p&fps=24&audio=no&months=0&downloads=0")
                .html()
                .selectFirst("#result .figure")
                .text();
    }

    @Test
    void an_empty_list_says_what_to_do() throws Exception {
        Document page = browser.get("/rates/own").html();
        assertThat(page.selectFirst(".empty").text()).contains("No own rates yet");
        assertThat(page.select(".empty a").eachAttr("href")).containsExactly("/rates/new", "/rates");
    }

    @Test
    void a_copy_with_a_discount_prices_a_quick_estimate_and_says_whose_it_is() throws Exception {
        assertThat(browser.get("/rates/google/veo-3.1-fast")
                        .html()
                        .select(".title a")
                        .eachAttr("href"))
                .contains("/rates/new?from=google/veo-3.1-fast");
        Map<String, String> form = copy();
        form.put("discount", "20");
        assertThat(save(form).location()).isEqualTo("/rates/" + HOUSE);

        // 10 clips × 8 s at $0.10 less 20 %.
        assertThat(quick()).isEqualTo("$6.40");
        Document offer = browser.get("/rates/" + HOUSE).html();
        assertThat(offer.select("h1 .badge").eachText()).contains("Own rate");
        assertThat(offer.text()).contains("20 % off 0.10, 0.12, 0.30 per second of video of google/veo-3.1-fast");
        assertThat(offer.selectFirst("dt:contains(Copied from) + dd a").attr("href"))
                .isEqualTo("/rates/google/veo-3.1-fast");
        assertThat(browser.get("/rates/own").html().select("tbody tr").text())
                .contains("House cut of Veo", "Own rate", "from $0.08 per s", "Google · Veo 3.1 Fast");
    }

    @Test
    void it_is_marked_as_own_wherever_it_is_named() throws Exception {
        make();
        String query = "offer=" + HOUSE + "&clips=10&seconds=8&size=720p&fps=24&audio=no&months=0&downloads=0";
        Document quick = browser.get("/quick?" + query).html();
        assertThat(quick.select("#offer option[selected]").text()).isEqualTo("House cut of Veo (own rate)");
        assertThat(quick.select("#result .working").text()).contains("House cut of Veo (own rate), read in Contract 7");
        assertThat(browser.get("/rates?origin=own")
                        .html()
                        .select("#found tbody th")
                        .eachText())
                .containsExactly("House cut of Veo Own rate");
        assertThat(browser.get("/shootout?clips=10&seconds=8&size=720p&fps=24&audio=no")
                        .html()
                        .select("th:contains(House cut of Veo)")
                        .text())
                .isEqualTo("House cut of Veo Own rate");
        assertThat(browser.get("/quick.csv?" + query).html().text()).contains(HOUSE.value(), ",own");
        assertThat(browser.get("/api/v1/offers/" + HOUSE).html().text()).contains("\"origin\":\"own\"");
    }

    @Test
    void the_same_form_sent_twice_makes_one() throws Exception {
        Map<String, String> form = copy();
        form.put("do", "save");
        assertThat(browser.post("/rates/own", form).location()).isEqualTo("/rates/" + HOUSE);
        assertThat(browser.post("/rates/own", form).location()).isEqualTo("/rates/" + HOUSE);
        assertThat(own.list()).hasSize(1);
    }

    @Test
    void a_name_that_is_taken_is_an_error_at_the_model() throws Exception {
        make();
        Map<String, String> again = copy();
        again.put("do", "save");
        Page page = browser.post("/rates/own", again);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#model-error").text()).contains("There is already an offer " + HOUSE);
        assertThat(page.html().selectFirst("#source-where").val()).isEqualTo("Contract 7");
    }

    @Test
    void an_edit_makes_an_edition_and_a_saved_scenario_keeps_its_price() throws Exception {
        make();
        String before = books.current().edition();
        Stage.Generate takes = (Stage.Generate) TestProductions.takes("a", 10);
        long production = editProductions.create(
                TestProductions.named("Own prices"),
                List.of(new Scenario("A", List.of(takes.withOffer(HOUSE)))),
                false);

        Map<String, String> form = edited(browser);
        assertThat(form.get("edition")).isEqualTo(before);
        form.put("rates-0-price", "0.05");
        save(form).location();
        assertThat(books.current().edition()).isNotEqualTo(before);
        assertThat(quick()).isEqualTo("$4.00");
        // 10 takes × (8 + 8 + 4) s × $0.10, as when it was saved.
        SavedProduction saved = read.one(production);
        assertThat(estimate.estimate(saved.production(), saved.scenarios().get(0))
                        .total()
                        .toString())
                .isEqualTo("$20.00");
    }

    @Test
    void an_edit_of_what_somebody_else_has_changed_gets_both_side_by_side() throws Exception {
        make();
        Map<String, String> mine = edited(browser);
        PlainBrowser other = new PlainBrowser(app);
        Map<String, String> theirs = edited(other);
        theirs.put("do", "save");
        theirs.put("rates-0-price", "0.07");
        other.post("/rates/" + HOUSE, theirs).location();

        mine.put("rates-0-price", "0.06");
        Page conflict = save(mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().select("tbody tr").eachText()).containsExactly("Rates 1, price 0.06 0.07");
        Map<String, String> over = conflict.form("form.block");
        save(over).location();
        assertThat(quick()).isEqualTo("$4.80");
    }

    @Test
    void an_edit_of_what_somebody_else_has_deleted_can_be_made_anew() throws Exception {
        make();
        Map<String, String> mine = edited(browser);
        own.remove(books.current().edition(), HOUSE);
        mine.put("do", "save");
        Page conflict = browser.post("/rates/" + HOUSE, mine);
        assertThat(conflict.status()).isEqualTo(409);
        Map<String, String> over = conflict.form("form.block");
        over.put("do", "save");
        assertThat(browser.post(conflict.html().selectFirst("form.block").attr("action"), over)
                        .location())
                .isEqualTo("/rates/" + HOUSE);
    }

    @Test
    void a_form_of_an_edition_that_is_not_there_has_a_way_on() throws Exception {
        make();
        Map<String, String> mine = edited(browser);
        mine.put("edition", "2020-01-01-gone");
        mine.put("rates-0-price", "0.06");
        Page conflict = save(mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().select("tbody tr").eachText()).containsExactly("Rates 1, price 0.06 0.10");
        save(conflict.form("form.block")).location();

        Page listed = browser.get("/rates/own");
        Map<String, String> gone = listed.form("form[action$=/delete]");
        gone.put("edition", "2020-01-01-gone");
        Page notDeleted = browser.post("/rates/" + HOUSE + "/delete", gone);
        assertThat(notDeleted.status()).isEqualTo(409);
        assertThat(notDeleted.html().select(".errors").text()).contains("Nothing was changed", "delete it again");
        browser.post("/rates/" + HOUSE + "/delete", notDeleted.form("form[action$=/delete]"))
                .location();

        Page notBack = browser.post("/rates/" + HOUSE + "/restore?from=2020-01-01-gone", listed.form("form"));
        assertThat(notBack.status()).isEqualTo(409);
        assertThat(notBack.html().select(".errors").text()).contains("there is no edition that had it");
    }

    @Test
    void another_change_of_the_book_is_no_conflict() throws Exception {
        make();
        Map<String, String> mine = edited(browser);
        Map<String, String> another = copy();
        another.put("model", "House cut of something else");
        another.put("do", "save");
        browser.post("/rates/own", another).location();
        mine.put("rates-0-price", "0.06");
        assertThat(save(mine).location()).isEqualTo("/rates/" + HOUSE);
    }

    @Test
    void a_deleted_rate_comes_back() throws Exception {
        make();
        Page listed = browser.get("/rates/own");
        Page after = browser.get(browser.post("/rates/" + HOUSE + "/delete", listed.form("form[action$=/delete]"))
                .location());
        assertThat(after.html().text()).contains("The own rate " + HOUSE + " was deleted.");
        assertThat(browser.get("/rates/" + HOUSE).status()).isEqualTo(404);
        String undo = after.html().selectFirst(".flash form").attr("action");
        assertThat(browser.post(undo, after.form(".flash form")).location()).isEqualTo("/rates/own");
        assertThat(quick()).isEqualTo("$8.00");
    }

    @Test
    void the_preview_prices_a_sample_job_while_the_form_is_typed() throws Exception {
        Map<String, String> form = copy();
        form.putAll(Map.of("do", "preview", "model", "", "discount", "50"));
        // 55 clips of 20 s, made of 8 + 8 + 4 s, at $0.10 less 50 %.
        Document live = browser.post("/rates/own", form, "HX-Request", "true").html();
        assertThat(live.selectFirst(".figure").text()).isEqualTo("$55.00");
        assertThat(live.select("#model-error").text()).isEmpty();
        assertThat(live.select(".working li").text()).contains("1,100 s");

        form.put("rates-1-price", "1e9");
        Page wrong = browser.post("/rates/own", form, "HX-Request", "true");
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.html().selectFirst("#rates-1-price-error").text()).contains("plain number");
        assertThat(wrong.html().select(".figure")).isEmpty();
        assertThat(own.list()).isEmpty();

        Page plain = browser.post("/rates/own", form);
        assertThat(plain.html().selectFirst("#rates-1-price").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(plain.html().selectFirst("#rates-1-price").val()).isEqualTo("1e9");
    }

    @Test
    void rows_are_added_and_removed_without_script() throws Exception {
        Map<String, String> form = copy();
        form.put("do", "add:rates:0");
        Page four = browser.post("/rates/own", form);
        assertThat(four.html().select("[id^=rates-][id$=-size]")).hasSize(4);
        Map<String, String> more = four.form("#own");
        more.put("do", "remove:rates:0");
        Page three = browser.post("/rates/own", more);
        assertThat(three.html().select("[id^=rates-][id$=-size]")).hasSize(3);
        assertThat(three.html().selectFirst("#rates-0-price").val()).isEqualTo("0.12");
        assertThat(three.html().selectFirst("#model").val()).isEqualTo("House cut of Veo");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "rates-0-price, '', Enter a number",
        "rates-0-price, -1, can't be negative",
        "rates-1-size, 720p, can match the same clip as row 1",
        "rates-0-seconds, 5, is not a legal length",
        "lifecycle-successor, no/such-offer, there is no offer",
        "durations, 0-5, not a range",
        "source-where, '', Fill this in."
    })
    void a_wrong_field_keeps_what_was_typed_and_says_what_is_right(String field, String typed, String says)
            throws Exception {
        Map<String, String> form = copy();
        form.put(field, typed);
        Page page = save(form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("#" + field + "-error").text()).containsIgnoringCase(says);
        assertThat(page.html().selectFirst("#" + field).val()).isEqualTo(typed);
        assertThat(page.html().selectFirst("[role=alert]").text()).contains("Not saved");
    }

    @Test
    void html_in_a_field_is_text() throws Exception {
        Map<String, String> form = copy();
        form.put("provider", "<script>alert(1)</script>");
        form.put("notes", "<b>1</b>\n</textarea><i>2</i>");
        save(form).location();
        Document edit = browser.get("/rates/" + HOUSE + "/edit").html();
        assertThat(edit.select("main script, main b, main i")).isEmpty();
        assertThat(edit.selectFirst("#notes").wholeText().strip()).isEqualTo("<b>1</b>\n</textarea><i>2</i>");
        assertThat(browser.get("/rates/" + HOUSE).html().select("main script, main i"))
                .isEmpty();
    }

    @Test
    void an_offer_that_the_form_cannot_hold_says_why() throws Exception {
        Document offer = browser.get("/rates/wasabi/hot-cloud-storage").html();
        assertThat(offer.text()).contains("Can’t be copied as an own rate", "prices that change from a day on");
        assertThat(offer.select("a[href^=/rates/new]")).isEmpty();
        Page copy = browser.get("/rates/new?from=wasabi/hot-cloud-storage");
        assertThat(copy.status()).isEqualTo(422);
        assertThat(copy.html().text()).contains("prices that change from a day on");
    }

    @ParameterizedTest
    @CsvSource({"/rates/own/nothing/edit", "/rates/google/veo-3.1/edit", "/rates/new?from=no/such", "/rates/new?from=x"
    })
    void what_is_not_there_is_not_found(String path) throws Exception {
        assertThat(browser.get(path).status()).isEqualTo(404);
    }
}
