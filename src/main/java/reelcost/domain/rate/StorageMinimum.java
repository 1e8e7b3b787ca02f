package reelcost.domain.rate;

import java.math.BigDecimal;

/**
 * What is billed at least.
 *
 * @param gigabytes of a month in which anything is kept; zero where there is no such minimum
 * @param days that everything is billed for, however soon it is deleted; zero where there is no such minimum
 */
public record StorageMinimum(BigDecimal gigabytes, int days) {
    public static final StorageMinimum NONE = new StorageMinimum(BigDecimal.ZERO, 0);

    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int DAYS_IN_A_YEAR = 365;

    /** @throws IllegalArgumentException if a figure is negative */
    public StorageMinimum {
        if (gigabytes.signum() < 0 || days < 0) {
            throw new IllegalArgumentException("a minimum can't be negative");
        }
    }

    /** The months that are billed of those that data is kept: 90 days are 3 months, 180 are 6, 365 are 12. */
    public int months(int kept) {
        return Math.max(kept, -Math.floorDiv(-days * MONTHS_IN_A_YEAR, DAYS_IN_A_YEAR));
    }
}
