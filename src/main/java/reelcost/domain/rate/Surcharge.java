package reelcost.domain.rate;

import java.math.BigDecimal;

/**
 * What is charged for each thing that goes into a clip beyond an allowance: five reference images are free, each further one
 * costs $0.04.
 *
 * @param on what is counted
 * @param free how many of each clip cost nothing; zero or more
 * @param each in the table's currency or credits; above zero
 */
public record Surcharge(On on, int free, BigDecimal each) {
    /** What surcharges are for. */
    public enum On {
        REFERENCE_IMAGES("reference image");

        private final String title;

        On(String title) {
            this.title = title;
        }

        /** For people, of one: {@code reference image}. */
        public String title() {
            return title;
        }

        private int of(ClipSpec clip) {
            return switch (this) {
                case REFERENCE_IMAGES -> clip.input().references();
            };
        }
    }

    /**
     * What one clip owes.
     *
     * @param count how many are charged
     */
    public record Due(Surcharge surcharge, int count) {
        public BigDecimal amount() {
            return surcharge.each().multiply(BigDecimal.valueOf(count));
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
        return new Due(this, Math.max(0, on.of(clip) - free));
    }
}
