package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;
import static reelcost.testsupport.Estimates.warnings;

import org.junit.jupiter.api.Test;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** An unknown price is shown as unknown, never as nothing. */
class UnknownPriceTest {
    private static final String MODEL = "lab/model";

    @Test
    void an_offer_that_is_not_in_the_book_has_no_price() {
        Estimate estimate = estimate(
                Offers.book(),
                Stages.generate("drafts", "lab/gone", 700, "20"),
                Stages.store("keep", "cloud/gone", "42", 12));

        assertThat(reason(estimate, "drafts")).isEqualTo("the offer lab/gone is not in the rate book");
        assertThat(reason(estimate, "keep")).isEqualTo("the offer cloud/gone is not in the rate book");
        assertThat(estimate.total().unpriced()).isEqualTo(2);
        assertThat(line(estimate, "drafts").unitPrice()).isEmpty();
    }

    @Test
    void a_size_that_is_not_offered_leaves_a_lower_bound() {
        RateBook book = Offers.book(
                Offers.perSecond(MODEL, "1").withoutRows().sized("0.10", "720p").sized("0.30", "1080p"));

        Estimate estimate = estimate(
                book,
                Stages.generate("drafts", MODEL, 100, "10"),
                Stages.takes("finals", MODEL, 10, "10").size("2160p").build());

        assertThat(reason(estimate, "finals")).isEqualTo("3840×2160 is not offered; offered are 720p, 1080p");
        assertThat(warnings(estimate, "finals")).containsExactly(Warning.Kind.SIZE_NOT_OFFERED);
        assertThat(estimate.total()).hasToString("at least $100.00");
        assertThat(estimate.total().complete()).isFalse();
        assertThat(estimate.topsheet().get(Category.INFERENCE)).isEqualTo(new Subtotal(usd("100.00"), 1));
    }

    @Test
    void a_missing_cell_of_a_clip_table_has_no_price() {
        RateBook book = Offers.book(Offers.perClip(MODEL, "1")
                .withoutRows()
                .cell("0.35", "720p", "5")
                .cell("0.70", "720p", "10")
                .cell("1.05", "1080p", "5"));

        Estimate estimate = estimate(
                book, Stages.takes("finals", MODEL, 10, "10").size("1080p").build());

        assertThat(reason(estimate, "finals"))
                .isEqualTo("there is no price for a clip of 10 s at 1920×1080; there are prices for 5 s");
        assertThat(warnings(estimate, "finals")).isEmpty();
    }

    @Test
    void an_ambiguous_size_of_one_price_is_priced_with_a_warning() {
        Estimate estimate = estimate(Offers.book(Offers.perSecond(MODEL, "0.10")), twoK());

        assertThat(amount(estimate, "finals")).isEqualTo(usd("2.00"));
        assertThat(warning(estimate, "finals", Warning.Kind.SIZE_AMBIGUOUS))
                .isEqualTo("2K (2048×1080 or 2560×1440): choose one; the price is the same for all of them.");
    }

    @Test
    void an_ambiguous_size_of_several_prices_has_no_price() {
        RateBook book = Offers.book(Offers.perSecond(MODEL, "1")
                .withoutRows()
                .sized("0.10", "2048x1080")
                .sized("0.20", "1440p"));

        Estimate estimate = estimate(book, twoK());

        assertThat(reason(estimate, "finals"))
                .isEqualTo("2K can mean sizes of different price: 2048×1080 $2.00, 2560×1440 $4.00");
        assertThat(warnings(estimate, "finals")).containsExactly(Warning.Kind.SIZE_AMBIGUOUS);
    }

    @Test
    void an_ambiguous_size_that_is_offered_in_one_meaning_only_has_no_price() {
        RateBook book = Offers.book(Offers.perSecond(MODEL, "1").withoutRows().sized("0.20", "1440p"));

        assertThat(reason(estimate(book, twoK()), "finals"))
                .isEqualTo("2K can mean sizes of different price: 2048×1080 is not offered, 2560×1440 $4.00");
    }

    @Test
    void an_ambiguous_size_that_is_not_offered_at_all_says_so() {
        RateBook book = Offers.book(Offers.perSecond(MODEL, "1").withoutRows().sized("0.20", "720p"));

        assertThat(reason(estimate(book, twoK()), "finals")).isEqualTo("2048×1080 is not offered; offered are 720p");
    }

