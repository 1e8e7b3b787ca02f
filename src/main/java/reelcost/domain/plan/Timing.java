package reelcost.domain.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In which months of a schedule a stage is paid for, where that differs from what is usual for its kind. */
public sealed interface Timing {
    /** The last month that can be named: as many as the longest {@link Schedule} has. */
    int LAST_MONTH = Schedule.MOST_MAKING + Schedule.MOST_REVIEW + Schedule.MOST_RETENTION;

    Pattern MONTHS = Pattern.compile("(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3}))?");

    /** For files and forms: {@code made}, {@code making}, {@code front}, {@code review}, {@code 3}, {@code 2-4}. */
    String code();

    /** By a rule that the schedule fills in. */
    enum Rule implements Timing {
        /** As its material is made, or leaves the place where it was stored: only of data that is kept or moved. */
        MADE,
        /** The same in each month of making. */
        MAKING,
        /** In each month of making half of what is left; the last month takes the rest. */
        FRONT,
        /** The same in each month of review, or all in the last month of making where there is no review. */
        REVIEW;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The same in each of some months.
     *
     * @param from the first, 1 to {@link #LAST_MONTH}
     * @param to the last, not before {@code from}
     */
    record Months(int from, int to) implements Timing {
        /** @throws IllegalArgumentException if there is no such month, or the last one is before the first */
        public Months {
            if (from < 1 || to < from || to > LAST_MONTH) {
                throw new IllegalArgumentException("no such months: " + from + " to " + to);
            }
        }

        @Override
        public String code() {
            return from == to ? String.valueOf(from) : from + "-" + to;
        }
    }

    static Optional<Timing> parse(String code) {
        Matcher months = MONTHS.matcher(code);
        if (!months.matches()) {
            return Stream.<Timing>of(Rule.values())
                    .filter(rule -> rule.code().equals(code))
                    .findFirst();
        }
        int from = Integer.parseInt(months.group(1));
        int to = months.group(2) == null ? from : Integer.parseInt(months.group(2));
        return from >= 1 && from <= to && to <= LAST_MONTH ? Optional.of(new Months(from, to)) : Optional.empty();
    }
}
