package reelcost.domain.media;

import java.math.BigDecimal;

/**
 * What kind of frames footage has.
 *
 * @param fps frames per second, above zero
 */
public record Frames(FrameSize size, BigDecimal fps) {
    /** @throws IllegalArgumentException if the frame rate is not above zero */
    public Frames {
        if (fps.signum() <= 0) {
            throw new IllegalArgumentException("frames per second must be above zero: " + fps.toPlainString());
        }
    }

    /** Whether there are as many pixels in each, however they are arranged, and as many frames a second. */
    boolean weighsLike(Frames other) {
        return size.pixels() == other.size.pixels() && fps.compareTo(other.fps) == 0;
    }

    BigDecimal pixels() {
        return BigDecimal.valueOf(size.pixels());
    }

    /** For people: {@code 1920×1080 at 23.976 fps}. */
    @Override
    public String toString() {
        return size + " at " + fps.toPlainString() + " fps";
    }
}
