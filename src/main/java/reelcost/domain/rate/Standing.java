package reelcost.domain.rate;

import java.util.Locale;

/** Where an offer stands on a day. */
public enum Standing {
    ACTIVE,
    /** Its end is announced. */
    DEPRECATED,
    RETIRED,
    /** Kept only to show what something cost then. */
    HISTORICAL;

    /** Whether it can be bought. */
    public boolean onSale() {
        return this == ACTIVE || this == DEPRECATED;
    }

    /** For files and programs: {@code active}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
