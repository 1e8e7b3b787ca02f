package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;

/** Prices shots with and without previews at every pass rate that a comparison shows. */
final class GatingPrices {
    static final int MILLION = 1_000_000;

    private static final int STEP = 10;
    private static final int ALL = 100;

    private final Stage.Preview previews;
    private final Stage.Generate takes;
    private final Assumptions assumptions;
    private final RateBook book;
    private final ExchangeRates exchangeRates;

    GatingPrices(
            Stage.Preview previews,
            Stage.Generate takes,
            Assumptions assumptions,
            RateBook book,
            ExchangeRates exchangeRates) {
        this.previews = previews;
        this.takes = takes;
        this.assumptions = new Assumptions(
                assumptions.currency(),
                assumptions.asOf(),
                assumptions.finishedSeconds(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                assumptions.schedule(),
                assumptions.lineSpeed());
        this.book = book;
        this.exchangeRates = exchangeRates;
    }

    PreviewGating compare() {
        List<String> reasons = estimate(previews, takes).lines().stream()
                .filter(line -> line.amount() instanceof Priced.Unknown)
                .map(line -> line.stageName() + ": " + ((Priced.Unknown) line.amount()).reason())
                .toList();
        if (!reasons.isEmpty()) {
            return new PreviewGating.Unknown(reasons);
        }
        Money millionTakes = cost(takes(MILLION));
        if (!millionTakes.isPositive()) {
            return new PreviewGating.Unknown(List.of(takes.name() + ": takes that cost nothing leave nothing to save"));
        }
        PreviewGating.Point present = point(percent(takes.clips()), takes.clips());
        TreeMap<BigDecimal, PreviewGating.Point> curve = new TreeMap<>();
        for (int percent = 0; percent <= ALL; percent += STEP) {
            BigDecimal rate = BigDecimal.valueOf(percent);
            curve.put(rate, point(rate, passing(rate)));
        }
        curve.put(present.passPercent(), present);
        return new PreviewGating.Known(cost(sheets(MILLION)), millionTakes, present, new ArrayList<>(curve.values()));
    }

    private PreviewGating.Point point(BigDecimal percent, int passing) {
        Money with = passing == 0 ? cost(previews) : cost(previews, takes(passing));
        return new PreviewGating.Point(percent, passing, with, cost(takes(previews.sheets())));
    }

    private BigDecimal percent(int passing) {
        return Decimals.canonical(
                new Ratio(BigDecimal.valueOf(passing).movePointRight(2), BigDecimal.valueOf(previews.sheets()))
                        .decimal(2));
    }

    private int passing(BigDecimal percent) {
        return Ratio.of(BigDecimal.valueOf(previews.sheets()).multiply(percent).movePointLeft(2))
                .decimal(0)
                .intValueExact();
    }

    private Money cost(Stage... stages) {
        Subtotal total = estimate(stages).total();
        if (!total.complete()) {
            throw new IllegalStateException("a price depends on how many are bought: " + List.of(stages));
        }
        return total.known();
    }

    private Estimate estimate(Stage... stages) {
        return Estimator.estimate(new Scenario("Previews", List.of(stages)), assumptions, book, exchangeRates);
    }

    private Stage.Preview sheets(int sheets) {
        return new Stage.Preview(
                previews.key(), previews.name(), sheets, previews.miniClips(), previews.framesEach(), previews.price());
    }

    private Stage.Generate takes(int clips) {
        return new Stage.Generate(
                takes.key(),
                takes.name(),
                takes.offerId(),
                clips,
                takes.seconds(),
                takes.size(),
                takes.fps(),
                takes.audio(),
                takes.selects().map(selects -> Math.min(selects, clips)),
                takes.failedPercent(),
                takes.batch(),
                takes.input());
    }
}
