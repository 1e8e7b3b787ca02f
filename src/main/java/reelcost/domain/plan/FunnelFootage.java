package reelcost.domain.plan;

import java.math.BigDecimal;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.Ratio;

/**
 * The clips of a funnel against the length of the finished video.
 *
 * @param finals clips in the video, one or more
 * @param drafts clips made in full, one or more
 * @param seconds length of each, above zero
 * @param finishedSeconds length of the video, above zero
 */
public record FunnelFootage(int finals, int drafts, BigDecimal seconds, BigDecimal finishedSeconds) {
    public FunnelFootage {
        seconds = Decimals.canonical(seconds);
        finishedSeconds = Decimals.canonical(finishedSeconds);
    }

    /** The finals end to end, untrimmed. */
    public BigDecimal finalsSeconds() {
        return Decimals.canonical(seconds.multiply(BigDecimal.valueOf(finals)));
    }

    /** What a final is trimmed to on average, in seconds to 2 decimals; longer than a clip where they do not suffice. */
    public BigDecimal secondsUsedOfEach() {
        return new Ratio(finishedSeconds, BigDecimal.valueOf(finals)).decimal(2);
    }

    /** Seconds of the finals end to end less the video's: above zero they are trimmed, below zero they do not fill it. */
    public BigDecimal spareSeconds() {
        return Decimals.canonical(finalsSeconds().subtract(finishedSeconds));
    }

    /** Shooting ratio: seconds of all drafts ÷ finished seconds, to 2 decimals. */
    public BigDecimal shootingRatio() {
        return new Ratio(seconds.multiply(BigDecimal.valueOf(drafts)), finishedSeconds).decimal(2);
    }
}
