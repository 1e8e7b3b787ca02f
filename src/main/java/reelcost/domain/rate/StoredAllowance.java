package reelcost.domain.rate;

import java.math.BigDecimal;

/**
 * A free allowance that grows with what is stored: three times the gigabytes kept with the same provider.
 *
 * @param times how many times the gigabytes stored in the month; above zero
 * @param with the offer that they are stored with
 */
public record StoredAllowance(BigDecimal times, OfferId with) {
    /** @throws IllegalArgumentException if it allows nothing */
    public StoredAllowance {
        if (times.signum() <= 0) {
            throw new IllegalArgumentException("a free allowance must be above zero: " + times);
        }
    }
}
