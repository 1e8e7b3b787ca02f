package reelcost.app;

/** A change that can't be made as things stand; the message says why, for people. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
        super(why);
    }
}
