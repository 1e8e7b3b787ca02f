package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.fromDollars;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;
import reelcost.testsupport.TieredOffer;

class DataStagesTest {
    private static final String STORE = "cloud/store";
    private static final String EGRESS = "cloud/egress";

    @Test
    void egress_of_15_000_gb_goes_through_two_tiers_after_the_free_ones() {
        Estimate estimate = estimate(Offers.book(egress()), Stages.download("down", EGRESS, "15000"));

        assertThat(amount(estimate, "down")).isEqualTo(usd("1317.20"));
        assertThat(line(estimate, "down").unitPrice()).isEmpty();
        assertThat(line(estimate, "down").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "100 GB of the 100 GB a month that are free",
                        "10,140 GB × $0.09 per GB = $912.60",
                        "4,760 GB × $0.085 per GB = $404.60");
    }

    @Test
    void two_downloads_use_the_free_gigabytes_once() {
        Estimate estimate = estimate(
                Offers.book(egress()), Stages.download("one", EGRESS, "80"), Stages.download("two", EGRESS, "120"));

        // 200 GB together, 100 of them free: 100 × 0.09 = 9.00, by 80 : 120.
        assertThat(amount(estimate, "one")).isEqualTo(usd("3.60"));
        assertThat(amount(estimate, "two")).isEqualTo(usd("5.40"));
    }

    @Test
    void storage_is_paid_for_every_copy_and_every_month() {
        Estimate estimate = estimate(
                Offers.book(Offers.store(STORE).beyond("0.023")),
                Stages.store("keep", STORE, new Volume.Given(new BigDecimal("500")), 2, 3));

        assertThat(amount(estimate, "keep")).isEqualTo(usd("69.00"));
        assertThat(line(estimate, "keep").quantity().map(Quantity::toString)).contains("3,000 GB-month");
        assertThat(line(estimate, "keep").unitPrice().map(UnitPrice::toString)).contains("$0.023 per GB-month");
    }

    @Test
    void free_gigabytes_come_anew_every_month() {
        Estimate estimate = estimate(
                Offers.book(Offers.store(STORE).free("10").beyond("0.02")), Stages.store("keep", STORE, "60", 12));

        // 50 × 0.02 × 12.
        assertThat(amount(estimate, "keep")).isEqualTo(usd("12.00"));
    }

    @Test
    void stages_of_different_length_share_tiers_and_allowance_while_both_last() {
        RateBook book =
                Offers.book(Offers.store(STORE).free("10").upTo("1000", "0.03").beyond("0.02"));

        Estimate estimate =
                estimate(book, Stages.store("long", STORE, "600", 2), Stages.store("short", STORE, "900", 1));

        // Month 1: 1,500 GB: 10 free, 990 × 0.03 = 29.70, 500 × 0.02 = 10.00, by 600 : 900 = 15.88 and 23.82.
        // Month 2: 600 GB: 10 free, 590 × 0.03 = 17.70.
        assertThat(amount(estimate, "long")).isEqualTo(usd("33.58"));
        assertThat(amount(estimate, "short")).isEqualTo(usd("23.82"));
        assertThat(estimate.total().known()).isEqualTo(usd("57.40"));
        assertThat(line(estimate, "long").working())
                .extracting(Step::text)
                .contains(
                        "Month 1: 500 GB × $0.02 per GB-month = $10.00",
                        "Month 2: 590 GB × $0.03 per GB-month = $17.70",
                        "2 stages buy this together for $57.40; this stage's share by volume is $33.58");
    }

    @Test
    void shares_of_a_pooled_amount_add_up_to_it() {
        RateBook book = Offers.book(Offers.store(STORE).beyond("0.03333333"));

        Estimate estimate = estimate(
                book,
                Stages.store("a", STORE, "100", 1),
                Stages.store("b", STORE, "100", 1),
                Stages.store("c", STORE, "100", 1));

        // 300 × 0.03333333 = 9.999999, rounded once to 10.00.
        assertThat(amount(estimate, "a")).isEqualTo(usd("3.34"));
        assertThat(amount(estimate, "b")).isEqualTo(usd("3.33"));
        assertThat(amount(estimate, "c")).isEqualTo(usd("3.33"));
    }

    @Test
    void a_volume_tier_reached_together_prices_all_at_its_rate() {
        RateBook book =
                Offers.book(Offers.store(STORE).volume().upTo("1000", "0.02").beyond("0.01"));

        Estimate estimate =
                estimate(book, Stages.store("long", STORE, "600", 2), Stages.store("short", STORE, "600", 1));

        // Month 1: 1,200 × 0.01 = 12.00, halved. Month 2: 600 × 0.02 = 12.00.
        assertThat(amount(estimate, "long")).isEqualTo(usd("18.00"));
        assertThat(amount(estimate, "short")).isEqualTo(usd("6.00"));
        assertThat(line(estimate, "long").unitPrice()).isEmpty();
        assertThat(line(estimate, "short").unitPrice()).isEmpty();
    }

