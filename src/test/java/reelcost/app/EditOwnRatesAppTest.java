package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.OfferId;

@QuarkusTest
class EditOwnRatesAppTest {
    private static final OfferId TENT = new OfferId("own/tent");

    @Inject
    EditOwnRates own;

    @Inject
    RateBooks books;

    @AfterEach
    void leaveTheBookAsItWas() {
        books.publish("Tidied up", book -> book.without("own"));
    }

    private static ObjectNode offer(String id, String price, String life) throws Exception {
        return (ObjectNode) new ObjectMapper()
                .readTree(
                        """
                        {"id": "%s", "service": "generate", "provider": "Lab", "channel": "Lab", "model": "M",
                         "currency": "USD", "meter": "seconds", "per": "second", "rates": [{"price": %s}],
                         "durations": "any", "failed-takes": "unknown", "lifecycle": {%s},
                         "source": {"where": "contract", "dated": "2026-11-20", "confidence": "official"}}
                        """
                                .formatted(id, price, life));
    }

    @Test
    void a_preview_keeps_nothing() throws Exception {
        String before = books.current().edition();
        assertThat(own.preview(offer("own/tent", "1", "")).find(TENT)).isPresent();
        assertThatThrownBy(() -> own.preview(offer("own/tent", "-1", ""))).isInstanceOf(InvalidRateBook.class);
        assertThat(books.current().edition()).isEqualTo(before);
        assertThat(own.find(TENT)).isEmpty();
    }

    @Test
    void an_id_is_given_once() throws Exception {
        own.add(offer("own/tent", "1", ""));
        assertThatThrownBy(() -> own.add(offer("own/tent", "2", ""))).isInstanceOf(Taken.class);
        assertThatThrownBy(() -> own.add(offer("google/veo-3.1", "2", ""))).isInstanceOf(Taken.class);
    }

    @Test
    void only_the_studios_own_offers_are_changed_or_deleted() {
        String edition = books.current().edition();
        OfferId veo = new OfferId("google/veo-3.1");
        assertThatThrownBy(() -> own.change(edition, offer("google/veo-3.1", "2", "")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> own.remove(edition, veo)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> own.restore(edition, veo)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> own.restore("2020-01-01-00000000", veo)).isInstanceOf(Refused.class);
    }

    @Test
    void an_offer_that_another_one_names_as_its_successor_stays() throws Exception {
        own.add(offer("own/tent", "1", ""));
        own.add(offer("own/old-tent", "1", "\"successor\": \"own/tent\""));
        assertThatThrownBy(() -> own.remove(books.current().edition(), TENT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("there is no offer own/tent in the book");
        assertThat(own.find(TENT)).isPresent();
    }

    @Test
    void a_deleted_offer_does_not_come_back_over_a_new_one_of_its_id() throws Exception {
        own.add(offer("own/tent", "1", ""));
        String had = books.current().edition();
        own.remove(had, TENT);
        own.add(offer("own/tent", "2", ""));
        assertThatThrownBy(() -> own.restore(had, TENT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("another offer own/tent");
        own.remove(books.current().edition(), TENT);
        own.restore(had, TENT);
        assertThat(own.find(TENT)
                        .orElseThrow()
                        .offer()
                        .get("rates")
                        .get(0)
                        .get("price")
                        .asText())
                .isEqualTo("1");
    }
}
