package reelcost.domain.estimate;

import java.util.Locale;

/** Something about a line that a producer should know before relying on it. */
public record Warning(Kind kind, String text) {
    public enum Kind {
        DURATION_SPLIT,
        SIZE_NOT_OFFERED,
        SIZE_AMBIGUOUS,
        RETIRED,
        DEPRECATED,
        HISTORICAL,
        SUCCESSOR,
        FAILED_TAKES,
        PREVIEW_SHARE,
        STORAGE_MINIMUM,
        NOTHING_LEAVES,
        EGRESS_NOT_COUNTED,
        RESULTS_EXPIRE,
        NOT_STORED_THEN,
        BITRATE_ESTIMATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
