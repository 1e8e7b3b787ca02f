package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.usd;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class EstimateDiffTest {
    private static final RateBook BOOK = Offers.book(
            Offers.perSecond("lab/cheap", "0.10"),
            Offers.perSecond("lab/dear", "0.40"),
            Offers.perSecond("lab/same", "0.10"),
            Offers.upscale("lab/upscale", "0.05"));

    private final Estimate base = estimate(BOOK, Stages.generate("drafts", "lab/cheap", 700, "20"));

    @ParameterizedTest(name = "{0} clips on {1}: {2}, {3}")
    @CsvSource({
        "700, lab/cheap, NONE, 0.00",
        "350, lab/cheap, QUANTITY, -700.00",
        "700, lab/dear, PRICE, 4200.00",
        "700, lab/same, NONE, 0.00",
        "350, lab/dear, QUANTITY_AND_PRICE, 1400.00"
    })
    void a_line_differs_by_quantity_price_or_both(
            int clips, String offer, EstimateDiff.Change change, String difference) {
        EstimateDiff diff = EstimateDiff.of(base, estimate(BOOK, Stages.generate("drafts", offer, clips, "20")));

        assertThat(diff.groups()).singleElement().satisfies(group -> {
            assertThat(group.category()).isEqualTo(Category.INFERENCE);
            assertThat(group.difference()).isEqualTo(usd(difference));
            assertThat(group.items()).singleElement().satisfies(item -> {
                assertThat(item.change()).isEqualTo(change);
                assertThat(item.difference()).isEqualTo(usd(difference));
            });
        });
        assertThat(diff.difference()).isEqualTo(usd(difference));
        assertThat(diff.complete()).isTrue();
    }

    @Test
    void lines_are_added_and_removed_under_their_category() {
        EstimateDiff diff = EstimateDiff.of(
                base,
                estimate(
                        BOOK,
                        Stages.generate("previews", "lab/cheap", 100, "5"),
                        Stages.upscale("finals", "lab/upscale", 55, "20")));

        assertThat(diff.groups())
                .extracting(EstimateDiff.Group::category)
                .containsExactly(Category.INFERENCE, Category.UPSCALING);
        assertThat(diff.groups().get(0).items())
                .extracting(EstimateDiff.Item::change)
                .containsExactly(EstimateDiff.Change.REMOVED, EstimateDiff.Change.ADDED);
        assertThat(diff.groups().get(0).difference()).isEqualTo(usd("-1350.00"));
        assertThat(diff.groups().get(1).difference()).isEqualTo(usd("55.00"));
        assertThat(diff.difference()).isEqualTo(usd("-1295.00"));
    }

    @Test
    void a_line_without_a_price_makes_the_difference_incomplete() {
        Estimate other = estimate(BOOK, Stages.generate("drafts", "lab/gone", 700, "20"));

        EstimateDiff diff = EstimateDiff.of(base, other);

        assertThat(diff.complete()).isFalse();
        assertThat(diff.groups().get(0).items()).singleElement().satisfies(item -> {
            assertThat(item.unpriced()).isEqualTo(1);
            assertThat(item.difference()).isEqualTo(usd("-1400.00"));
        });
        assertThat(EstimateDiff.of(other, other).groups().get(0).items().get(0).unpriced())
                .isEqualTo(2);
    }

    @Test
    void lines_are_matched_by_key_whatever_they_are_called_or_where_they_stand() {
        Estimate one = estimate(
                BOOK, Stages.generate("a", "lab/cheap", 10, "20"), Stages.generate("b", "lab/cheap", 20, "20"));
        Estimate other = estimate(
                BOOK, Stages.generate("b", "lab/cheap", 20, "20"), Stages.generate("a", "lab/cheap", 10, "20"));

        assertThat(EstimateDiff.of(one, other).groups().get(0).items())
                .extracting(EstimateDiff.Item::change)
                .containsOnly(EstimateDiff.Change.NONE);
    }

    @Test
    void contingency_on_a_changed_base_is_part_of_the_difference() {
        Estimate one = estimate(
                assumptions("USD", null, "10", "0"), ExchangeRates.NONE, BOOK, Stages.other("licence", "1", "100"));
        Estimate other = estimate(
                assumptions("USD", null, "10", "0"), ExchangeRates.NONE, BOOK, Stages.other("licence", "1", "50"));

        assertThat(EstimateDiff.of(one, other).difference()).isEqualTo(usd("-55.00"));
    }

    @Test
    void estimates_in_different_currencies_are_not_compared() {
        Estimate euros = estimate(
                assumptions("EUR", null, "0", "0"), ExchangeRates.NONE, BOOK, Stages.other("licence", "1", "100"));

        assertThatIllegalArgumentException().isThrownBy(() -> EstimateDiff.of(base, euros));
    }
}
