package reelcost.domain.money;

import java.math.BigDecimal;

/** One form for each number, so that equal numbers are equal: 0.0500 and 0.05 are both 0.05. */
public final class Decimals {
    private Decimals() {}

    /** The same number without trailing zeros and without an exponent. */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
