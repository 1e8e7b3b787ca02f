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

    @ParameterizedTest(name = "{0} × {1} and {2} × {3}: {4}")
    @CsvSource({
        "1280, 720, 3840, 2160, true",
        // 854 × 1.5 is 1281.
        "854, 480, 1280, 720, true",
        "480, 854, 720, 1280, true",
        "2048, 1080, 4096, 2160, true",
        "2048, 1080, 1920, 1080, false",
        "1280, 720, 720, 1280, false",
        "16384, 16384, 16, 16, true"
    })
    void frames_have_one_shape_to_a_pixel(int width, int height, int otherWidth, int otherHeight, boolean same) {
        FrameSize one = new FrameSize(width, height);
        FrameSize other = new FrameSize(otherWidth, otherHeight);

        assertThat(one.hasShapeOf(other)).isEqualTo(same);
        assertThat(other.hasShapeOf(one)).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} × {1} within {2} × {3}: {4}")
    @CsvSource({
        "1280, 720, 1920, 1080, true",
        "1920, 1080, 2048, 1080, true",
        "1920, 1080, 1920, 1080, false",
        "1920, 1080, 1280, 720, false",
        "720, 1280, 1920, 1080, false"
    })
    void a_frame_is_within_another_that_is_larger_and_has_no_shorter_side(
            int width, int height, int otherWidth, int otherHeight, boolean within) {
        assertThat(new FrameSize(width, height).isWithin(new FrameSize(otherWidth, otherHeight)))
                .isEqualTo(within);
    }
}
