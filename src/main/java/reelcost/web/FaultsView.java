package reelcost.web;

import java.util.List;
import reelcost.domain.rate.InvalidRateBook;

/**
 * Why a file was not taken over.
 *
 * @param message one sentence; empty where there is nothing wrong
 * @param rows the faults with their places, the first of them where there are very many
 */
record FaultsView(String message, List<InvalidRateBook.Fault> rows) {
    static final FaultsView NONE = new FaultsView("", List.of());

    private static final int MOST = 200;

    static FaultsView of(String message) {
        return new FaultsView(message, List.of());
    }

    static FaultsView of(InvalidRateBook invalid) {
        int all = invalid.faults().size();
        return new FaultsView(
                "Nothing was taken over: the file has "
                        + (all == 1 ? "1 fault." : Texts.grouped(all) + " faults.")
                        + (all > MOST ? " The first " + MOST + " are listed." : ""),
                invalid.faults().stream().limit(MOST).toList());
    }
}
