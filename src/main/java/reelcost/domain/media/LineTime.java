package reelcost.domain.media;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** How long data takes over a line that carries nothing else. */
public final class LineTime {
    private static final BigDecimal MEGABITS_IN_A_GIGABYTE = BigDecimal.valueOf(8_000);
    private static final BigInteger MINUTE = BigInteger.valueOf(60);
    private static final BigInteger HOUR = BigInteger.valueOf(3_600);
    private static final BigInteger DAY = BigInteger.valueOf(86_400);

    private LineTime() {}

    /**
     * Seconds, rounded half up: gigabytes × 8,000 ÷ Mbit/s.
     *
     * @param gigabytes decimal (10^9 bytes), zero or more
     * @param megabitsPerSecond 10^6 bits each, above zero
     */
    public static BigInteger seconds(BigDecimal gigabytes, BigDecimal megabitsPerSecond) {
        return gigabytes
                .multiply(MEGABITS_IN_A_GIGABYTE)
                .divide(megabitsPerSecond, 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    /** For people, in the two largest units that matter: {@code 45 s}, {@code 12 min}, {@code 2 h 21 min}, {@code 3 d 4 h}. */
    public static String text(BigInteger seconds) {
        if (seconds.compareTo(MINUTE) < 0) {
            return seconds + " s";
        }
        if (seconds.compareTo(HOUR) < 0) {
            BigInteger minutes = rounded(seconds, MINUTE);
            return minutes.equals(HOUR.divide(MINUTE)) ? "1 h" : minutes + " min";
        }
        return seconds.compareTo(DAY) < 0
                ? pair(seconds, HOUR, "h", MINUTE, "min")
                : pair(seconds, DAY, "d", HOUR, "h");
    }

    private static String pair(
            BigInteger seconds, BigInteger large, String largeName, BigInteger small, String smallName) {
        BigInteger[] parts = rounded(seconds, small).divideAndRemainder(large.divide(small));
        return parts[0] + " " + largeName + (parts[1].signum() == 0 ? "" : " " + parts[1] + " " + smallName);
    }

    private static BigInteger rounded(BigInteger seconds, BigInteger unit) {
        return seconds.add(unit.shiftRight(1)).divide(unit);
    }
}
