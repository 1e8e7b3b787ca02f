package reelcost.domain.rate;

/** Graduated: each unit at its own tier's rate. Volume: every unit at the rate of the tier reached. */
public enum TierPolicy {
    GRADUATED,
    VOLUME
}
