package reelcost.domain.media;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a codec's files weigh, as its maker or a platform publishes it.
 *
 * @param frames which frames it is the rate of; empty where it is the same for all, as that of sound is
 * @param megabitsPerSecond 10^6 bits each, above zero
 * @param note what kind of figure it is
 * @param source where it was read
 * @param date of the source, as far as the source has one
 */
public record DataRate(Optional<Frames> frames, BigDecimal megabitsPerSecond, String note, String source, String date) {
    /** @throws IllegalArgumentException if the rate is not above zero */
    public DataRate {
        if (megabitsPerSecond.signum() <= 0) {
            throw new IllegalArgumentException("a data rate must be above zero: " + megabitsPerSecond.toPlainString());
        }
    }

    /** Whether it is the rate of such frames: as many pixels, as many a second. */
    boolean covers(Frames wanted) {
        return frames.map(wanted::weighsLike).orElse(true);
    }

    /** For people: {@code 1920×1080 at 23.976 fps, 176 Mbit/s}. */
    @Override
    public String toString() {
        return frames.map(of -> of + ", ").orElse("") + megabitsPerSecond.toPlainString() + " Mbit/s";
    }
}
