package reelcost.domain.rate;

import java.math.BigDecimal;

/**
 * What is charged for each thing of a clip beyond an allowance: five reference images are free, each further one costs $0.04.
 *
 * @param on what is counted
 * @param when which clips it is for
 * @param free how many of each clip cost nothing; zero or more
 * @param each in the table's currency or credits; above zero
 */
public record Surcharge(On on, Conditions when, int free, BigDecimal each) {
    /** What surcharges are for. */
    public enum On {
        REFERENCE_IMAGES("reference image"),
        /** The frames that go in where more are to come out. */
        INTERPOLATED_SOURCE_FRAMES("interpolated source frame");

        private final String title;

        On(String title) {
            this.title = title;
        }

        /** For people, of one: {@code reference image}. */
        public String title() {
            return title;
        }

        private BigDecimal of(ClipSpec clip) {
            return switch (this) {
                case REFERENCE_IMAGES -> BigDecimal.valueOf(clip.input().references());
                case INTERPOLATED_SOURCE_FRAMES ->
                    clip.interpolated() ? clip.seconds().multiply(clip.fps()) : BigDecimal.ZERO;
            };
        }
    }

    /**
     * What one clip owes.
     *
     * @param count how many are charged
     */
    public record Due(Surcharge surcharge, BigDecimal count) {
        public BigDecimal amount() {
            return surcharge.each().multiply(count);
        }
    }

    /** @throws IllegalArgumentException if the allowance is negative, or the price is not above zero */
    public Surcharge {
        if (free < 0) {
            throw new IllegalArgumentException("a free allowance can't be negative: " + free);
        }
        if (each.signum() <= 0) {
            throw new IllegalArgumentException("a surcharge must be above zero: " + each);
        }
    }

    /** What one clip owes; a count of zero where the allowance covers it. */
    Due of(ClipSpec clip) {
        return new Due(this, on.of(clip).subtract(BigDecimal.valueOf(free)).max(BigDecimal.ZERO));
    }
}
