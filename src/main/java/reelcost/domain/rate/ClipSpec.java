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
 */
public record ClipSpec(FrameSize size, BigDecimal fps, boolean audio, BigDecimal seconds) {
    public ClipSpec withSeconds(BigDecimal other) {
        return new ClipSpec(size, fps, audio, other);
    }
}
