package reelcost.store.book;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.FpsBand;

/** Finds rows that name equally many things and can both match one clip: no reader could tell which price counts. */
final class RowOverlap {
    private RowOverlap() {}

    /** Reports each such pair at the later row. */
    static void report(List<Conditions> rows, Place table) {
        for (int later = 1; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (ambiguous(rows.get(earlier), rows.get(later))) {
                    table.item(later)
                            .fault("can match the same clip as "
                                    + table.item(earlier).path() + ", and neither is more specific");
                }
            }
        }
    }

    static boolean ambiguous(Conditions one, Conditions other) {
        return one.specificity() == other.specificity() && meet(one, other);
    }

    /** Whether both can match one clip. */
    static boolean meet(Conditions one, Conditions other) {
        return meet(one.size(), other.size(), (a, b) -> !Collections.disjoint(a.sizes(), b.sizes()))
                && meet(one.audio(), other.audio(), Boolean::equals)
                && meet(one.fps(), other.fps(), RowOverlap::meet)
                && meet(one.seconds(), other.seconds(), (a, b) -> a.compareTo(b) == 0)
                && meet(one.inputVideo(), other.inputVideo(), Boolean::equals);
    }

    /** Whether some value meets both conditions; one that is not named is met by every value. */
    private static <T> boolean meet(Optional<T> one, Optional<T> other, BiPredicate<T, T> overlap) {
        return one.isEmpty() || other.isEmpty() || overlap.test(one.get(), other.get());
    }

    private static boolean meet(FpsBand one, FpsBand other) {
        return startsBeforeEnd(one.from(), other.below()) && startsBeforeEnd(other.from(), one.below());
    }

    private static boolean startsBeforeEnd(Optional<BigDecimal> from, Optional<BigDecimal> below) {
        return from.isEmpty() || below.isEmpty() || from.get().compareTo(below.get()) < 0;
    }
}
