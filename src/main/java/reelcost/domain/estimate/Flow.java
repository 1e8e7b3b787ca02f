package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import reelcost.domain.money.Decimals;
import reelcost.domain.plan.Schedule;

/**
 * How much of something there is in each month: gigabytes, files, money.
 *
 * @param amounts from month 1 on, none negative; after the last one there is nothing
 */
public record Flow(List<BigDecimal> amounts) {
    public static final Flow NONE = new Flow(List.of());

    /** A byte, where the unit is a gigabyte. */
    static final int BYTES = 9;

    static final int WHOLE = 0;

    /** @throws IllegalArgumentException if an amount is negative */
    public Flow {
        if (amounts.stream().anyMatch(amount -> amount.signum() < 0)) {
            throw new IllegalArgumentException("a month can't have less than nothing: " + amounts);
        }
        int end = amounts.size();
        while (end > 0 && amounts.get(end - 1).signum() == 0) {
            end--;
        }
        amounts = amounts.subList(0, end).stream().map(Decimals::canonical).toList();
    }

    /**
     * Spreads a quantity over months in proportion to their weights. The months add up to the quantity: what has come
     * together by the end of each month is rounded half up, and a month is the difference to the one before.
     *
     * @param decimals to which it is rounded, or those of the quantity where it has more
     */
    static Flow spread(BigDecimal quantity, Schedule.Span span, int decimals) {
        BigDecimal whole = span.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> amounts = new ArrayList<>(nothing(span.first() - 1));
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal weight : span.weights()) {
            weights = weights.add(weight);
            BigDecimal together = quantity.multiply(weights)
                    .divide(whole, Math.max(decimals, quantity.scale()), RoundingMode.HALF_UP);
            amounts.add(together.subtract(before));
            before = together;
        }
        return new Flow(amounts);
    }

    /** @param month from 1 */
    public BigDecimal in(int month) {
        return month <= amounts.size() ? amounts.get(month - 1) : BigDecimal.ZERO;
    }

    public boolean isNothing() {
        return amounts.isEmpty();
    }

    /** The first month with something in it; 1 where there is none. */
    public int first() {
        return IntStream.rangeClosed(1, amounts.size())
                .filter(month -> in(month).signum() > 0)
                .findFirst()
                .orElse(1);
    }

    /** The last month with something in it; 0 where there is none. */
    public int last() {
        return amounts.size();
    }

    public BigDecimal total() {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Flow plus(Flow other) {
        return new Flow(IntStream.rangeClosed(1, Math.max(last(), other.last()))
                .mapToObj(month -> in(month).add(other.in(month)))
                .toList());
    }

    public Flow times(BigDecimal factor) {
        return new Flow(amounts.stream().map(amount -> amount.multiply(factor)).toList());
    }

    Flow times(int factor) {
        return times(BigDecimal.valueOf(factor));
    }

    private static List<BigDecimal> nothing(int months) {
        return Collections.nCopies(months, BigDecimal.ZERO);
    }
}
