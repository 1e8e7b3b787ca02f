package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.fromDollars;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;
import static reelcost.testsupport.Estimates.warnings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Offers that end, and prices in another currency; the plans are for 22 November 2026. */
class LifeAndExchangeTest {
    private static final RateBook BOOK = Offers.book(
            Offers.perMinute("lab/minutes", "2.80").retired("2026-09-24", "lab/sizes"),
            Offers.perSecond("lab/sizes", "0.10").withoutRows().sized("0.10", "720p"));

    @Test
    void a_retired_offer_keeps_its_price_and_tells_its_successor_s() {
        Estimate estimate = estimate(BOOK, Stages.generate("drafts", "lab/minutes", 700, "20"));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("653.33"));
        assertThat(warning(estimate, "drafts", Warning.Kind.RETIRED))
                .isEqualTo("lab · minutes was retired on 24 Sep 2026.");
        assertThat(warning(estimate, "drafts", Warning.Kind.SUCCESSOR))
                .isEqualTo("On lab · sizes the same would cost $1,400.00, +$746.67.");
    }

    @Test
    void an_offer_that_ends_on_the_day_itself_is_retired_and_a_day_later_is_not() {
        RateBook today = Offers.book(Offers.perSecond("lab/model", "0.10").retired("2026-11-22", "lab/other"));
        RateBook tomorrow = Offers.book(Offers.perSecond("lab/model", "0.10").retired("2026-11-23", "lab/other"));

        assertThat(warnings(estimate(today, Stages.generate("drafts", "lab/model", 1, "8")), "drafts"))
                .containsExactly(Warning.Kind.RETIRED);
        assertThat(warnings(estimate(tomorrow, Stages.generate("drafts", "lab/model", 1, "8")), "drafts"))
                .isEmpty();
    }

    @Test
    void an_announced_end_is_told_with_its_day() {
        RateBook book = Offers.book(Offers.perSecond("lab/model", "0.10")
                .lifeCycle(new LifeCycle(
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        Optional.of(LocalDate.of(2027, 3, 31)),
                        Optional.empty(),
                        false)));

        assertThat(warning(
                        estimate(book, Stages.generate("drafts", "lab/model", 1, "8")),
                        "drafts",
                        Warning.Kind.DEPRECATED))
                .isEqualTo("lab · model is announced to end on 31 Mar 2027.");
    }

    @Test
    void a_historical_rate_says_that_nobody_ever_offered_it() {
        RateBook book = Offers.book(Offers.perSecond("lab/model", "0.10")
                .lifeCycle(new LifeCycle(Optional.empty(), Optional.empty(), Optional.empty(), true)));

        assertThat(warning(
                        estimate(book, Stages.generate("drafts", "lab/model", 1, "8")),
                        "drafts",
                        Warning.Kind.HISTORICAL))
                .isEqualTo("This rate is a historical estimate, never a price that somebody offered.");
    }

    @Test
    void exchange_comes_before_the_one_rounding() {
        Estimate estimate = estimate(
                assumptions("EUR", null, "0", "0"),
                fromDollars("EUR", "0.92"),
                BOOK,
                Stages.generate("drafts", "lab/minutes", 700, "20"));

        // 653.3333… × 0.92 = 601.0667; the rounded 653.33 would give 601.06.
        assertThat(amount(estimate, "drafts")).isEqualTo(Money.parse("EUR 601.07"));
        assertThat(line(estimate, "drafts").unitPrice().map(UnitPrice::toString))
                .contains("€2.576 per min");
        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .contains("At 0.92 EUR for 1 USD of 2026-11-22 = €601.07");
    }

    @Test
    void yen_are_rounded_to_whole_ones() {
        Estimate estimate = estimate(
                assumptions("JPY", null, "10", "0"),
                fromDollars("JPY", "151.237"),
                BOOK,
                Stages.generate("drafts", "lab/minutes", 700, "20"));

        // 653.3333… × 151.237 = 98,808.17; a tenth of 98,808 is 9,880.8.
        assertThat(amount(estimate, "drafts")).isEqualTo(Money.parse("JPY 98808"));
        assertThat(amount(estimate, "contingency")).isEqualTo(Money.parse("JPY 9881"));
    }

    @Test
    void the_unit_price_in_another_currency_keeps_eight_decimals() {
        Estimate estimate = estimate(
                assumptions("EUR", null, "0", "0"),
                fromDollars("EUR", "0.333333333"),
                Offers.book(Offers.perSecond("lab/model", "0.10")),
                Stages.generate("drafts", "lab/model", 1, "8"));

        assertThat(line(estimate, "drafts").unitPrice().map(price -> price.price()
                        .getAmount()))
                .contains(new BigDecimal("0.03333333"));
    }
}
