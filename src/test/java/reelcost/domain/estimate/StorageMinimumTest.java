package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.Estimates.DOLLARS;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.scheduled;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;
import static reelcost.testsupport.Estimates.warnings;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.StorageMinimum;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class StorageMinimumTest {
    private static final String STORE = "cloud/cold";

    @ParameterizedTest(name = "{0} GB: ${1}")
    @CsvSource({"1024, 5.99", "750, 5.99", "1, 5.99", "2048, 11.98", "1536, 8.99", "0, 0.00"})
    void wasabi_bills_a_terabyte_of_1024_gb_at_least(String gigabytes, String cost) {
        // Wasabi's own example: 750 GB at $5.99 a TB are 4.39 of storage and 1.60 of minimum.
        RateBook book = Offers.book(Offers.store(STORE)
                .per(RateUnit.TB_MONTH_OF_1024)
                .minimum("1024", 0)
                .beyond("5.99"));

        assertThat(amount(estimate(book, Stages.store("keep", STORE, gigabytes, 1)), "keep"))
                .isEqualTo(usd(cost));
    }

    @ParameterizedTest(name = "{0}: ${1}")
    @CsvSource({"TB_MONTH, 7.99", "TB_MONTH_OF_1024, 7.80"})
    void a_thousand_gigabytes_are_a_terabyte_or_less(RateUnit unit, String cost) {
        Estimate estimate = estimate(
                Offers.book(Offers.store(STORE).per(unit).beyond("7.99")), Stages.store("keep", STORE, "1000", 1));

        assertThat(amount(estimate, "keep")).isEqualTo(usd(cost));
        assertThat(line(estimate, "keep").unitPrice().map(UnitPrice::units)).contains(unit.size());
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .contains("1,000 GB × $7.99 per " + unit.symbol() + " = $" + cost);
    }

    @Test
    void minimum_is_said_in_the_working() {
        RateBook book = Offers.book(Offers.store(STORE).minimum("1000", 0).beyond("0.01"));

        Estimate estimate = estimate(book, Stages.store("keep", STORE, "400", 2));

        assertThat(amount(estimate, "keep")).isEqualTo(usd("20.00"));
        assertThat(line(estimate, "keep").unitPrice()).isEmpty();
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "400 GB billed as the minimum of 1,000 GB-month",
                        "1,000 GB × 2 months × $0.01 per GB-month = $20.00");
    }

    @Test
    void two_stages_reach_the_minimum_together() {
        RateBook book = Offers.book(Offers.store(STORE).minimum("1000", 0).beyond("0.01"));

        Estimate estimate = estimate(book, Stages.store("a", STORE, "300", 1), Stages.store("b", STORE, "100", 1));

        // 10.00 for 1,000 GB, by 300 : 100.
        assertThat(amount(estimate, "a")).isEqualTo(usd("7.50"));
        assertThat(amount(estimate, "b")).isEqualTo(usd("2.50"));
    }

    @Test
    void what_is_kept_to_an_early_end_is_said_to_be_billed_for_the_minimum() {
        Stage.Store months = Stages.store("keep", STORE, "10", 1);
        Stage toTheEnd = new Stage.Store(
                "keep", "Keep", months.offerId(), months.volume(), 1, Keep.TO_THE_END, Optional.empty());

        Estimate estimate = estimate(
                scheduled(DOLLARS, new Schedule(YearMonth.of(2026, 11), 1, 0, 0)),
                ExchangeRates.NONE,
                Offers.book(Offers.store(STORE).minimum("0", 90).beyond("0.01")),
                toTheEnd);

        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .contains("What is kept for less is billed as the minimum of 90 days: 3 months = 30 GB-month");
    }

    @ParameterizedTest(name = "{0} days, kept {1} months: {2} billed")
    @CsvSource({
        "30, 1, 1",
        "31, 1, 2",
        "90, 1, 3",
        "90, 3, 3",
        "90, 5, 5",
        "180, 1, 6",
        "180, 12, 12",
        "365, 1, 12",
        "0, 2, 2"
    })
    void months_are_billed_for_the_days_at_least(int days, int kept, int billed) {
        assertThat(new StorageMinimum(BigDecimal.ZERO, days).months(kept)).isEqualTo(billed);
    }

    @Test
    void what_is_deleted_after_a_month_is_billed_for_90_days_and_warned_of() {
        RateBook book = Offers.book(Offers.store(STORE).minimum("0", 90).beyond("0.004"));

        Estimate estimate = estimate(book, Stages.store("keep", STORE, "5000", 1));

        // Glacier Instant Retrieval: 5,000 GB × 3 months × 0.004.
        assertThat(amount(estimate, "keep")).isEqualTo(usd("60.00"));
        assertThat(line(estimate, "keep").quantity().map(Quantity::toString)).contains("15,000 GB-month");
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "5,000 GB × 1 copy × 1 month = 5,000 GB-month",
                        "1 month billed as the minimum of 90 days: 3 months = 15,000 GB-month",
                        "5,000 GB × 3 months × $0.004 per GB-month = $60.00");
        assertThat(warning(estimate, "keep", Warning.Kind.STORAGE_MINIMUM))
                .isEqualTo("cloud · cold bills at least 90 days: what is kept for 1 month costs 3 months.");
    }

    @Test
    void what_is_kept_long_enough_is_not_warned_of() {
        RateBook book = Offers.book(Offers.store(STORE).minimum("0", 90).beyond("0.004"));

        Estimate estimate = estimate(book, Stages.store("keep", STORE, "5000", 4));

        assertThat(amount(estimate, "keep")).isEqualTo(usd("80.00"));
        assertThat(warnings(estimate, "keep")).isEmpty();
    }

    @Test
    void a_minimum_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StorageMinimum(BigDecimal.ONE.negate(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StorageMinimum(BigDecimal.ZERO, -1));
    }
}
