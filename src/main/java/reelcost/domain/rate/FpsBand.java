package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A band of frame rates.
 *
 * @param from the lowest, inclusive; none means any
 * @param below the upper bound, exclusive; none means any
 */
public record FpsBand(Optional<BigDecimal> from, Optional<BigDecimal> below) {
    public boolean contains(BigDecimal fps) {
        return from.map(least -> fps.compareTo(least) >= 0).orElse(true)
                && below.map(bound -> fps.compareTo(bound) < 0).orElse(true);
    }

    @Override
    public String toString() {
        return from.map(least -> "from " + least.toPlainString() + " ").orElse("")
                + below.map(bound -> "below " + bound.toPlainString() + " ").orElse("")
                + "fps";
    }
}
