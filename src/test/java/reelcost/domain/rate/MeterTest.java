package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.media.FrameSize;
import reelcost.testsupport.ClipOffer;

class MeterTest {
    private static final ClipSpec CLIP =
            new ClipSpec(new FrameSize(1_280, 720), new BigDecimal("24"), false, new BigDecimal("5"));

    @Test
    void seconds_clips_and_frames_of_a_five_second_clip() {
        assertThat(count(new Meter.Seconds(), CLIP)).isEqualByComparingTo("5");
        assertThat(count(new Meter.Clips(), CLIP)).isEqualByComparingTo("1");
        assertThat(count(new Meter.Frames(0), CLIP)).isEqualByComparingTo("120");
        assertThat(count(new Meter.Frames(1), CLIP)).isEqualByComparingTo("121");
    }

    @Test
    void five_seconds_of_720p_at_24_fps_are_108_000_media_tokens() {
        assertThat(count(new Meter.MediaTokens(), CLIP)).isEqualByComparingTo("108000");
    }

    @Test
    void five_seconds_of_720p_at_24_fps_are_110_592_megapixels() {
        // 120 frames × 0.9216 megapixels.
        assertThat(count(new Meter.MegapixelFrames(), CLIP)).isEqualByComparingTo("110.592");
    }

    @Test
    void measured_compute_scales_with_length_and_takes_the_most_specific_row() {
        Meter gpu = new Meter.GpuSeconds(List.of(
                new Meter.ComputeRow(Conditions.NONE, new BigDecimal("100"), new BigDecimal("5")),
                new Meter.ComputeRow(ClipOffer.size("720p"), new BigDecimal("326.9"), new BigDecimal("5"))));

        assertThat(count(gpu, CLIP)).isEqualByComparingTo("326.9");
        assertThat(count(gpu, CLIP.withSeconds(new BigDecimal("10")))).isEqualByComparingTo("653.8");
        assertThat(count(gpu, new ClipSpec(new FrameSize(640, 360), CLIP.fps(), false, new BigDecimal("10"))))
                .isEqualByComparingTo("200");
    }

    @Test
    void compute_that_nobody_measured_is_not_guessed() {
        Meter gpu = new Meter.GpuSeconds(
                List.of(new Meter.ComputeRow(ClipOffer.size("1080p"), BigDecimal.TEN, BigDecimal.ONE)));

        assertThat(gpu.quantity(CLIP)).isEmpty();
    }

    @Test
    void figures_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Meter.Frames(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meter.ComputeRow(Conditions.NONE, BigDecimal.ZERO, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meter.ComputeRow(Conditions.NONE, BigDecimal.ONE, BigDecimal.ZERO));
    }

    private static BigDecimal count(Meter meter, ClipSpec clip) {
        return meter.quantity(clip).orElseThrow().decimal(9);
    }
}
