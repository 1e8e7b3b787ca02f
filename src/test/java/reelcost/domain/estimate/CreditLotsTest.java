package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.figure;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.CreditSale;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Credits that come in packs or with a plan, as with Runway's web plan: 625 a month for $12.00, 5 for a second. */
class CreditLotsTest {
    private static final String MODEL = "lab/model";
    private static final RateBook PLAN = Offers.book(turbo().plan("12", "625"));

    @ParameterizedTest(name = "{0} takes of 10 s: {1} months, ${2}")
    @CsvSource({"1, 1, 12.00, 575", "10, 1, 12.00, 125", "90, 8, 96.00, 500", "125, 10, 120.00, 0"})
    void as_many_months_are_bought_as_the_credits_need(int takes, String months, String cost, String left) {
        Estimate estimate = estimate(PLAN, takes("drafts", takes));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
        assertThat(figure(estimate, "drafts", Step.Kind.CREDITS, "lots")).isEqualTo(months);
        assertThat(figure(estimate, "drafts", Step.Kind.CREDITS, "left")).isEqualTo(left);
        assertThat(line(estimate, "drafts").unitPrice()).isEmpty();
    }

    @Test
    void the_working_says_what_is_bought_and_what_is_left() {
        assertThat(line(estimate(PLAN, takes("drafts", 90)), "drafts").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "900 s × 5 credit per s = 4,500",
                        "4,500 credits from 8 months at $12.00 with 625 each = $96.00, 500 left over");
        RateBook packs = Offers.book(turbo().packs("10", "1000"));
        assertThat(line(estimate(packs, takes("drafts", 20)), "drafts").working())
                .extracting(Step::text)
                .contains("1,000 credits from 1 pack at $10.00 with 1,000 = $10.00");
    }

