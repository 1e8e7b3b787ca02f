package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.testsupport.Offers;

class OfferTest {
    private final LifeCycle life = new LifeCycle(
            Optional.of(LocalDate.of(2026, 6, 1)), Optional.of(LocalDate.of(2026, 9, 24)), Optional.empty(), false);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-05-31, ACTIVE",
        "2026-06-01, DEPRECATED",
        "2026-09-23, DEPRECATED",
        "2026-09-24, RETIRED",
        "2030-01-01, RETIRED"
    })
    void the_last_day_of_sale_is_the_one_before_the_end(LocalDate day, LifeCycle.Status status) {
        assertThat(life.on(day)).isEqualTo(status);
        assertThat(LifeCycle.ACTIVE.on(day)).isEqualTo(LifeCycle.Status.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"google/veo-3.1-fast", "a/b", "0/1", "fal.ai/x-1"})
    void a_channel_and_a_model_name_an_offer(String text) {
        assertThat(OfferId.parse(text)).contains(new OfferId(text));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {"", "veo", "google/", "/veo", "Google/veo", "google/veo/3", "google veo", "-a/b", "a/.b", "a/<b>"
            })
    void what_names_no_offer_is_not_read(String text) {
        assertThat(OfferId.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new OfferId(text));
    }

    @Test
    void a_name_ends_at_a_hundred_characters() {
        assertThat(OfferId.parse("a/" + "b".repeat(98))).isPresent();
        assertThat(OfferId.parse("a/" + "b".repeat(99))).isEmpty();
        assertThat(OfferId.parse("a/" + "b".repeat(10_000))).isEmpty();
    }

    @Test
    void a_source_knows_the_last_day_that_its_date_can_mean() {
        assertThat(source("2026").latest()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(source("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(source("2026-08-21").latest()).isEqualTo(LocalDate.of(2026, 8, 21));
    }

    @Test
    void a_source_must_say_where_and_when() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Source(" ", "2026", Confidence.OFFICIAL));
        assertThatIllegalArgumentException().isThrownBy(() -> source("August 2026"));
        assertThatIllegalArgumentException().isThrownBy(() -> source("26-08-21"));
    }

    @Test
    void a_credit_costs_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Credit("credit", BigMoney.parse("USD 0"), true));
    }

    @Test
    void a_book_finds_its_offers_and_lists_them_by_what_they_sell() {
        RateBook book = Offers.book(
                Offers.perSecond("b/two", "1"), Offers.perSecond("a/one", "1"), Offers.upscale("c/three", "1"));

        assertThat(book.find(new OfferId("b/two"))).isPresent();
        assertThat(book.find(new OfferId("b/three"))).isEmpty();
        assertThat(book.selling(Service.GENERATE))
                .extracting(offer -> offer.id().value())
                .containsExactly("a/one", "b/two");
        assertThat(book.selling(Service.STORE)).isEmpty();
    }

    private static Source source(String dated) {
        return new Source("somewhere", dated, Confidence.SECONDARY);
    }
}
