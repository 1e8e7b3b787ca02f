package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.PricePeriods.Period;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class PricePeriodsTest {
    private static final String STORE = "cloud/store";
    private static final String MODEL = "lab/model";
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Pricing PRICES = Offers.perSecond(MODEL, "0.10").pricing();

    @ParameterizedTest(name = "{0}: ${1}")
    @CsvSource({"2026-06-30, 69.90", "2026-07-01, 79.90", "2027-01-01, 79.90", "2020-01-01, 69.90"})
    void a_new_price_counts_from_its_day_on(LocalDate day, String cost) {
        RateBook book = Offers.book(Offers.store(STORE)
                .beyond("0.00699")
                .until("2026-07-01", Offers.store(STORE).beyond("0.00799")));

        assertThat(amount(on(day, book, Stages.store("keep", STORE, "10000", 1)), "keep"))
                .isEqualTo(usd(cost));
    }

    @ParameterizedTest(name = "{0}: ${1}")
    @CsvSource({"2026-06-30, 1.00", "2026-07-01, 2.00"})
    void takes_are_priced_by_the_planned_day_too(LocalDate day, String cost) {
        RateBook book =
                Offers.book(Offers.perSecond(MODEL, "0.10").until("2026-07-01", Offers.perSecond(MODEL, "0.20")));

        assertThat(amount(on(day, book, Stages.generate("drafts", MODEL, 1, "10")), "drafts"))
                .isEqualTo(usd(cost));
    }

    @Test
    void on_a_day_without_a_price_there_is_none_and_it_says_so() {
        Offer always = Offers.perSecond(MODEL, "0.10").build();
        Offer later = new Offer(
                always.id(),
                always.service(),
                always.provider(),
                always.channel(),
                always.model(),
                new PricePeriods(List.of(new Period(Optional.of(JULY), Optional.empty(), PRICES))),
                always.durations(),
                always.failedTakes(),
                always.lifeCycle(),
                always.resultsKept(),
                always.source(),
                Origin.BUILT_IN,
                List.of(),
                List.of(),
                List.of());
        RateBook book = RateBook.of(Offers.EDITION, List.of(later));

        Estimate before = on(JULY.minusDays(1), book, Stages.generate("drafts", MODEL, 1, "10"));

        assertThat(reason(before, "drafts")).isEqualTo("the rate book has no price of it for 30 Jun 2026");
        assertThat(later.pricing(JULY)).contains(PRICES);
    }

    @Test
    void periods_may_leave_a_gap_but_not_overlap() {
        Period old = new Period(Optional.empty(), Optional.of(JULY), PRICES);
        Period gap = new Period(Optional.of(JULY.plusDays(10)), Optional.empty(), PRICES);

        assertThat(new PricePeriods(List.of(gap, old)).periods()).containsExactly(old, gap);
        assertThat(new PricePeriods(List.of(gap, old)).on(JULY.plusDays(5))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PricePeriods(
                        List.of(old, new Period(Optional.of(JULY.minusDays(1)), Optional.empty(), PRICES))))
                .withMessage("periods of prices overlap: from ever to 2026-07-01 and from 2026-06-30");
        assertThatIllegalArgumentException().isThrownBy(() -> new PricePeriods(List.of(old, old)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Optional.of(JULY), Optional.of(JULY), PRICES));
        assertThatIllegalArgumentException().isThrownBy(() -> new PricePeriods(List.of()));
    }

    @Test
    void periods_of_one_offer_count_the_same() {
        Pricing clips = Offers.perClip(MODEL, "1").pricing();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PricePeriods(List.of(
                        new Period(Optional.empty(), Optional.of(JULY), PRICES),
                        new Period(Optional.of(JULY), Optional.empty(), clips))));
    }

    private static Estimate on(LocalDate day, RateBook book, Stage stage) {
        Assumptions assumptions = Assumptions.plain(CurrencyUnit.USD, day);
        return Estimator.estimate(new Scenario("Dated", List.of(stage)), assumptions, book, ExchangeRates.NONE);
    }
}
