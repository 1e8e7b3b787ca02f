package reelcost.domain.rate;

import java.math.BigDecimal;
import reelcost.domain.media.FrameSize;

/**
 * One clip as it is asked of an offer: what rates can depend on.
 *
 * @param size the frame that comes out
 * @param fps frames per second, above zero; of a clip that is interpolated, those before it
 * @param audio whether sound is asked for
 * @param seconds length, above zero
 * @param input what goes in
 * @param interpolated whether it is to come out with more frames per second
 */
public record ClipSpec(
        FrameSize size, BigDecimal fps, boolean audio, BigDecimal seconds, InputMedia input, boolean interpolated) {
    /** A clip made of words alone, or one that keeps its frames. */
    public ClipSpec(FrameSize size, BigDecimal fps, boolean audio, BigDecimal seconds) {
        this(size, fps, audio, seconds, InputMedia.NONE, false);
    }

    public ClipSpec withSeconds(BigDecimal other) {
        return new ClipSpec(size, fps, audio, other, input, interpolated);
    }
}
