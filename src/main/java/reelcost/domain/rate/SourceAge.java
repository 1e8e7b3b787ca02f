package reelcost.domain.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import reelcost.domain.money.MoneyText;

/**
 * How old a source is on a day.
 *
 * @param days since the last day that its date can mean; zero or more
 * @param exact whether its date is a day, so that it is exactly so old
 */
public record SourceAge(long days, boolean exact) {
    /** A price that was read longer ago has to be checked before anybody relies on it. */
    public static final int OLD_DAYS = 90;

    public static SourceAge of(Source source, LocalDate day) {
        return new SourceAge(
                Math.max(0, ChronoUnit.DAYS.between(source.latest(), day)),
                source.dated().length() == LocalDate.EPOCH.toString().length());
    }

    /** Whether it is older than 90 days, or nothing can be said of its age. */
    public boolean old() {
        return days > OLD_DAYS || unknown();
    }

    private boolean unknown() {
        return !exact && days == 0;
    }

    /** {@code 97 days}, {@code over 329 days} or {@code unknown}. */
    public String text() {
        if (unknown()) {
            return "unknown";
        }
        return (exact ? "" : "over ") + MoneyText.number(BigDecimal.valueOf(days)) + (days == 1 ? " day" : " days");
    }
}