    @Test
    void a_plain_size_that_the_provider_calls_2k_is_priced_with_a_warning() {
        RateBook book = Offers.book(Offers.perSecond(MODEL, "1").withoutRows().sized("0.20", "2k"));

        Estimate estimate = estimate(
                book, Stages.takes("finals", MODEL, 1, "20").size("1440p").build());

        assertThat(amount(estimate, "finals")).isEqualTo(usd("4.00"));
        assertThat(warning(estimate, "finals", Warning.Kind.SIZE_AMBIGUOUS))
                .isEqualTo(
                        "The provider prices “2k” without saying which pixels it means; 2560×1440 is taken to be it.");
    }

    @Test
    void a_missing_exchange_rate_leaves_only_prices_in_the_currency_itself() {
        Estimate estimate = estimate(
                assumptions("EUR", null, "0", "0"),
                ExchangeRates.NONE,
                Offers.book(
                        Offers.perSecond(MODEL, "0.10"),
                        Offers.store("cloud/store").beyond("0.02")),
                Stages.generate("drafts", MODEL, 100, "10"),
                Stages.store("keep", "cloud/store", "42", 12),
                Stages.labour("crew", "10", "80"));

        assertThat(reason(estimate, "drafts")).isEqualTo("there is no exchange rate from USD to EUR");
        assertThat(reason(estimate, "keep")).isEqualTo("there is no exchange rate from USD to EUR");
        assertThat(estimate.total()).hasToString("at least €800.00");
    }

    @Test
    void an_offer_that_does_not_sell_clips_has_no_price_for_them() {
        Estimate estimate = estimate(
                Offers.book(Offers.store("cloud/store").beyond("0.02"), Offers.perSecond(MODEL, "0.10")),
                Stages.generate("drafts", "cloud/store", 100, "10"),
                Stages.store("keep", MODEL, "42", 12),
                Stages.download("down", "cloud/store", "42"));

        assertThat(reason(estimate, "drafts")).isEqualTo("the offer cloud/store does not sell clips");
        assertThat(reason(estimate, "keep")).isEqualTo("the offer lab/model does not sell this by the GB-month");
        assertThat(reason(estimate, "down")).isEqualTo("the offer cloud/store does not sell this by the GB");
    }

    @Test
    void key_figures_that_need_the_total_are_empty_beside_an_unknown_line() {
        Estimate estimate = estimate(
                assumptions("USD", "240", "0", "0"),
                ExchangeRates.NONE,
                Offers.book(Offers.perSecond(MODEL, "0.10")),
                Stages.takes("drafts", MODEL, 100, "10").selects(10).build(),
                Stages.upscale("finals", "lab/gone", "selects"));

        assertThat(estimate.keyFigures().costPerSelect()).isEmpty();
        assertThat(estimate.keyFigures().costPerFinishedMinute()).isEmpty();
        assertThat(estimate.keyFigures().costPerTake()).contains(usd("1.00"));
        assertThat(estimate.keyFigures().spentOnUnused()).contains(usd("90.00"));
    }

    @Test
    void an_unknown_take_stage_leaves_no_spend_on_unused_takes() {
        Estimate estimate = estimate(
                Offers.book(Offers.perSecond(MODEL, "0.10")),
                Stages.takes("drafts", MODEL, 100, "10").selects(10).build(),
                Stages.takes("more", "lab/gone", 50, "10").selects(5).build());

        assertThat(estimate.keyFigures().costPerTake()).isEmpty();
        assertThat(estimate.keyFigures().spentOnUnused()).isEmpty();
        assertThat(estimate.keyFigures().unusedPercent()).isEmpty();
        assertThat(estimate.keyFigures().takes()).isEqualTo(150);
    }

    @Test
    void a_free_offer_is_known_to_cost_nothing() {
        ClipOffer free = Offers.perSecond(MODEL, "0");

        Estimate estimate = estimate(Offers.book(free), Stages.generate("drafts", MODEL, 100, "10"));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("0.00"));
        assertThat(estimate.total()).hasToString("$0.00");
    }

    private static Stage twoK() {
        return Stages.takes("finals", MODEL, 1, "20").size("2K").build();
    }
}
