package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.testsupport.OfferBuilder;
import reelcost.testsupport.Offers;

class PlausibilityTest {
    @Test
    void offer_that_is_far_from_all_others_of_its_model_is_doubted_and_they_are_not() {
        List<Plausibility.Doubt> doubts =
                doubts(sold("a/reel", "0.10"), sold("b/reel", "2.00"), sold("c/reel", "0.08"));

        assertThat(doubts).singleElement().satisfies(doubt -> {
            assertThat(doubt.offer().value()).isEqualTo("b/reel");
            assertThat(doubt.nearest().value()).isEqualTo("a/reel");
            assertThat(doubt.times()).isEqualByComparingTo("20");
            assertThat(doubt.looksLikeCents()).isFalse();
            assertThat(doubt.text())
                    .isEqualTo("a second at 1280×720 costs 2.0000 USD, but 0.1000 USD at a/reel, the nearest of"
                            + " the same model: 20.0 times as much");
        });
    }

    @Test
    void of_two_that_are_far_apart_both_are_doubted() {
        assertThat(doubts(sold("a/reel", "0.10"), sold("b/reel", "0.004")))
                .extracting(Plausibility.Doubt::text)
                .containsExactly(
                        "a second at 1280×720 costs 0.1000 USD, but 0.0040 USD at b/reel, the nearest of the same"
                                + " model: 25.0 times as much",
                        "a second at 1280×720 costs 0.0040 USD, but 0.1000 USD at a/reel, the nearest of the same"
                                + " model: 25.0 times less");
    }

    @ParameterizedTest(name = "{0} beside 0.10: {1} doubts, cents {2}")
    @CsvSource({
        "1.99, 0, false",
        "2.00, 2, false",
        "7.99, 2, false",
        "8.00, 2, true",
        "12.50, 2, true",
        "12.60, 2, false",
        "0.00101, 2, true"
    })
    void a_hundred_times_give_or_take_a_quarter_looks_like_cents(String price, int count, boolean cents) {
        assertThat(doubts(sold("a/reel", "0.10"), sold("b/reel", price)))
                .hasSize(count)
                .allMatch(doubt -> doubt.looksLikeCents() == cents);
    }

    @Test
    void what_is_counted_differently_is_compared_by_what_a_second_costs() {
        // 24 frames of 0.10 are 2.40 a second, 24 times 0.10.
        Offer frames = renamed(Offers.metered("b/reel", new Meter.Frames(0), RateUnit.FRAME)
                .row("0.10")
                .build());
        assertThat(Plausibility.of(List.of(sold("a/reel", "0.10"), frames)))
                .extracting(doubt -> doubt.times().toPlainString())
                .containsExactly("24.0", "24.0");
    }

    @Test
    void other_models_services_and_free_offers_are_not_compared() {
        assertThat(Plausibility.of(List.of(
                        sold("a/reel", "0.10"),
                        sold("b/reel-pro", "10"),
                        sold("c/reel", "0"),
                        renamed(Offers.upscale("d/reel", "10").build()))))
                .isEmpty();
    }

    @Test
    void spelling_and_what_a_model_runs_on_make_no_other_model() {
        Offer gpu = named(Offers.perSecond("b/x", "10").build(), "maker", "Reel (8x H100)");
        assertThat(Plausibility.of(List.of(named(Offers.perSecond("a/x", "0.1").build(), "Maker", "reel"), gpu)))
                .hasSize(2);
    }

    private static List<Plausibility.Doubt> doubts(Offer... offers) {
        return Plausibility.of(Stream.of(offers).toList());
    }

    private static Offer sold(String id, String price) {
        OfferBuilder offer = Offers.perSecond(id, price);
        return renamed(offer.build());
    }

    private static Offer renamed(Offer offer) {
        return named(offer, "Maker", offer.model());
    }

    private static Offer named(Offer offer, String provider, String model) {
        return new Offer(
                offer.id(),
                offer.service(),
                provider,
                offer.channel(),
                model,
                offer.prices(),
                offer.durations(),
                offer.failedTakes(),
                offer.lifeCycle(),
                offer.resultsKept(),
                offer.source(),
                offer.origin(),
                offer.notes(),
                offer.otherSources(),
                offer.examples());
    }
}
