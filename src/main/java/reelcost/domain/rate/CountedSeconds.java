package reelcost.domain.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import reelcost.domain.money.Ratio;

/**
 * Which seconds of a clip a meter counts, and how.
 *
 * @param input whether the video that goes in is counted as well
 * @param wholeInput whether that is rounded up to a whole second for each clip
 * @param atFps the frame rate that they are counted at: seconds × frames per second ÷ this; empty where a second is a second
 * @param minimum what each clip is counted as at least; zero where there is no minimum
 */
public record CountedSeconds(boolean input, boolean wholeInput, Optional<BigDecimal> atFps, BigDecimal minimum) {
    /** What comes out, as it is. */
    public static final CountedSeconds OUTPUT = new CountedSeconds(false, false, Optional.empty(), BigDecimal.ZERO);

    /** What goes in and what comes out, as they are. */
    public static final CountedSeconds INPUT_AND_OUTPUT =
            new CountedSeconds(true, false, Optional.empty(), BigDecimal.ZERO);

    /** @throws IllegalArgumentException if they are counted at no frame rate, or the minimum is negative */
    public CountedSeconds {
        if (atFps.isPresent() && atFps.get().signum() <= 0) {
            throw new IllegalArgumentException("seconds can't be counted at " + atFps.get() + " frames per second");
        }
        if (minimum.signum() < 0) {
            throw new IllegalArgumentException("a minimum can't be negative: " + minimum);
        }
    }

    /** What is counted of the video that goes into a clip: zero where it is not counted, or there is none. */
    public BigDecimal ofInput(ClipSpec clip) {
        BigDecimal seconds = input ? clip.input().seconds().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        return wholeInput ? seconds.setScale(0, RoundingMode.CEILING) : seconds;
    }

    /**
     * What is counted before any minimum.
     *
     * @param output the length that comes out
     */
    public Ratio atRate(ClipSpec clip, Ratio output) {
        Ratio both = output.plus(Ratio.of(ofInput(clip)));
        return atFps.map(fps -> both.times(clip.fps()).over(fps)).orElse(both);
    }

    /**
     * What is counted of one clip.
     *
     * @param output the length that comes out
     */
    public Ratio of(ClipSpec clip, Ratio output) {
        Ratio counted = atRate(clip, output);
        Ratio least = Ratio.of(minimum);
        return counted.compareTo(least) < 0 ? least : counted;
    }
}
