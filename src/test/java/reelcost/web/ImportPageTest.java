package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.app.ImportRates;
import reelcost.app.RateBooks;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.testsupport.PlainBrowser;
import reelcost.testsupport.PlainBrowser.Page;

@QuarkusTest
class ImportPageTest {
    private static final String ALEPH = "litellm/runwayml-gen4-aleph";
    private static final String LAB =
            """
            {"format": "reelcost-rate-book/1", "edition": "2026-11-26", "files": [
              {"name": "lab", "origin": "built-in", "provider": "Lab", "channel": "Our own", "currency": "USD",
               "source": {"where": "contract", "dated": "2026-11-20", "confidence": "official"},
               "offers": [{"id": "%s", "service": "generate", "model": "M", "meter": "seconds", "per": "second",
                           "rates": [{"size": "720p", "price": %s}], "durations": "any", "failed-takes": "unknown"}]}]}
            """;

    @TestHTTPResource
    URI app;

    @Inject
    RateBooks books;

    @Inject
    ImportRates imports;

    PlainBrowser browser;

    @BeforeEach
    void open() {
        browser = new PlainBrowser(app);
    }

    @AfterEach
    void leaveTheBookAsItWas() {
        imports.imports().forEach(kept -> imports.takeBack(kept.file()));
    }

    private Page upload(String name, String content) throws Exception {
        Map<String, String> fields = browser.get("/rates/import").form("main form");
        return browser.upload("/rates/import", fields, name, content);
    }

    private Page takeOver(Map<String, String> fields) throws Exception {
        return browser.multipart("/rates/import", fields, "offer", List.of());
    }

    private static Map<String, String> chosen(Page preview, String offer) {
        Map<String, String> fields = preview.form("main form");
        fields.put("offer", offer);
        return fields;
    }

