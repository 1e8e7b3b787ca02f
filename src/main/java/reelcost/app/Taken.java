package reelcost.app;

import reelcost.domain.rate.OfferId;

/** The id that something new would have is that of something else. */
public final class Taken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Taken(OfferId id) {
        super("There is already an offer " + id + ".");
    }
}
