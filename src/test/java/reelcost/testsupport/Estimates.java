package reelcost.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Estimator;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Step;
import reelcost.domain.estimate.Warning;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;

/** Estimates scenarios with plain assumptions, and looks into what comes out. */
public final class Estimates {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final Assumptions DOLLARS = assumptions("USD", null, "0", "0");

    private Estimates() {}

    public static Estimate estimate(RateBook book, Stage... stages) {
        return estimate(DOLLARS, ExchangeRates.NONE, book, stages);
    }

    public static Estimate estimate(
            Assumptions assumptions, ExchangeRates exchangeRates, RateBook book, Stage... stages) {
        return Estimator.estimate(new Scenario("Scenario", List.of(stages)), assumptions, book, exchangeRates);
    }

    /** @param finishedSeconds null where nobody has said */
    public static Assumptions assumptions(String currency, String finishedSeconds, String contingency, String markup) {
        return new Assumptions(
                CurrencyUnit.of(currency),
                DAY,
                Optional.ofNullable(finishedSeconds).map(BigDecimal::new),
                new BigDecimal(contingency),
                new BigDecimal(markup),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with a schedule. */
    public static Assumptions scheduled(Assumptions plain, Schedule schedule) {
        return new Assumptions(
                plain.currency(),
                plain.asOf(),
                plain.finishedSeconds(),
                plain.contingencyPercent(),
                plain.markupPercent(),
                Optional.of(schedule),
                plain.lineSpeed());
    }

    /** One rate from US dollars. */
    public static ExchangeRates fromDollars(String currency, String rate) {
        return new ExchangeRates(
                List.of(new ExchangeRate(CurrencyUnit.USD, CurrencyUnit.of(currency), new BigDecimal(rate), DAY)));
    }

    public static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    public static Line line(Estimate estimate, String key) {
        return estimate.lines().stream()
                .filter(line -> line.stageKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What a line costs; fails where it has no price. */
    public static Money amount(Estimate estimate, String key) {
        return line(estimate, key).amount().known().orElseThrow();
    }

    /** Why a line has no price; fails where it has one. */
    public static String reason(Estimate estimate, String key) {
        return ((Priced.Unknown) line(estimate, key).amount()).reason();
    }

    public static List<Warning.Kind> warnings(Estimate estimate, String key) {
        return line(estimate, key).warnings().stream().map(Warning::kind).toList();
    }

    public static String warning(Estimate estimate, String key, Warning.Kind kind) {
        return line(estimate, key).warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .map(Warning::text)
                .findFirst()
                .orElseThrow();
    }

    /** One figure of a line's working. */
    public static String figure(Estimate estimate, String key, Step.Kind kind, String name) {
        return line(estimate, key).working().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.figures().get(name))
                .findFirst()
                .orElseThrow();
    }
}
