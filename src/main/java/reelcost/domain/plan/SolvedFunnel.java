package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import reelcost.domain.money.Ratio;

/**
 * A funnel of which every step is known.
 *
 * @param rows one for each step, in order
 */
public record SolvedFunnel(List<Row> rows) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One step.
     *
     * @param count one or more
     * @param percent of the step before, as given or else to 3 decimals; empty for the first step
     * @param working where the number comes from
     */
    public record Row(FunnelStep step, int count, Optional<BigDecimal> percent, String working) {}

    public SolvedFunnel {
        rows = List.copyOf(rows);
    }

    public int count(FunnelStep step) {
        return rows.get(step.ordinal()).count();
    }

    /** A step as a percentage of an earlier one, to 3 decimals: 55 of 700 are 7.857 %. */
    public BigDecimal percent(FunnelStep step, FunnelStep of) {
        return share(count(step), count(of)).decimal(3);
    }

    /** How many of an earlier step there are for each one of a later, to 2 decimals: 700 for 55 are 12.73. */
    public BigDecimal forEach(FunnelStep earlier, FunnelStep later) {
        return new Ratio(BigDecimal.valueOf(count(earlier)), BigDecimal.valueOf(count(later))).decimal(2);
    }

    static Ratio share(int part, int whole) {
        return new Ratio(HUNDRED.multiply(BigDecimal.valueOf(part)), BigDecimal.valueOf(whole));
    }
}
