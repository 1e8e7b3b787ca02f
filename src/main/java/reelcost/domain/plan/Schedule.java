package reelcost.domain.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The months of a production: making, then review, then retention. Months are counted from 1.
 *
 * @param start the first month of making
 * @param making months, 1 to 60
 * @param review months, 0 to 60
 * @param retention months that the material is kept for after review, 0 to 600
 */
public record Schedule(YearMonth start, int making, int review, int retention) {
    public static final int MOST_MAKING = 60;
    public static final int MOST_REVIEW = 60;
    public static final int MOST_RETENTION = 600;

    /** What a month is for. */
    public enum Phase {
        MAKING,
        REVIEW,
        RETENTION;

        /** For files: {@code making}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Months in a row, and how an amount is spread over them.
     *
     * @param first month, from 1
     * @param weights one for each month, in proportion to what is paid in it; at least one
     */
    public record Span(int first, List<BigDecimal> weights) {
        public Span {
            weights = List.copyOf(weights);
        }

        static Span evenly(int first, int last) {
            return new Span(first, Collections.nCopies(last - first + 1, BigDecimal.ONE));
        }

        /** Each month half of what is left, the last one the rest: 4 : 2 : 1 : 1 for four months. */
        static Span front(int first, int last) {
            List<BigDecimal> weights = new ArrayList<>(List.of(BigDecimal.ONE));
            BigDecimal half = BigDecimal.ONE;
            for (int month = last - 1; month >= first; month--) {
                weights.add(0, half);
                half = half.add(half);
            }
            return new Span(first, weights);
        }

        public int last() {
            return first + weights.size() - 1;
        }
    }

    /** @throws IllegalArgumentException if a phase has fewer or more months than it may have */
    public Schedule {
        if (making < 1 || making > MOST_MAKING) {
            throw new IllegalArgumentException("months of making must be 1 to " + MOST_MAKING + ": " + making);
        }
        if (review < 0 || review > MOST_REVIEW) {
            throw new IllegalArgumentException("months of review must be 0 to " + MOST_REVIEW + ": " + review);
        }
        if (retention < 0 || retention > MOST_RETENTION) {
            throw new IllegalArgumentException("months of retention must be 0 to " + MOST_RETENTION + ": " + retention);
        }
    }

    /** All in one month: what is taken where nobody has said when things happen. */
    public static Schedule oneMonth(YearMonth month) {
        return new Schedule(month, 1, 0, 0);
    }

    public int months() {
        return making + review + retention;
    }

    /** What a month is for; empty after the last one. */
    public Optional<Phase> phase(int month) {
        if (month <= making) {
            return Optional.of(Phase.MAKING);
        }
        if (month <= making + review) {
            return Optional.of(Phase.REVIEW);
        }
        return month <= months() ? Optional.of(Phase.RETENTION) : Optional.empty();
    }

    public YearMonth calendarMonth(int month) {
        return start.plusMonths(month - 1L);
    }

    /**
     * The months in which a stage's work is done: those it names itself, otherwise those usual for its kind. A transfer lies
     * in the last month of review, or of making where there is no review; data that is stored comes in in the first month;
     * everything else lies evenly in the months of making. What comes in as its material is made follows the span of the
     * stages that make it; here it counts as while making.
     */
    public Span span(Stage stage) {
        if (stage.timing().isEmpty() && stage instanceof Stage.Store) {
            return month(1);
        }
        return stage.timing().isEmpty() && stage instanceof Stage.Transfer
                ? month(making + review)
                : making(stage.timing());
    }

    /** The months that a stage names, or those of making. */
    public Span making(Optional<Timing> timing) {
        return timing.map(this::span).orElseGet(() -> Span.evenly(1, making));
    }

    /** The months in which a stage is paid for: those of its work, and where it stores data, as long as that is kept. */
    public Span paid(Stage stage) {
        Span work = span(stage);
        return stage instanceof Stage.Store store
                ? Span.evenly(work.first(), work.last() + store.keep().monthsFrom(work.last(), months()) - 1)
                : work;
    }

    private Span span(Timing timing) {
        if (timing instanceof Timing.Months months) {
            return Span.evenly(months.from(), months.to());
        }
        if (timing == Timing.Rule.REVIEW) {
            return review == 0 ? month(making) : Span.evenly(making + 1, making + review);
        }
        return timing == Timing.Rule.FRONT ? Span.front(1, making) : Span.evenly(1, making);
    }

    private static Span month(int month) {
        return Span.evenly(month, month);
    }
}
