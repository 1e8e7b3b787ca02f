package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Stage;

/**
 * Clips of one stage.
 *
 * @param maker the key of the stage that they come out of; none for what is cut from what several make
 * @param stageName of the stage that made them in the first place
 * @param seconds of each, as it is generated: a take made of several legal clips is as long as they are together
 * @param fps frames per second
 */
record Clips(Optional<String> maker, String stageName, int count, BigDecimal seconds, SizeChoice size, BigDecimal fps) {
    BigDecimal totalSeconds() {
        return seconds.multiply(BigDecimal.valueOf(count));
    }

    /** The finished video. */
    static Clips finished(BigDecimal seconds, SizeChoice size, BigDecimal fps) {
        return new Clips(Optional.empty(), MediaRef.Group.FINISHED.title(), 1, seconds, size, fps);
    }

    /** Whether its frames are of the same size, however that was written, and as many a second. */
    boolean framesAs(Clips other) {
        return size.meanings().equals(other.size.meanings()) && fps.equals(other.fps);
    }

    /** {@code 54 clips × 20 s}. */
    String text() {
        return MoneyText.number(BigDecimal.valueOf(count)) + (count == 1 ? " clip × " : " clips × ")
                + seconds.toPlainString() + " s";
    }

    Clips upscaled(Stage.Upscale stage) {
        return new Clips(Optional.of(stage.key()), stageName, count, seconds, stage.to(), stage.outputFps());
    }
}
