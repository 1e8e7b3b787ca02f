package reelcost.domain.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What requests cost beside the volume.
 *
 * @param price for {@code per} requests; zero or more
 * @param per how many requests the price is quoted for: a power of ten, so that every amount is a finite decimal
 * @param free requests a month that cost nothing; zero where there are none
 * @param wholeBlocks whether a block of {@code per} requests that is begun is paid whole
 */
public record RequestPrice(BigDecimal price, int per, long free, boolean wholeBlocks) {
    /** @throws IllegalArgumentException if the price or the allowance is negative, or {@code per} is no power of ten */
    public RequestPrice {
        if (price.signum() < 0) {
            throw new IllegalArgumentException("a price can't be negative: " + price);
        }
        if (!String.valueOf(per).matches("10*")) {
            throw new IllegalArgumentException("requests are priced by a power of ten, such as 1000, not " + per);
        }
        if (free < 0) {
            throw new IllegalArgumentException("a free allowance can't be negative: " + free);
        }
    }

    /**
     * What one month's requests cost, exactly.
     *
     * @param requests in the month, the free ones among them; zero or more
     */
    public BigDecimal amount(long requests) {
        BigDecimal blocks = BigDecimal.valueOf(Math.max(0, requests - free)).divide(BigDecimal.valueOf(per));
        return price.multiply(wholeBlocks ? blocks.setScale(0, RoundingMode.CEILING) : blocks);
    }
}
