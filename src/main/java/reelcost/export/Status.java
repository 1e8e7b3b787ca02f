package reelcost.export;

import java.util.Locale;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Subtotal;

/** What an amount, or a blank in its place, means. */
enum Status {
    /** The amount is what it costs. */
    PRICED,
    /** There is no price, so the cell is blank. */
    UNKNOWN,
    /** The scenario has no such line, so the cell is blank. */
    ABSENT,
    /** A sum that some lines without a price are missing from. */
    AT_LEAST;

    static Status of(Line line) {
        return line.amount().known().isPresent() ? PRICED : UNKNOWN;
    }

    static Status of(Subtotal sum) {
        return sum.complete() ? PRICED : AT_LEAST;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
