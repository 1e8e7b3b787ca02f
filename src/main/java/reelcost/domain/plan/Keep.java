package reelcost.domain.plan;

import java.util.Optional;

/**
 * How long what comes into a store stage stays there before it is deleted.
 *
 * @param months from the month in which it comes in on, that one included; empty where it is kept to the end of the schedule
 */
public record Keep(Optional<Integer> months) {
    public static final int MOST_MONTHS = 600;
    public static final Keep TO_THE_END = new Keep(Optional.empty());

    private static final String END = "end";

    /** @throws IllegalArgumentException if it is kept for no month, or for more than {@link #MOST_MONTHS} */
    public Keep {
        if (months.filter(count -> count < 1 || count > MOST_MONTHS).isPresent()) {
            throw new IllegalArgumentException("months must be 1 to " + MOST_MONTHS + ": " + months.get());
        }
    }

    public static Keep months(int count) {
        return new Keep(Optional.of(count));
    }

    /** The code that stands for the end of the schedule; any other text is a number of months. */
    static boolean isEnd(String text) {
        return text.equals(END);
    }

    /** For files and forms: {@code 6}, {@code end}. */
    public String code() {
        return months.map(String::valueOf).orElse(END);
    }

    /**
     * The months for which something that comes in stays: at least the one in which it comes in.
     *
     * @param arrival month, from 1
     * @param end the schedule's last month
     */
    public int monthsFrom(int arrival, int end) {
        return months.orElseGet(() -> Math.max(1, end - arrival + 1));
    }
}
