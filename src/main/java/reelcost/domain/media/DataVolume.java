package reelcost.domain.media;

import java.math.BigDecimal;

/** How many bytes a stretch of video is. */
public final class DataVolume {
    private static final BigDecimal MEGABITS_IN_A_GIGABYTE = BigDecimal.valueOf(8_000);

    private static final BigDecimal MEGABYTES_IN_A_GIGABYTE = BigDecimal.valueOf(1_000);

    private DataVolume() {}

    /**
     * Decimal gigabytes (10^9 bytes): seconds × Mbit/s ÷ 8,000. Exact: the divisor has only the factors 2 and 5.
     *
     * @param seconds zero or more
     * @param megabitsPerSecond zero or more, 10^6 bits each
     */
    public static BigDecimal gigabytes(BigDecimal seconds, BigDecimal megabitsPerSecond) {
        return seconds.multiply(megabitsPerSecond).divide(MEGABITS_IN_A_GIGABYTE);
    }

    /**
     * Decimal gigabytes: files × MB ÷ 1,000. Exact.
     *
     * @param number zero or more
     * @param megabytesEach 10^6 bytes each, zero or more
     */
    public static BigDecimal ofFiles(BigDecimal number, BigDecimal megabytesEach) {
        return number.multiply(megabytesEach).divide(MEGABYTES_IN_A_GIGABYTE);
    }
}
