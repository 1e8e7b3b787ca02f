package reelcost.domain.rate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an offer can be bought.
 *
 * @param deprecated the day from which its end is announced
 * @param retired the first day on which it can no longer be bought
 * @param successor what to price instead; the provider's own, or the closest offer in the book
 * @param historical kept only to show what something cost then; never on sale as it stands
 */
public record LifeCycle(
        Optional<LocalDate> deprecated, Optional<LocalDate> retired, Optional<OfferId> successor, boolean historical) {
    public static final LifeCycle ACTIVE = new LifeCycle(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** How far an offer's life has gone on a day, whether it was ever on sale as it stands or not. */
    public enum Status {
        ACTIVE,
        DEPRECATED,
        RETIRED
    }

    public Status on(LocalDate day) {
        if (retired.isPresent() && !day.isBefore(retired.get())) {
            return Status.RETIRED;
        }
        return deprecated.isPresent() && !day.isBefore(deprecated.get()) ? Status.DEPRECATED : Status.ACTIVE;
    }

    /** Where the offer stands for somebody who wants to buy it on a day. */
    public Standing standing(LocalDate day) {
        if (historical) {
            return Standing.HISTORICAL;
        }
        return switch (on(day)) {
            case ACTIVE -> Standing.ACTIVE;
            case DEPRECATED -> Standing.DEPRECATED;
            case RETIRED -> Standing.RETIRED;
        };
    }
}
