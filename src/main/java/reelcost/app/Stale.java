package reelcost.app;

/** Somebody else has saved a newer version since this one was read; nothing was changed. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stale(String what) {
        super(what);
    }
}
