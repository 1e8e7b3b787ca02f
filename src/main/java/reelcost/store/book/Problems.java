package reelcost.store.book;

import java.util.ArrayList;
import java.util.List;
import reelcost.domain.rate.InvalidRateBook;

/** Every fault found so far, so that a reviewer sees all of them at once. */
final class Problems {
    private final List<InvalidRateBook.Fault> faults = new ArrayList<>();

    void add(InvalidRateBook.Fault fault) {
        faults.add(fault);
    }

    int count() {
        return faults.size();
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw new InvalidRateBook(faults);
        }
    }
}
