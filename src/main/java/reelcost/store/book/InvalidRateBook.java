package reelcost.store.book;

import java.util.List;

/** A rate book that can't be used; the message lists every fault, one a line, each with its file and place. */
public class InvalidRateBook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidRateBook(List<String> faults) {
        super("the rate book has " + faults.size() + (faults.size() == 1 ? " fault:\n" : " faults:\n")
                + String.join("\n", faults));
    }
}
