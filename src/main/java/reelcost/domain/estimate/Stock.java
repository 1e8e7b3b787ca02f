package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import reelcost.domain.plan.Keep;

/**
 * What a place holds month by month. What comes in in a month is there for that whole month, and what goes has gone from
 * the first day of the month in which it goes: held = held the month before + in − out.
 */
public record Stock(Flow in, Flow out, Flow held) {
    /**
     * @param in what comes in
     * @param keep how long it stays
     * @param end the schedule's last month; what is kept to the end never goes
     */
    static Stock of(Flow in, Keep keep, int end) {
        Flow out = keep.months().map(months -> later(in, months)).orElse(Flow.NONE);
        return new Stock(in, out, held(in, arrival -> keep.monthsFrom(arrival, end)));
    }

    /** @param months for which what comes in in a month stays, one or more */
    static Flow held(Flow in, IntUnaryOperator months) {
        int last = 0;
        for (int month = in.first(); month <= in.last(); month++) {
            last = Math.max(last, month + months.applyAsInt(month) - 1);
        }
        List<BigDecimal> changes = new ArrayList<>(Collections.nCopies(last + 1, BigDecimal.ZERO));
        for (int month = in.first(); month <= in.last(); month++) {
            BigDecimal amount = in.in(month);
            changes.set(month - 1, changes.get(month - 1).add(amount));
            int gone = month - 1 + months.applyAsInt(month);
            changes.set(gone, changes.get(gone).subtract(amount));
        }
        List<BigDecimal> held = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal change : changes) {
            sum = sum.add(change);
            held.add(sum);
        }
        return new Flow(held);
    }

    /** Whether there is something in a month, or there was until it began. */
    boolean has(int month) {
        return held.in(month).signum() > 0 || out.in(month).signum() > 0;
    }

    Stock times(int copies) {
        return new Stock(in.times(copies), out.times(copies), held.times(copies));
    }

    private static Flow later(Flow flow, int months) {
        List<BigDecimal> amounts = new ArrayList<>(Collections.nCopies(months, BigDecimal.ZERO));
        amounts.addAll(flow.amounts());
        return new Flow(amounts);
    }
}
