package reelcost.domain.rate;

import java.math.BigDecimal;

/**
 * What every clip costs to begin with: $0.35 for its first 5 seconds, however much shorter it is.
 *
 * @param price in the table's currency or credits; zero or more
 * @param covers how many of the table's units of each clip it pays for; above zero
 */
public record BasePrice(BigDecimal price, BigDecimal covers) {
    /** @throws IllegalArgumentException if the price is negative or it covers nothing */
    public BasePrice {
        if (price.signum() < 0) {
            throw new IllegalArgumentException("a price can't be negative: " + price);
        }
        if (covers.signum() <= 0) {
            throw new IllegalArgumentException("a base price must cover more than nothing: " + covers);
        }
    }
}
