package reelcost.domain.rate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * Where a price was read.
 *
 * @param where the page, file or article
 * @param dated when it was published or read, as exactly as is known: {@code 2026}, {@code 2026-08} or {@code 2026-08-21}
 */
public record Source(String where, String dated, Confidence confidence) {
    private static final Pattern DATED = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** @throws IllegalArgumentException if the place is blank or the date is not of one of the three forms */
    public Source {
        if (where.isBlank()) {
            throw new IllegalArgumentException("a source must say where the price was read");
        }
        if (!DATED.matcher(dated).matches()) {
            throw new IllegalArgumentException("a source is dated 2026, 2026-08 or 2026-08-21, not " + dated);
        }
    }

    /**
     * Whether the book must go by this source and not by the other: official beats secondary, which beats an estimate; of two
     * that are equally sure, the newer one beats the older. Where their dates leave open which is newer, neither does.
     */
    public boolean beats(Source other) {
        int surer = other.confidence.compareTo(confidence);
        return surer > 0 || surer == 0 && earliest().isAfter(other.latest());
    }

    /** The first day that {@link #dated} can mean. */
    private LocalDate earliest() {
        return switch (dated.length()) {
            case 4 -> Year.parse(dated).atDay(1);
            case 7 -> YearMonth.parse(dated).atDay(1);
            default -> LocalDate.parse(dated);
        };
    }

    /** The last day that {@link #dated} can mean. */
    public LocalDate latest() {
        return switch (dated.length()) {
            case 4 -> Year.parse(dated).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(dated).atEndOfMonth();
            default -> LocalDate.parse(dated);
        };
    }
}
