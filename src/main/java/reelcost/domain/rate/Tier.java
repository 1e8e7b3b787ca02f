package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One tier of a schedule.
 *
 * @param upTo where it ends, counted from the first unit, inclusive; none for the last, open tier
 * @param price for one unit; zero or more
 */
public record Tier(Optional<BigDecimal> upTo, BigDecimal price) {
    /** @throws IllegalArgumentException if the price is negative */
    public Tier {
        if (price.signum() < 0) {
            throw new IllegalArgumentException("a price can't be negative: " + price);
        }
    }
}
