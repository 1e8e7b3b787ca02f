package reelcost.domain.rate;

/** How sure a price is: read on the provider's own list, read elsewhere, or worked out by somebody. */
public enum Confidence {
    OFFICIAL,
    SECONDARY,
    ESTIMATE
}
