package reelcost.domain.media;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How long data takes over a line that carries nothing else. */
public final class LineTime {
    private static final BigDecimal MEGABITS_IN_A_GIGABYTE = BigDecimal.valueOf(8_000);
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private LineTime() {}

    /**
     * Seconds, rounded half up: gigabytes × 8,000 ÷ Mbit/s.
     *
     * @param gigabytes decimal (10^9 bytes), zero or more
     * @param megabitsPerSecond 10^6 bits each, above zero
     */
    public static long seconds(BigDecimal gigabytes, BigDecimal megabitsPerSecond) {
        return gigabytes
                .multiply(MEGABITS_IN_A_GIGABYTE)
                .divide(megabitsPerSecond, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** For people, in the two largest units that matter: {@code 45 s}, {@code 12 min}, {@code 2 h 21 min}, {@code 3 d 4 h}. */
    public static String text(long seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            return rounded(seconds, MINUTE) == HOUR / MINUTE ? "1 h" : rounded(seconds, MINUTE) + " min";
        }
        return seconds < DAY ? pair(seconds, HOUR, "h", MINUTE, "min") : pair(seconds, DAY, "d", HOUR, "h");
    }

    private static String pair(long seconds, int large, String largeName, int small, String smallName) {
        long smalls = rounded(seconds, small);
        long inLarge = large / small;
        long rest = smalls % inLarge;
        return smalls / inLarge + " " + largeName + (rest == 0 ? "" : " " + rest + " " + smallName);
    }

    private static long rounded(long seconds, int unit) {
        return Math.floorDiv(seconds + unit / 2, unit);
    }
}
