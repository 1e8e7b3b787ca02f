package reelcost.domain.rate;

import java.math.BigDecimal;

/**
 * Multiplies the price of the clips that it is for: a high frame rate that counts double, a reseller's markup, a discount.
 *
 * @param says what for: "60 fps counts double"
 * @param when which clips it is for
 * @param factor above zero; 1 changes nothing
 */
public record Factor(String says, Conditions when, BigDecimal factor) {
    /** @throws IllegalArgumentException if the factor is not above zero */
    public Factor {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("a factor must be above zero: " + factor);
        }
    }
}
