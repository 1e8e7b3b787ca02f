package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.usd;

import org.junit.jupiter.api.Test;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Own prices, contingency and markup. */
class OnTopTest {
    private static final RateBook BOOK = Offers.book(Offers.perMinute("lab/minutes", "2.80"));
    private static final Stage DRAFTS = Stages.generate("drafts", "lab/minutes", 700, "20");

    @Test
    void contingency_is_on_all_stages_and_markup_on_both() {
        Estimate estimate = estimate(assumptions("USD", null, "10", "15"), ExchangeRates.NONE, BOOK, DRAFTS);

        // 653.33 × 10 % = 65.333; (653.33 + 65.33) × 15 % = 107.799.
        assertThat(amount(estimate, "contingency")).isEqualTo(usd("65.33"));
        assertThat(amount(estimate, "markup")).isEqualTo(usd("107.80"));
        assertThat(estimate.total().known()).isEqualTo(usd("826.46"));
        assertThat(estimate.topsheet().keySet())
                .containsExactly(Category.INFERENCE, Category.CONTINGENCY, Category.MARKUP);
        assertThat(line(estimate, "markup").working().get(0).text()).isEqualTo("15 % of $718.66 = $107.80");
    }

    @Test
    void half_a_cent_on_top_is_rounded_up() {
        Estimate estimate = estimate(
                assumptions("USD", null, "0.5", "0"), ExchangeRates.NONE, BOOK, Stages.other("licence", "1", "1.00"));

        assertThat(amount(estimate, "contingency")).isEqualTo(usd("0.01"));
    }

    @Test
    void no_percentage_is_no_line() {
        assertThat(estimate(BOOK, DRAFTS).lines()).extracting(Line::stageKey).containsExactly("drafts");
    }

    @Test
    void on_a_lower_bound_the_percentage_says_so() {
        Estimate estimate = estimate(
                assumptions("USD", null, "10", "0"),
                ExchangeRates.NONE,
                BOOK,
                DRAFTS,
                Stages.generate("more", "lab/gone", 1, "20"));

        assertThat(line(estimate, "contingency").working().get(0).text())
                .isEqualTo("10 % of at least $653.33 = $65.33");
        assertThat(estimate.total()).hasToString("at least $718.66");
    }

    @Test
    void labour_and_other_cost_quantity_times_price_rounded_half_up() {
        Estimate estimate = estimate(BOOK, Stages.labour("crew", "12.5", "80"), Stages.other("licence", "3", "33.335"));

        assertThat(amount(estimate, "crew")).isEqualTo(usd("1000.00"));
        assertThat(amount(estimate, "licence")).isEqualTo(usd("100.01"));
        assertThat(line(estimate, "crew").category()).isEqualTo(Category.LABOUR);
        assertThat(line(estimate, "licence").category()).isEqualTo(Category.OTHER);
        assertThat(line(estimate, "crew").unitPrice().map(UnitPrice::toString)).contains("$80.00 per hour");
        assertThat(line(estimate, "crew").quantity().map(Quantity::toString)).contains("12.5 hours");
    }

    @Test
    void sheets_at_a_price_of_their_own_are_inference() {
        Estimate estimate = estimate(BOOK, Stages.sheetsAt("preview", "0.055", 88));

        assertThat(amount(estimate, "preview")).isEqualTo(usd("4.84"));
        assertThat(line(estimate, "preview").category()).isEqualTo(Category.INFERENCE);
        assertThat(line(estimate, "preview").offer()).isEmpty();
    }

    @Test
    void a_stage_that_is_called_contingency_keeps_its_own_figures() {
        Estimate estimate = estimate(
                assumptions("USD", null, "10", "0"),
                ExchangeRates.NONE,
                BOOK,
                Stages.takes("contingency", "lab/minutes", 700, "20")
                        .selects(55)
                        .build());

        assertThat(estimate.keyFigures().spentOnUnused()).contains(usd("602.00"));
        assertThat(estimate.keyFigures().costPerTake()).contains(usd("0.93"));
        assertThat(estimate.total().known()).isEqualTo(usd("718.66"));
    }

    @Test
    void an_empty_scenario_costs_nothing() {
        Estimate estimate = estimate(assumptions("USD", "240", "10", "10"), ExchangeRates.NONE, BOOK);

        assertThat(estimate.total()).hasToString("$0.00");
        assertThat(estimate.keyFigures().takes()).isZero();
        assertThat(estimate.keyFigures().costPerTake()).isEmpty();
        assertThat(estimate.keyFigures().yieldPercent()).isEmpty();
    }
}
