package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.joda.money.Money;
import reelcost.domain.media.LineTime;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;

/** Works the key figures out from a scenario and its priced lines. */
final class KeyFigureSums {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SECONDS_IN_A_MINUTE = BigDecimal.valueOf(60);

    private final Assumptions assumptions;
    private final List<Stage.Generate> generate;
    private final Map<String, Line> lines = new HashMap<>();
    private final Subtotal total;

    private KeyFigureSums(Scenario scenario, Assumptions assumptions, List<Line> lines) {
        this.assumptions = assumptions;
        this.generate = scenario.stages().stream()
                .filter(Stage.Generate.class::isInstance)
                .map(Stage.Generate.class::cast)
                .toList();
        lines.stream()
                .filter(line -> line.category() == Category.INFERENCE)
                .forEach(line -> this.lines.put(line.stageKey(), line));
        this.total = Subtotal.of(assumptions.currency(), lines);
    }

    static KeyFigures of(Scenario scenario, Assumptions assumptions, List<Line> lines, MediaLedger media) {
        return new KeyFigureSums(scenario, assumptions, lines).figures(scenario, media);
    }

    private KeyFigures figures(Scenario scenario, MediaLedger media) {
        int takes = generate.stream().mapToInt(Stage.Generate::clips).reduce(0, Math::addExact);
        Optional<BigDecimal> taken = Optional.of(BigDecimal.valueOf(takes)).filter(n -> n.signum() > 0);
        Optional<Integer> selects = selects();
        Optional<BigDecimal> used = selects.map(BigDecimal::valueOf);
        Optional<BigDecimal> usedAny = used.filter(n -> n.signum() > 0);
        Optional<BigDecimal> generated = taken.map(n -> media.find(MediaRef.Group.GENERATED))
                .filter(found -> found.unknown().isEmpty())
                .map(found -> found.clips().stream().map(Clips::totalSeconds).reduce(BigDecimal.ZERO, BigDecimal::add));
        Optional<BigDecimal> finished = assumptions.finishedSeconds();
        Optional<BigDecimal> spend = sum(Line::amount);
        Optional<BigDecimal> whole =
                total.complete() ? Optional.of(total.known().getAmount()) : Optional.empty();
        Optional<Money> unused = unused();
        DataFlows flows = new DataFlows(media, assumptions.months());
        Optional<BigDecimal> moved = moved(scenario, flows);
        return new KeyFigures(
                takes,
                selects,
                generated.map(s -> divide(s, SECONDS_IN_A_MINUTE, 2)),
                both(taken, usedAny, (t, u) -> divide(t, u, 2)),
                both(used, taken, (u, t) -> divide(u.multiply(HUNDRED), t, 3)),
                both(taken, usedAny, (t, u) -> divide(t.subtract(u).multiply(HUNDRED), u, 0)),
                both(generated, finished, (g, f) -> divide(g, f, 2)),
                both(spend, taken, this::money),
                both(whole, usedAny, this::money),
                both(whole, finished, (w, f) -> money(w.multiply(SECONDS_IN_A_MINUTE), f)),
                unused,
                both(
                        unused.map(Money::getAmount),
                        spend.filter(s -> s.signum() > 0),
                        (u, s) -> divide(u.multiply(HUNDRED), s, 2)),
                stored(scenario, flows),
                moved,
                moved.map(this::seconds));
    }

    /** Known once there is a generate stage and each says how many takes it gives to the finished video. */
    private Optional<Integer> selects() {
        return generate.isEmpty()
                        || generate.stream().anyMatch(stage -> stage.selects().isEmpty())
                ? Optional.empty()
                : Optional.of(generate.stream()
                        .map(stage -> stage.selects().orElseThrow())
                        .reduce(0, Math::addExact));
    }

    private Optional<BigDecimal> sum(Function<Line, Priced> priced) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Stage.Generate stage : generate) {
            Optional<Money> amount = priced.apply(lines.get(stage.key())).known();
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get().getAmount());
        }
        return generate.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private Optional<Money> unused() {
        Ratio sum = Ratio.ZERO;
        for (Stage.Generate stage : generate) {
            Optional<Money> amount = lines.get(stage.key()).amount().known();
            if (amount.isEmpty() || stage.selects().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(Ratio.of(amount.get().getAmount())
                    .times(BigDecimal.valueOf(
                            stage.clips() - (long) stage.selects().get()))
                    .over(BigDecimal.valueOf(stage.clips())));
        }
        return generate.isEmpty() ? Optional.empty() : Optional.of(sum.round(assumptions.currency()));
    }

    /** In the fullest month. */
    private static Optional<BigDecimal> stored(Scenario scenario, DataFlows flows) {
        Flow held = Flow.NONE;
        for (Stage stage : scenario.stages()) {
            if (stage instanceof Stage.Store store) {
                if (flows.to(store).weighed().gigabytes().isEmpty()) {
                    return Optional.empty();
                }
                held = held.plus(flows.stock(store).held().times(store.copies()));
            }
        }
        return Optional.of(Decimals.canonical(
                held.amounts().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO)));
    }

    private static Optional<BigDecimal> moved(Scenario scenario, DataFlows flows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Stage stage : scenario.stages()) {
            if (stage instanceof Stage.Transfer transfer) {
                DataFlows.Coming coming = flows.to(transfer);
                if (coming.weighed().gigabytes().isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(coming.gigabytes().times(transfer.times()).total());
            }
        }
        return Optional.of(Decimals.canonical(sum));
    }

    private BigInteger seconds(BigDecimal gigabytes) {
        return LineTime.seconds(gigabytes, assumptions.lineSpeed().orElse(KeyFigures.ASSUMED_LINE_SPEED));
    }

    private Money money(BigDecimal amount, BigDecimal divisor) {
        return new Ratio(amount, divisor).round(assumptions.currency());
    }

    private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int scale) {
        return dividend.divide(divisor, scale, RoundingMode.HALF_UP);
    }

    private static <A, B, R> Optional<R> both(Optional<A> one, Optional<B> other, BiFunction<A, B, R> then) {
        return one.flatMap(a -> other.map(b -> then.apply(a, b)));
    }
}