    @Test
    void a_price_is_quoted_where_all_of_every_month_is_bought_at_it() {
        RateBook book =
                Offers.book(Offers.store(STORE).volume().upTo("1000", "0.02").beyond("0.01"));

        Estimate estimate = estimate(book, Stages.store("a", STORE, "600", 2), Stages.store("b", STORE, "600", 2));

        assertThat(line(estimate, "a").unitPrice().map(UnitPrice::toString)).contains("$0.01 per GB-month");
    }

    @Test
    void whole_units_are_rounded_up_once_a_month_for_all_stages_together() {
        RateBook book = Offers.book(Offers.store(STORE).wholeUnits().beyond("1.00"));

        Estimate estimate = estimate(book, Stages.store("a", STORE, "1.5", 2), Stages.store("b", STORE, "1.5", 1));

        // Month 1: 3 GB. Month 2: 1.5 GB billed as 2.
        assertThat(estimate.total().known()).isEqualTo(usd("5.00"));
        assertThat(amount(estimate, "a")).isEqualTo(usd("3.50"));
        assertThat(amount(estimate, "b")).isEqualTo(usd("1.50"));
    }

    @Test
    void beyond_the_last_closed_tier_there_is_no_price_for_any_stage_of_the_account() {
        RateBook book = Offers.book(Offers.store(STORE).upTo("1000", "0.02"));

        assertThat(amount(estimate(book, Stages.store("a", STORE, "1000", 1)), "a"))
                .isEqualTo(usd("20.00"));
        Estimate estimate = estimate(book, Stages.store("a", STORE, "1000", 1), Stages.store("b", STORE, "0.001", 1));
        assertThat(reason(estimate, "a")).isEqualTo("the rate book has no price for so much in one month");
        assertThat(reason(estimate, "b")).isEqualTo("the rate book has no price for so much in one month");
        assertThat(estimate.total().unpriced()).isEqualTo(2);
    }

    @Test
    void accounts_with_different_offers_do_not_share() {
        RateBook book = Offers.book(
                Offers.store("cloud/one").free("10").beyond("0.10"),
                Offers.store("cloud/two").free("10").beyond("0.10"));

        Estimate estimate =
                estimate(book, Stages.store("a", "cloud/one", "20", 1), Stages.store("b", "cloud/two", "20", 1));

        assertThat(amount(estimate, "a")).isEqualTo(usd("1.00"));
        assertThat(amount(estimate, "b")).isEqualTo(usd("1.00"));
    }

    @Test
    void nothing_kept_costs_nothing() {
        Estimate estimate =
                estimate(Offers.book(Offers.store(STORE).beyond("0.02")), Stages.store("keep", STORE, "0", 12));

        assertThat(amount(estimate, "keep")).isEqualTo(usd("0.00"));
    }

    @ParameterizedTest(name = "{0} takes: {1} GB, ${2} a month")
    @CsvSource({"700, 42, 0.97", "1400, 84, 1.93", "1, 0.06, 0.00"})
    void storage_of_all_takes_follows_their_number(int clips, String gigabytes, String cost) {
        Estimate estimate = estimate(
                Offers.book(
                        Offers.perSecond("lab/model", "0.10"),
                        Offers.store(STORE).beyond("0.023")),
                Stages.generate("drafts", "lab/model", clips, "20"),
                Stages.store("keep", STORE, Stages.of("generated", "24"), 1, 1));

        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal(gigabytes));
        assertThat(amount(estimate, "keep")).isEqualTo(usd(cost));
    }

    @Test
    void key_figures_count_all_copies_but_not_the_months() {
        Estimate estimate = estimate(
                Offers.book(Offers.store(STORE).beyond("0.02"), egress()),
                Stages.store("keep", STORE, new Volume.Given(new BigDecimal("42.5")), 2, 12),
                Stages.download("down", EGRESS, new Volume.Given(new BigDecimal("10")), 3));

        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("85"));
        assertThat(estimate.keyFigures().gigabytesMoved()).contains(new BigDecimal("30"));
    }

    @Test
    void a_pooled_amount_is_exchanged_before_it_is_rounded_and_split() {
        Estimate estimate = estimate(
                assumptions("EUR", null, "0", "0"),
                fromDollars("EUR", "0.92"),
                Offers.book(egress()),
                Stages.download("one", EGRESS, "80"),
                Stages.download("two", EGRESS, "120"));

        // 9.00 × 0.92 = 8.28, by 80 : 120 = 3.312 and 4.968.
        assertThat(amount(estimate, "one")).isEqualTo(Money.parse("EUR 3.31"));
        assertThat(amount(estimate, "two")).isEqualTo(Money.parse("EUR 4.97"));
    }

    private static TieredOffer egress() {
        return Offers.transfer(EGRESS)
                .free("100")
                .upTo("10240", "0.09")
                .upTo("51200", "0.085")
                .beyond("0.07");
    }
}
