package reelcost.domain.rate;

import java.util.List;
import java.util.stream.Collectors;

/** A rate book that can't be used, with every fault in it. */
public class InvalidRateBook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Something wrong in a file.
     *
     * @param path from the top of the file, {@code offers[2].rates[1].price}; empty for the file itself
     */
    public record Fault(String file, String path, String what) {
        @Override
        public String toString() {
            return (path.isEmpty() ? file : file + " " + path) + ": " + what;
        }
    }

    private final transient List<Fault> faults;

    /** The message lists the faults, one a line. */
    public InvalidRateBook(List<Fault> faults) {
        super("the rate book has " + faults.size() + (faults.size() == 1 ? " fault:\n" : " faults:\n")
                + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** In the order in which they were found; at least one. */
    public List<Fault> faults() {
        return faults;
    }
}