    private static String liteLlm() throws Exception {
        return new String(
                ImportPageTest.class
                        .getResourceAsStream("/facts/litellm-video.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private static String row(Document page, String offer) {
        Element box = page.selectFirst("input[value=" + offer + "]");
        return box == null ? "no row" : box.closest("tr").text();
    }

    @Test
    void a_price_map_is_previewed_taken_over_priced_and_removed_again() throws Exception {
        String before = books.current().edition();
        Page preview = upload("model_prices.json", liteLlm());
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.html().selectFirst(".verdict").text())
                .isEqualTo(
                        "25 added, 0 changed, 0 read again at the same price, 0 the same; 2 of video can’t be stated");
        assertThat(row(preview.html(), "litellm/openai-sora-2"))
                .contains("Same price as openai/sora-2")
                .contains("Conflict: OpenAI · Sora 2 was retired on 24 Sep 2026, and the file does not say so");
        assertThat(preview.html().select("input[value=litellm/openai-sora-2][checked]"))
                .isEmpty();
        assertThat(row(preview.html(), "litellm/gemini-veo-3.1-fast-generate-001"))
                .contains("Conflict with google/veo-3.1-fast: $0.10 here, $0.15 there for 720p");
        assertThat(preview.html().text()).contains("gemini-omni-flash-preview has a price for each video token");
        assertThat(books.current().edition()).isEqualTo(before);

        Page taken = takeOver(chosen(preview, ALEPH));
        assertThat(taken.location()).isEqualTo("/rates/book");
        assertThat(books.latest(1).get(0).cause()).isEqualTo("Imported: model_prices.json");
        assertThat(browser.get("/rates?q=aleph+litellm")
                        .html()
                        .select("#found th a")
                        .eachAttr("href"))
                .containsExactly("/rates/" + ALEPH);
        // 10 takes of 8 s at $0.15 a second
        assertThat(browser.get("/quick?offer=" + ALEPH + "&clips=10&seconds=8&size=720p&selects=1&months=0&downloads=0")
                        .html()
                        .selectFirst("#result .figure")
                        .text())
                .isEqualTo("$12.00");
        assertThat(upload("model_prices.json", liteLlm())
                        .html()
                        .selectFirst(".verdict")
                        .text())
                .startsWith("24 added, 0 changed, 0 read again at the same price, 1 the same");

        Page book = browser.get("/rates/book");
        assertThat(book.html().select("#imports-title + .scroll tbody th").eachText())
                .singleElement()
                .asString()
                .startsWith("Imported: model_prices.json 1 offer, ");
        assertThat(browser.post("/rates/book", book.form("main form")).location())
                .isEqualTo("/rates/book");
        assertThat(books.current().find(new OfferId(ALEPH))).isEmpty();
        assertThat(browser.get("/rates/book").html().select("#imports-title")).isEmpty();
    }

    @Test
    void a_changed_price_is_said_as_a_sentence_and_marked_as_imported_whatever_the_file_claims() throws Exception {
        OfferId lab = new OfferId("lab/m");
        takeOver(chosen(upload("lab.json", LAB.formatted(lab, "0.10")), lab.value()));
        assertThat(books.current().find(lab).orElseThrow().origin()).isEqualTo(Origin.IMPORTED);

        Page again = upload("lab.json", LAB.formatted(lab, "0.12"));
        assertThat(row(again.html(), lab.value()))
                .contains("Changed", "Price for 720p · 1280×720, either way up: $0.10 per s → $0.12 per s")
                .doesNotContain("Would stand in the place");
        takeOver(chosen(again, lab.value()));
        assertThat(books.current().find(lab).orElseThrow().prices().toString()).contains("0.12");
    }

    @Test
    void an_offer_in_the_place_of_a_built_in_one_is_marked_and_not_chosen_until_somebody_does() throws Exception {
        OfferId sora = new OfferId("openai/sora-2");
        Page preview = upload("lab.json", LAB.formatted(sora, "0.07"));
        assertThat(row(preview.html(), sora.value())).contains("Would stand in the place of a built-in offer");
        assertThat(preview.form("main form")).doesNotContainKey("offer");
        Page nothing = takeOver(preview.form("main form"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.html().selectFirst("[role=alert]").text()).isEqualTo("No offer was chosen.");

        takeOver(chosen(nothing, sora.value()));
        assertThat(books.current().find(sora).orElseThrow().provider()).isEqualTo("Lab");
        browser.post("/rates/book", browser.get("/rates/book").form("main form"));
        assertThat(books.current().find(sora).orElseThrow().provider()).isEqualTo("OpenAI");
    }

    @Test
    void a_preview_of_a_book_that_has_changed_since_is_shown_again_with_what_was_chosen() throws Exception {
        Page preview = upload("model_prices.json", liteLlm());
        takeOver(chosen(upload("lab.json", LAB.formatted("lab/m", "0.10")), "lab/m"));
        String newest = books.current().edition();

        Page stale = takeOver(chosen(preview, ALEPH));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.html().selectFirst("[role=alert]").text())
                .startsWith("The rate book was changed after this preview was made. Nothing was taken over");
        assertThat(stale.html().select("input[name=offer][checked]").eachAttr("value"))
                .containsExactly(ALEPH);
        assertThat(row(stale.html(), "litellm/openai-sora-2")).contains("Same price as openai/sora-2");
        assertThat(books.current().edition()).isEqualTo(newest);
        assertThat(takeOver(stale.form("main form")).status()).isEqualTo(303);
    }

    @Test
    void the_same_form_sent_twice_makes_one_edition() throws Exception {
        Map<String, String> fields = chosen(upload("lab.json", LAB.formatted("lab/m", "0.10")), "lab/m");
        assertThat(takeOver(fields).status()).isEqualTo(303);
        String edition = books.current().edition();
        assertThat(takeOver(fields).status()).isEqualTo(303);
        assertThat(books.current().edition()).isEqualTo(edition);
    }

    @Test
    void the_book_that_is_exported_has_nothing_to_import() throws Exception {
        String book = books.json(books.current().edition());
        Page preview = upload("book.json", book);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.html().selectFirst(".verdict").text())
                .startsWith("0 added, 0 changed, 0 read again at the same price, ");
        assertThat(preview.html().text()).contains("Nothing to take over");
    }

