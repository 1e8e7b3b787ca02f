package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;

class OwnFileTest {
    private static final BookDocument BUILT_IN = BookDocument.builtIn();
    private static final OfferId LAB = new OfferId("own/lab");

    private static ObjectNode tree(String json) {
        return (ObjectNode)
                Trees.json(json, Place.of(new Problems(), "test")).orElseThrow().node();
    }

    private static ObjectNode offer(String id, String price) {
        return tree(
                """
                {"id": "%s", "service": "generate", "provider": "Lab", "channel": "Lab", "model": "M", "currency": "USD",
                 "meter": "seconds", "per": "second", "rates": [{"price": %s}], "durations": "any",
                 "failed-takes": "unknown", "based-on": "google/veo-3.1",
                 "source": {"where": "contract", "dated": "2026-11-20", "confidence": "official"}}
                """
                        .formatted(id, price));
    }

    @Test
    void an_offer_that_is_put_in_counts_as_the_studios_own() {
        BookDocument book = OwnFile.with(BUILT_IN, offer("own/lab", "0.10"));
        assertThat(RateBookLoader.of(book).find(LAB).orElseThrow().origin()).isEqualTo(Origin.OWN);
        assertThat(OwnFile.find(book, LAB)).contains(offer("own/lab", "0.10"));
        assertThat(OwnFile.find(BUILT_IN, LAB)).isEmpty();
    }

    @Test
    void a_changed_offer_stays_in_its_place_and_the_last_one_takes_the_file_with_it() {
        BookDocument two = OwnFile.with(OwnFile.with(BUILT_IN, offer("own/lab", "1")), offer("own/other", "2"));
        BookDocument changed = OwnFile.with(two, offer("own/lab", "3"));
        assertThat(OwnFile.offers(changed)).containsExactly(offer("own/lab", "3"), offer("own/other", "2"));
        assertThat(OwnFile.with(changed, offer("own/lab", "3"))).isEqualTo(changed);
        BookDocument one = OwnFile.without(changed, LAB);
        assertThat(OwnFile.offers(one)).containsExactly(offer("own/other", "2"));
        assertThat(OwnFile.without(one, new OfferId("own/other"))).isEqualTo(BUILT_IN);
    }

    @Test
    void what_a_file_says_once_is_said_by_each_copy() {
        ObjectNode copy =
                OwnFile.copyOf(BUILT_IN, new OfferId("google/veo-3.1")).orElseThrow();
        assertThat(copy.get("provider").asText()).isEqualTo("Google");
        assertThat(copy.get("source").get("dated").asText()).isEqualTo("2026-08-21");
        assertThat(copy.has("offers")).isFalse();
        BookFile shared = new BookFile(
                "own", tree("{\"origin\": \"own\", \"currency\": \"EUR\", \"offers\": [{\"id\": \"own/a\"}]}"));
        assertThat(OwnFile.offers(BUILT_IN.with(shared)))
                .isEqualTo(List.of(tree("{\"currency\": \"EUR\", \"id\": \"own/a\"}")));
    }

    @Test
    void a_studios_offer_is_copied_before_a_built_in_one_of_the_same_id() {
        BookDocument book = OwnFile.with(BUILT_IN, offer("google/veo-3.1", "0.01"));
        assertThat(OwnFile.copyOf(book, new OfferId("google/veo-3.1"))).contains(offer("google/veo-3.1", "0.01"));
    }
}
