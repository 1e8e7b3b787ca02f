package reelcost.store.book;

import java.util.Optional;
import java.util.function.Supplier;
import reelcost.domain.rate.InvalidRateBook;

/**
 * Where in the files something stands, and where its faults are reported.
 *
 * @param path from the top of the file: {@code offers[2].rates[1].price}; empty for the file itself
 */
record Place(Problems problems, String file, String path) {
    static Place of(Problems problems, String file) {
        return new Place(problems, file, "");
    }

    Place key(String key) {
        return new Place(problems, file, path.isEmpty() ? key : path + "." + key);
    }

    Place item(int index) {
        return new Place(problems, file, path + "[" + index + "]");
    }

    void fault(String what) {
        problems.add(new InvalidRateBook.Fault(file, path, what));
    }

    /** Reports a fault; false, so that a filter can end in it. */
    boolean refuse(String what) {
        fault(what);
        return false;
    }

    /** What is made, or nothing where the domain refuses it; its reason is then the fault. */
    <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            fault(refused.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return path.isEmpty() ? file : file + " " + path;
    }
}
