package reelcost.domain.media;

import java.math.BigDecimal;

/** How heavy footage is: a rate of somebody's own, or that of a codec at the footage's size and frame rate. */
public sealed interface Bitrate {
    /** @param megabitsPerSecond 10^6 bits each, above zero */
    record Typed(BigDecimal megabitsPerSecond) implements Bitrate {
        public Typed {
            megabitsPerSecond =
                    new BigDecimal(megabitsPerSecond.stripTrailingZeros().toPlainString());
        }
    }

    /** What the data rates say of a codec. */
    record OfCodec(CodecCode codec) implements Bitrate {}
}
