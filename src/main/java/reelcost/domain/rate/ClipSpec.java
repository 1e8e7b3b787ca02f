package reelcost.domain.rate;

import java.math.BigDecimal;
import reelcost.domain.media.FrameSize;

/**
 * One clip as it is asked of an offer: what rates can depend on.
 *
 * @param size the frame that comes out
 * @param fps frames per second, above zero
 * @param audio whether sound is asked for
 * @param seconds length, above zero
 * @param input what goes in
 */
public record ClipSpec(FrameSize size, BigDecimal fps, boolean audio, BigDecimal seconds, InputMedia input) {
    /** A clip made of words alone. */
    public ClipSpec(FrameSize size, BigDecimal fps, boolean audio, BigDecimal seconds) {
        this(size, fps, audio, seconds, InputMedia.NONE);
    }

    public ClipSpec withSeconds(BigDecimal other) {
        return new ClipSpec(size, fps, audio, other, input);
    }
}
