package reelcost.app;

/** What was asked for does not exist, or not any more. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotThere(String what) {
        super(what);
    }

    public static NotThere scenario() {
        return new NotThere("scenario");
    }
}
