package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
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
        MediaLedger media = new MediaLedger(scenario.stages(), book);
        Map<String, Line> byStage = new HashMap<>();
        ClipStages clips = new ClipStages(assumptions, book, exchangeRates, media, scenario.stages());
        DataStages data = new DataStages(assumptions, book, exchangeRates, media);
        for (Stage stage : scenario.stages()) {
            price(stage, assumptions, clips, data).ifPresent(line -> byStage.put(stage.key(), line));
        }
        byStage.putAll(clips.price());
        byStage.putAll(data.price());

        List<Line> lines = new ArrayList<>(scenario.stages().stream()
                .map(stage -> byStage.get(stage.key()))
                .toList());
        addOnTop(lines, Category.CONTINGENCY, assumptions.contingencyPercent(), assumptions);
        addOnTop(lines, Category.MARKUP, assumptions.markupPercent(), assumptions);
        return new Estimate(
                book.edition(),
                assumptions.asOf(),
                assumptions.currency(),
                lines,
                KeyFigureSums.of(scenario, assumptions, lines, media));
    }

    /** The line of one stage; empty where it is priced later, together with others of the same account. */
    private static Optional<Line> price(Stage stage, Assumptions assumptions, ClipStages clips, DataStages data) {
        if (stage instanceof Stage.Generate generate) {
            return clips.add(generate);
        }
        if (stage instanceof Stage.Preview preview) {
            return clips.add(preview);
        }
        if (stage instanceof Stage.Upscale upscale) {
            return clips.add(upscale);
        }
        if (stage instanceof Stage.Labour labour) {
            return Optional.of(OwnPrice.line(
                    new LineDraft(labour, Category.LABOUR, assumptions),
                    labour.quantity(),
                    labour.unit(),
                    labour.price(),
                    assumptions.currency()));
        }
        if (stage instanceof Stage.Other other) {
            return Optional.of(OwnPrice.line(
                    new LineDraft(other, Category.OTHER, assumptions),
                    other.quantity(),
                    other.unit(),
                    other.price(),
                    assumptions.currency()));
        }
        return data.add(stage);
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
                List.of(step),
                List.of()));
    }
}
