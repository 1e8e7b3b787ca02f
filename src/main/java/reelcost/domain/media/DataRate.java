package reelcost.domain.media;

import java.math.BigDecimal;

/**
 * What a codec's files weigh at one frame size and frame rate, as its maker or a platform publishes it.
 *
 * @param fps frames per second, above zero
 * @param megabitsPerSecond 10^6 bits each, above zero
 * @param note what kind of figure it is
 * @param source where it was read
 * @param date of the source, as far as the source has one
 */
public record DataRate(
        FrameSize size, BigDecimal fps, BigDecimal megabitsPerSecond, String note, String source, String date) {
    /** @throws IllegalArgumentException if a figure is not above zero */
    public DataRate {
        if (fps.signum() <= 0) {
            throw new IllegalArgumentException("frames per second must be above zero: " + fps.toPlainString());
        }
        if (megabitsPerSecond.signum() <= 0) {
            throw new IllegalArgumentException("a data rate must be above zero: " + megabitsPerSecond.toPlainString());
        }
    }

    /** Whether it is the rate of such frames: as many pixels, as many a second. */
    boolean covers(FrameSize frame, BigDecimal framesPerSecond) {
        return size.pixels() == frame.pixels() && fps.compareTo(framesPerSecond) == 0;
    }

    /** For people: {@code 1920×1080 at 23.976 fps, 176 Mbit/s}. */
    @Override
    public String toString() {
        return size + " at " + fps.toPlainString() + " fps, " + megabitsPerSecond.toPlainString() + " Mbit/s";
    }
}
