package reelcost.domain.rate;

/** Who pays for takes that fail or are refused. */
public enum FailedTakes {
    CHARGED,
    NOT_CHARGED,
    UNKNOWN
}