    @Test
    void stages_that_buy_from_one_offer_share_an_account() {
        Estimate estimate = estimate(PLAN, takes("drafts", 40), takes("finals", 50));

        // 2,000 and 2,500 of 4,500 credits for $96.00.
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("42.67"));
        assertThat(amount(estimate, "finals")).isEqualTo(usd("53.33"));
        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .contains("2 stages buy this together for $96.00; this stage's share by credits is $42.67");
    }

    @Test
    void previews_and_takes_share_an_account_and_other_offers_have_their_own() {
        RateBook book = Offers.book(
                turbo().packs("10", "1000"), Offers.perSecond("lab/other", "5").packs("20", "1000"));
        Estimate estimate = estimate(
                book,
                takes("drafts", 10),
                Stages.sheetsByFrames("sheets", MODEL, 75, 8, 4),
                Stages.generate("others", "lab/other", 10, "10"));

        // 500 credits each: 75 sheets of 32 frames are 100 s.
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("5.00"));
        assertThat(amount(estimate, "sheets")).isEqualTo(usd("5.00"));
        assertThat(amount(estimate, "others")).isEqualTo(usd("20.00"));
    }

    @ParameterizedTest(name = "{0} takes, further credits at ${1}: {2} months and {3} further, ${4}")
    @CsvSource({
        "12, 0.03, 1, 0, 12.00",
        "20, 0.01, 1, 375, 15.75",
        "90, 0.03, 7, 125, 87.75",
        "90, 0.01, 1, 3875, 50.75",
        "124, 0.05, 10, 0, 120.00"
    })
    void the_cheapest_of_months_and_further_credits_is_bought(
            int takes, String each, String months, String further, String cost) {
        Estimate estimate = estimate(Offers.book(turbo().plan("12", "625", each)), takes("drafts", takes));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
        assertThat(figure(estimate, "drafts", Step.Kind.CREDITS, "lots")).isEqualTo(months);
        assertThat(figure(estimate, "drafts", Step.Kind.CREDITS, "further")).isEqualTo(further);
    }

    @Test
    void the_dearer_ways_are_said_as_well() {
        Estimate estimate = estimate(Offers.book(turbo().plan("12", "625", "0.03")), takes("drafts", 90));

        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .contains("4,500 credits from 7 months at $12.00 with 625 each and 125 further at $0.03 = $87.75;"
                        + " dearer: 8 months at $12.00 with 625 each for $96.00"
                        + " or 1 month at $12.00 with 625 and 3,875 further at $0.03 for $128.25");
    }

    @Test
    void shares_add_up_in_another_currency() {
        Estimate estimate = Estimates.estimate(
                Estimates.assumptions("EUR", null, "0", "0"),
                Estimates.fromDollars("EUR", "0.9273"),
                PLAN,
                takes("drafts", 40),
                takes("finals", 50));

        // $96.00 are €89.0208.
        assertThat(estimate.total().known()).isEqualTo(Money.parse("EUR 89.02"));
        assertThat(amount(estimate, "drafts").plus(amount(estimate, "finals"))).isEqualTo(Money.parse("EUR 89.02"));
        assertThat(reason(
                        Estimates.estimate(
                                Estimates.assumptions("EUR", null, "0", "0"),
                                ExchangeRates.NONE,
                                PLAN,
                                takes("drafts", 40)),
                        "drafts"))
                .isEqualTo("there is no exchange rate from USD to EUR");
    }

    @Test
    void a_stage_without_a_price_takes_no_part_in_the_account() {
        ClipOffer offer =
                Offers.perSecond(MODEL, "1").withoutRows().sized("5", "720p").packs("10", "1000");
        Stage big = Stages.takes("big", MODEL, 10, "10").size("1080p").build();
        Estimate estimate = estimate(Offers.book(offer), takes("drafts", 10), big);

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("10.00"));
        assertThat(reason(estimate, "big")).isEqualTo("1920×1080 is not offered; offered are 720p");
    }

    @Test
    void batch_price_halves_the_credits() {
        Stage batch = Stages.takes("drafts", MODEL, 40, "10").inBatch().build();

        // 1,000 instead of 2,000.
        assertThat(amount(estimate(Offers.book(turbo().packs("10", "1000").batch("0.5")), batch), "drafts"))
                .isEqualTo(usd("10.00"));
    }

    @Test
    void a_size_of_different_price_is_told_in_credits() {
        ClipOffer offer = Offers.perSecond(MODEL, "1")
                .withoutRows()
                .sized("5", "1440p")
                .sized("6", "2048x1080")
                .packs("10", "1000");

        assertThat(reason(
                        estimate(
                                Offers.book(offer),
                                Stages.takes("drafts", MODEL, 10, "10")
                                        .size("2k")
                                        .build()),
                        "drafts"))
                .isEqualTo("2K can mean sizes of different price: 2048×1080 600 credits, 2560×1440 500 credits");
    }

    @Test
    void a_successor_is_priced_with_an_account_of_its_own() {
        RateBook book = Offers.book(
                turbo().packs("10", "1000").retired("2026-01-01", "lab/next"),
                Offers.perSecond("lab/next", "5").plan("12", "625"));
        Estimate estimate = estimate(book, takes("drafts", 10));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("10.00"));
        assertThat(warning(estimate, "drafts", Warning.Kind.SUCCESSOR))
                .isEqualTo("On lab · next the same would cost $12.00, +$2.00.");
    }

    @Test
    void what_costs_no_credits_buys_no_lot() {
        assertThat(amount(
                        estimate(Offers.book(Offers.perSecond(MODEL, "0").packs("10", "1000")), takes("drafts", 10)),
                        "drafts"))
                .isEqualTo(usd("0.00"));
    }

    @Test
    void lots_cost_something_and_have_credits() {
        BigMoney ten = BigMoney.parse("USD 10");
        BigMoney nothing = BigMoney.parse("USD 0");

        assertThatIllegalArgumentException().isThrownBy(() -> new CreditSale.Packs(nothing, BigDecimal.TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditSale.Packs(ten, BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditSale.Plan(ten, BigDecimal.TEN, Optional.of(nothing)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditSale.Plan(nothing, BigDecimal.TEN, Optional.empty()));
    }

    private static ClipOffer turbo() {
        return Offers.perSecond(MODEL, "5");
    }

    private static Stage takes(String key, int number) {
        return Stages.generate(key, MODEL, number, "10");
    }
}
