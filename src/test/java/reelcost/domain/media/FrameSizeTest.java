package reelcost.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameSizeTest {
    @Test
    void pixels_of_the_largest_frame_do_not_overflow() {
        assertThat(new FrameSize(16_384, 16_384).pixels()).isEqualTo(268_435_456L);
        assertThat(new FrameSize(1_280, 720).pixels()).isEqualTo(921_600L);
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"15, 720", "1280, 15", "16385, 720", "1280, 16385", "0, 0", "-1280, 720"})
    void a_side_out_of_range_is_refused(int width, int height) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FrameSize(width, height));
    }

    @Test
    void turning_a_frame_swaps_its_sides() {
        assertThat(new FrameSize(1_280, 720).rotated()).isEqualTo(new FrameSize(720, 1_280));
    }

    @Test
    void fewer_pixels_come_first_and_landscape_before_portrait() {
        FrameSize portrait = new FrameSize(720, 1_280);
        FrameSize landscape = new FrameSize(1_280, 720);
        FrameSize small = new FrameSize(640, 360);

        assertThat(Stream.of(portrait, landscape, small).sorted()).containsExactly(small, landscape, portrait);
    }

    @Test
    void code_is_for_files_and_text_for_people() {
        assertThat(new FrameSize(1_280, 720).code()).isEqualTo("1280x720");
        assertThat(new FrameSize(1_280, 720)).hasToString("1280×720");
    }
}
