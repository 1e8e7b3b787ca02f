package reelcost.domain.rate;

/** Who put an offer into the book. */
public enum Origin {
    /** It came with the program. */
    BUILT_IN,
    /** The studio's own: negotiated, discounted, or worked out by itself. */
    OWN,
    /** The studio took it over from a file. */
    IMPORTED
}
