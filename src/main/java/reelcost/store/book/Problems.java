package reelcost.store.book;

import java.util.ArrayList;
import java.util.List;

/** Every fault found so far, so that a reviewer sees all of them at once. */
final class Problems {
    private final List<String> faults = new ArrayList<>();

    void add(String fault) {
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