    @Test
    void every_fault_of_a_bad_file_is_listed_with_its_place_and_nothing_is_taken_for_markup() throws Exception {
        String before = books.current().edition();
        Page refused = upload(
                "bad.json",
                LAB.formatted("lab/m", "-1")
                        .replace("\"lab\"", "\"<script>lab\"")
                        .replace("\"meter\"", "\"<b>meter\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".faults tbody tr").eachText())
                .anySatisfy(
                        row -> assertThat(row).isEqualTo("<script>lab offers[0].rates[0].price can't be negative: -1"))
                .anySatisfy(row -> assertThat(row).startsWith("<script>lab offers[0].meter is missing"));
        assertThat(refused.html().select("main script, main b")).isEmpty();
        assertThat(books.current().edition()).isEqualTo(before);
    }

    @Test
    void names_with_markup_are_shown_as_they_are() throws Exception {
        Page preview =
                upload("<i>lab.json", LAB.formatted("lab/m", "1").replace("\"M\"", "\"<script>alert(1)</script> é\""));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(row(preview.html(), "lab/m")).contains("Lab · <script>alert(1)</script> é on Our own");
        assertThat(preview.html().select("main script, main i")).isEmpty();
        takeOver(chosen(preview, "lab/m"));
        assertThat(books.current().find(new OfferId("lab/m")).orElseThrow().model())
                .isEqualTo("<script>alert(1)</script> é");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            '{'                        | line 1: Unexpected end-of-input: expected close marker for Object
            '{"a": 1, "a": 2}'         | Duplicate
            '{"a": [1, 2]}'            | is neither a rate book
            '{"format": 1, "files": 2}' | files is not a list: 2
            """)
    void a_file_that_is_no_book_is_refused(String content, String fault) throws Exception {
        Page refused = upload("bad.json", content);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".faults").text()).contains(fault);
    }

    @Test
    void a_pasted_text_does_as_well_and_stays_where_it_is_refused() throws Exception {
        Map<String, String> fields = browser.get("/rates/import").form("main form");
        fields.put("text", LAB.formatted("lab/m", "0.10"));
        assertThat(browser.upload("/rates/import", fields, "", "")
                        .html()
                        .selectFirst("h1")
                        .text())
                .isEqualTo("Import pasted text");
        fields.put("text", "{\"<b>\": 1}");
        Page refused = browser.upload("/rates/import", fields, "", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("main form")).containsEntry("text", "{\"<b>\": 1}");
        fields.put("text", "");
        assertThat(browser.upload("/rates/import", fields, "", "")
                        .html()
                        .selectFirst("[role=alert]")
                        .text())
                .isEqualTo("Choose a file, or paste its text.");
    }

    @Test
    void a_file_that_is_too_large_is_answered_with_a_page() throws Exception {
        Page refused = upload("large.json", " ".repeat(10_000_000));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.html().selectFirst("h1").text()).isEqualTo("That is too much at once");
        Page tooLong = upload("long.json", " ".repeat(4_000_001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.html().selectFirst("[role=alert]").text()).contains("at most 4,000,000 characters");
        Map<String, String> fields = browser.get("/rates/import").form("main form");
        fields.put("more", "x".repeat(1_100_000));
        assertThat(browser.post("/rates/book", fields).status()).isEqualTo(413);
    }

    @Test
    void a_form_of_too_many_fields_is_answered_with_a_page() throws Exception {
        Map<String, String> fields = browser.get("/rates/import").form("main form");
        for (int i = 0; i < 1_001; i++) {
            fields.put("field" + i, "");
        }
        for (String path : List.of("/productions", "/quick", "/funnel", "/productions/1/scenarios/1")) {
            Page refused = browser.post(path, fields);
            assertThat(refused.status()).as(path).isEqualTo(413);
            assertThat(refused.html().selectFirst("h1").text()).isEqualTo("That is too much at once");
            assertThat(refused.html().text()).contains("at most 1,000 fields");
        }
    }

    @Test
    void a_rate_book_of_some_thousand_offers_can_be_taken_over() throws Exception {
        String offer =
                "{\"id\": \"big/m%d\", \"service\": \"generate\", \"model\": \"M\", \"meter\": \"seconds\", \"per\":"
                        + " \"second\", \"rates\": [{\"price\": 1}], \"durations\": \"any\", \"failed-takes\": \"unknown\"}";
        String offers = IntStream.range(0, 2_000).mapToObj(offer::formatted).collect(Collectors.joining(","));
        String book = LAB.formatted("lab/m", "1").replace("\"offers\": [", "\"offers\": [" + offers + ",");
        Page preview = upload("big.json", book);
        assertThat(preview.html().select("input[name=offer][checked]")).hasSize(2_001);
        Map<String, String> fields = preview.form("main form");
        fields.remove("offer");
        fields.put("do", "all");
        List<String> boxes = preview.html().select("input[name=offer][checked]").eachAttr("value");
        assertThat(browser.multipart("/rates/import", fields, "offer", boxes).location())
                .isEqualTo("/rates/book");
        assertThat(books.current().find(new OfferId("big/m1999"))).isPresent();
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        assertThat(browser.upload("/rates/import", Map.of(), "lab.json", LAB.formatted("lab/m", "1"))
                        .status())
                .isEqualTo(400);
    }
}
