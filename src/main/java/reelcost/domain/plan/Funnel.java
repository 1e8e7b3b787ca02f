package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reelcost.domain.money.Decimals;

/**
 * What somebody knows of the way from prompts to upscaled clips. Any step may have a number, a survival rate, both or
 * neither; {@link #solve} works out the rest. "700 clips, 55 used" is one funnel among many.
 *
 * @param counts how many there are at a step, 1 to 1,000,000
 * @param rates a step as a percentage of the step before it, above 0 to 100; never one for the first step
 */
public record Funnel(Map<FunnelStep, Integer> counts, Map<FunnelStep, BigDecimal> rates) {
    static final int MOST = StageReader.MOST_CLIPS;

    private static final String LEAST_RATE = "0.001";
    private static final int RATE_DECIMALS = 3;

    /** A whole funnel, or everything that keeps it from being one. */
    public sealed interface Result {
        record Solved(SolvedFunnel funnel) implements Result {}

        /** @param errors each at the field of a step */
        record Unsolved(List<FieldError> errors) implements Result {}
    }

    public Funnel {
        Map<FunnelStep, BigDecimal> canonical = new EnumMap<>(FunnelStep.class);
        rates.forEach((step, percent) -> canonical.put(step, Decimals.canonical(percent)));
        Map<FunnelStep, Integer> inOrder = new EnumMap<>(FunnelStep.class);
        inOrder.putAll(counts);
        counts = Collections.unmodifiableMap(inOrder);
        rates = Collections.unmodifiableMap(canonical);
    }

    /** Reads a funnel from the fields of its steps; a field that can't be read leaves an error and counts as blank. */
    public static Funnel read(TextFields fields) {
        Map<FunnelStep, Integer> counts = new EnumMap<>(FunnelStep.class);
        Map<FunnelStep, BigDecimal> rates = new EnumMap<>(FunnelStep.class);
        for (FunnelStep step : FunnelStep.IN_ORDER) {
            fields.optionalWhole(step.code(), 1, MOST).ifPresent(count -> counts.put(step, count));
            if (!step.first()) {
                fields.optionalDecimal(step.rateField(), LEAST_RATE, "100", RATE_DECIMALS)
                        .ifPresent(percent -> rates.put(step, percent));
            }
        }
        return new Funnel(counts, rates);
    }

    /**
     * Works out every step. Forwards a number is the rate times the step before, rounded half up; backwards it is the step
     * after ÷ its rate, rounded up at every step, so that it is never too few. Between two given numbers one rate may be
     * left open; where none is, numbers and rates have to agree in one direction or the other.
     */
    public Result solve() {
        return new FunnelSolver(this).solve();
    }
}
