package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;

class BookDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final OfferId SORA = new OfferId("openai/sora-2");
    private static final BookDocument BUILT_IN = BookDocument.builtIn();

    private static BookFile file(String name, String json) {
        return new BookFile(
                name,
                Trees.json(json, Place.of(new Problems(), name)).orElseThrow().node());
    }

    private static BookFile own(String id, String price) {
        return file(
                "own",
                """
                {"origin": "own", "provider": "Lab", "channel": "Our own", "currency": "USD",
                 "source": {"where": "contract", "dated": "2026-11-20", "confidence": "official"},
                 "offers": [{"id": "%s", "service": "generate", "model": "M", "meter": "seconds", "per": "second",
                             "rates": [{"price": %s}], "durations": "any", "failed-takes": "unknown"}]}
                """
                        .formatted(id, price));
    }

    private static String price(RateBook book, OfferId id) {
        Offer offer = book.find(id).orElseThrow();
        return ((RateTable) offer.prices().nearest(DAY)).rows().get(0).price().toPlainString();
    }

    @Test
    void what_is_written_as_json_is_read_as_the_same_book() {
        BookDocument read = BookDocument.parse("book.json", BUILT_IN.json());
        assertThat(read.json()).isEqualTo(BUILT_IN.json());
        assertThat(read.name()).isEqualTo(BUILT_IN.name());
        assertThat(RateBookLoader.of(read)).isEqualTo(RateBookLoader.builtIn());
    }

    @Test
    void a_studios_offer_joins_the_book_and_is_marked_as_its_own() {
        RateBook book = RateBookLoader.of(BUILT_IN.with(own("own/lab", "0.07")));
        assertThat(book.offers()).hasSize(RateBookLoader.builtIn().offers().size() + 1);
        assertThat(book.find(new OfferId("own/lab")).orElseThrow().origin()).isEqualTo(Origin.OWN);
        assertThat(book.find(SORA).orElseThrow().origin()).isEqualTo(Origin.BUILT_IN);
    }

    @Test
    void a_studios_offer_stands_in_the_place_of_a_built_in_one_of_the_same_id() {
        RateBook book = RateBookLoader.of(BUILT_IN.with(own("openai/sora-2", "0.07")));
        assertThat(book.offers()).hasSameSizeAs(RateBookLoader.builtIn().offers());
        assertThat(price(book, SORA)).isEqualTo("0.07");
        assertThat(price(RateBookLoader.builtIn(), SORA)).isEqualTo("0.10");
    }

    @Test
    void an_offer_is_found_at_its_place_with_the_studio_first() {
        assertThat(BUILT_IN.placeOf(SORA)).contains("openai.yaml offers[1]");
        assertThat(BUILT_IN.with(own("openai/sora-2", "0.07")).placeOf(SORA))
                .hasValueSatisfying(
                        place -> assertThat(place).doesNotContain("openai.yaml").endsWith(" offers[0]"));
        assertThat(BUILT_IN.placeOf(new OfferId("no/body"))).isEmpty();
    }

    @Test
    void an_id_that_two_files_of_the_studio_have_is_a_fault() {
        BookDocument twice = BUILT_IN.with(own("own/lab", "0.07"))
                .with(new BookFile("other", own("own/lab", "0.08").tree()));
        assertThatThrownBy(() -> RateBookLoader.of(twice))
                .isInstanceOf(InvalidRateBook.class)
                .hasMessageContaining("other offers[0].id: own/lab is already the id of own offers[0]");
    }

    @Test
    void a_newer_program_brings_its_own_files_and_leaves_the_studios() {
        BookDocument studio = BUILT_IN.with(own("own/lab", "0.07"));
        BookFile onlyFile = file("new.yaml", "{\"offers\": []}");
        BookDocument newer = new BookDocument(DAY, Optional.empty(), List.of(onlyFile));
        assertThat(studio.withBuiltInFilesOf(newer).files())
                .extracting(BookFile::name)
                .containsExactly("new.yaml", "own");
    }

    @Test
    void an_edition_is_named_by_its_day_its_content_and_what_it_was_made_from() {
        BookDocument once = BUILT_IN.nextEdition(DAY, BUILT_IN.with(own("own/lab", "0.07")));
        BookDocument back = once.nextEdition(DAY, BUILT_IN);
        BookDocument again = back.nextEdition(DAY, once);
        assertThat(once.name()).startsWith("2026-11-26-");
        assertThat(once.after()).contains(BUILT_IN.name());
        assertThat(again.files()).isEqualTo(once.files());
        assertThat(again.name()).isNotEqualTo(once.name());
    }

    @Test
    void replacing_and_removing_a_file_changes_no_other() {
        BookDocument one = BUILT_IN.with(own("own/lab", "0.07"));
        BookDocument two = one.with(own("own/lab", "0.08"));
        assertThat(price(RateBookLoader.of(two), new OfferId("own/lab"))).isEqualTo("0.08");
        assertThat(two.without("own")).isEqualTo(BUILT_IN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            '{'                                                            | b.json: line 1: Unexpected end-of-input
            '[]'                                                           | b.json: is not a mapping
            '{"edition": "2026-11-22", "files": []}'                       | b.json format: is missing
            '{"format": "x", "edition": "2026-11-22", "files": []}'        | b.json format: is not reelcost-rate-book/1: x
            '{"format": "reelcost-rate-book/1", "files": []}'              | b.json edition: is missing
            '{"format": "reelcost-rate-book/1", "edition": "2026-11-22"}'  | b.json files: is missing
            '{"format": "reelcost-rate-book/1", "edition": "2026-11-22", "files": [{}]}' | b.json files[0].name: is missing
            '{"format": "reelcost-rate-book/1", "edition": "2026-11-22", "files": [{"name": "a"}, {"name": "a"}]}' | b.json files[1].name: a is listed twice
            '{"format": "reelcost-rate-book/1", "edition": "2026-11-22", "files": [], "x": 1}' | b.json x: is not a key here
            """)
    void another_form_is_refused_with_the_place(String json, String fault) {
        assertThatThrownBy(() -> BookDocument.parse("b.json", json))
                .isInstanceOf(InvalidRateBook.class)
                .hasMessageContaining(fault);
    }

    @Test
    void a_file_of_a_book_is_checked_like_any_rate_file() {
        BookFile bad = own("own/lab", "-1");
        ((ObjectNode) bad.tree()).put("surprise", true);
        assertThatThrownBy(() -> RateBookLoader.of(BUILT_IN.with(bad)))
                .isInstanceOf(InvalidRateBook.class)
                .hasMessageContaining("own offers[0].rates[0].price: can't be negative: -1")
                .hasMessageContaining("own surprise: is not a key here");
    }
}
