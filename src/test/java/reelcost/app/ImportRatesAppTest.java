package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.store.book.BookDocument;

@QuarkusTest
class ImportRatesAppTest {
    private static final OfferId LAB = new OfferId("own/lab");

    @Inject
    RateBooks books;

    @Inject
    ImportRates imports;

    @AfterEach
    void leaveTheBookAsItWas() {
        books.publish("Tidied up", book -> book.without("own"));
        imports.imports().forEach(kept -> imports.takeBack(kept.file()));
    }

    private static String book(String id, String price, String more) {
        return """
               {"format": "reelcost-rate-book/1", "edition": "2026-11-26", "files": [
                 {"name": "own", "origin": "own", "provider": "Lab", "channel": "Our own", "currency": "USD",
                  "source": {"where": "contract", "dated": "2026-11-20", "confidence": "official"},
                  "offers": [{"id": "%s", "service": "generate", "model": "M", "meter": "seconds", "per": "second", %s
                              "rates": [{"price": %s}], "durations": "any", "failed-takes": "unknown"}]}]}
               """
                .formatted(id, more, price);
    }

    private void own(OfferId id, String price, String more) {
        books.publish(
                "A price of our own",
                book -> book.with(BookDocument.parse("own", book(id.value(), price, more))
                        .file("own")
                        .orElseThrow()));
    }

    private void takeOver(OfferId id, String price) {
        ImportPreview preview = imports.preview("lab.json", book(id.value(), price, ""));
        imports.takeOver(preview.against(), "lab.json", preview.takeable(), chosen -> true);
    }

    private String price() {
        return books.json(books.current().edition())
                .lines()
                .dropWhile(line -> !line.contains("\"own/lab\""))
                .filter(line -> line.contains("\"price\""))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    @Test
    void an_import_in_the_place_of_an_own_rate_is_marked_and_gives_it_back() {
        own(LAB, "0.07", "");
        assertThat(imports.preview("lab.json", book(LAB.value(), "0.05", "")).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo(ImportPreview.Kind.CHANGED);
                    assertThat(row.standing().orElseThrow().origin()).isEqualTo(Origin.OWN);
                });
        takeOver(LAB, "0.05");
        assertThat(price()).isEqualTo("\"price\" : 0.05");
        assertThat(books.current().find(LAB).orElseThrow().origin()).isEqualTo(Origin.IMPORTED);

        imports.takeBack(imports.imports().get(0).file());
        assertThat(price()).isEqualTo("\"price\" : 0.07");
        assertThat(books.current().find(LAB).orElseThrow().origin()).isEqualTo(Origin.OWN);
    }

    @Test
    void of_two_imports_of_one_offer_the_first_can_go_first() {
        takeOver(LAB, "0.05");
        String first = imports.imports().get(0).file();
        takeOver(LAB, "0.06");
        assertThat(imports.imports()).extracting(ImportRates.Import::offers).containsExactly(1, 0);
        imports.takeBack(first);
        assertThat(price()).isEqualTo("\"price\" : 0.06");
        imports.takeBack(imports.imports().get(0).file());
        assertThat(books.current().find(LAB)).isEmpty();
    }

    @Test
    void an_import_that_something_else_needs_stays() {
        OfferId needed = new OfferId("lab/next");
        takeOver(needed, "0.05");
        own(LAB, "0.07", "\"lifecycle\": {\"retired\": \"2026-11-01\", \"successor\": \"lab/next\"},");
        String file = imports.imports().get(0).file();
        assertThatThrownBy(() -> imports.takeBack(file))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "This import can't be removed, because something else needs it: own offers[0].lifecycle.successor:"
                                + " there is no offer lab/next in the book");
        assertThat(books.current().find(needed)).isPresent();
    }

    @Test
    void an_import_that_was_never_made_cant_be_taken_back() {
        assertThatThrownBy(() -> imports.takeBack("own")).isInstanceOf(Refused.class);
    }

    @Test
    void a_price_that_was_read_again_on_another_day_is_no_change_of_price() {
        takeOver(LAB, "0.05");
        String later = book(LAB.value(), "0.050", "").replace("2026-11-20", "2026-11-25");
        assertThat(imports.preview("lab.json", later).rows())
                .extracting(ImportPreview.Row::kind)
                .containsExactly(ImportPreview.Kind.READ_AGAIN);
        assertThat(imports.preview("lab.json", book(LAB.value(), "0.050", "")).rows())
                .extracting(ImportPreview.Row::kind)
                .containsExactly(ImportPreview.Kind.SAME);
    }
}
