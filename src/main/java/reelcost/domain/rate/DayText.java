package reelcost.domain.rate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a person reads them. */
public final class DayText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private DayText() {}

    /** {@code 24 Sep 2026}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
