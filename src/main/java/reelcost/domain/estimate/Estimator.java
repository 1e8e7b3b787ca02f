package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.rate.RateBook;

/** Prices scenarios: a pure function of the scenario, the assumptions, the rate book and the exchange rates. */
public final class Estimator {
    private Estimator() {}

    /**
     * Prices every stage of a scenario. Never fails for a missing price: such a line is unknown, with the reason, and the
     * total is a lower bound.
     *
     * @return one line for each stage in order, then contingency and markup where their percentage is above zero
     */
    public static Estimate estimate(
            Scenario scenario, Assumptions assumptions, RateBook book, ExchangeRates exchangeRates) {
        MediaLedger media = new MediaLedger(scenario.stages(), book, assumptions.finishedSeconds());
        StagePricing pricing = new StagePricing(assumptions, book, exchangeRates, media, scenario.stages());
        List<Line> stages = new WayOut(pricing, book, assumptions.asOf())
                .shown(scenario.stages(), pricing.lines(scenario.stages()));
        List<Line> lines = new ArrayList<>(new ResultsExpiry(media, assumptions.months()).shown(stages));
        addOnTop(lines, Category.CONTINGENCY, assumptions.contingencyPercent(), assumptions);
        addOnTop(lines, Category.MARKUP, assumptions.markupPercent(), assumptions);
        return new Estimate(
                book.edition(),
                assumptions.asOf(),
                assumptions.currency(),
                lines,
                KeyFigureSums.of(scenario, assumptions, lines, media));
    }

    private static void addOnTop(List<Line> lines, Category category, BigDecimal percent, Assumptions assumptions) {
        if (percent.signum() == 0) {
            return;
        }
        Subtotal base = Subtotal.of(assumptions.currency(), lines);
        Money amount = Ratio.of(base.known().getAmount().multiply(percent).movePointLeft(2))
                .round(assumptions.currency());
        Step step = Step.of(
                Step.Kind.PERCENT,
                percent.toPlainString() + " % of " + base + " = " + MoneyText.of(amount),
                "percent",
                percent,
                "base",
                base.known().getAmount(),
                "amount",
                amount.getAmount());
        lines.add(new Line(
                category.code(),
                category.title() + " " + percent.toPlainString() + " %",
                category,
                Optional.of(new Quantity(percent, "%")),
                Optional.empty(),
                new Priced.Known(amount),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(step),
                List.of()));
    }
}
