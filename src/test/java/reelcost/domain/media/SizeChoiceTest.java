package reelcost.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeChoiceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "720p, 1280, 720",
        "1080P, 1920, 1080",
        "' 1440p ', 2560, 1440",
        "1280x720, 1280, 720",
        "1280X720, 1280, 720",
        "1280 × 720, 1280, 720",
        "16x16, 16, 16",
        "16384x16384, 16384, 16384"
    })
    void a_plain_size_has_one_meaning(String text, int width, int height) {
        SizeChoice choice = SizeChoice.parse(text).orElseThrow();

        assertThat(choice.meanings()).containsExactly(new FrameSize(width, height));
        assertThat(choice.ambiguous()).isFalse();
    }

    @Test
    void two_k_means_cinema_or_wide_quad_hd() {
        SizeChoice choice = SizeChoice.parse("2K").orElseThrow();

        assertThat(choice.meanings()).containsExactly(new FrameSize(2_048, 1_080), new FrameSize(2_560, 1_440));
        assertThat(choice.ambiguous()).isTrue();
        assertThat(choice).hasToString("2K (2048×1080 or 2560×1440)");
    }

    @Test
    void four_k_means_ultra_hd_or_cinema() {
        assertThat(SizeChoice.parse("4k").orElseThrow().meanings())
                .containsExactly(new FrameSize(3_840, 2_160), new FrameSize(4_096, 2_160));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "big",
                "720",
                "1280x",
                "x720",
                "-1280x720",
                "1280x720x3",
                "15x720",
                "16385x720",
                "99999x99999",
                "999999x2",
                "1e3x720",
                "１２８０x７２０",
                "3k",
                "1280,720"
            })
    void what_is_no_size_is_not_read(String text) {
        assertThat(SizeChoice.parse(text)).isEmpty();
    }

    @Test
    void a_text_of_any_length_is_refused_at_once() {
        assertThat(SizeChoice.parse("9".repeat(10_000))).isEmpty();
        assertThat(SizeChoice.parse("1280x" + " ".repeat(10_000) + "720p")).isEmpty();
    }

    @Test
    void people_read_the_name_and_the_pixels() {
        assertThat(SizeChoice.parse("720p").orElseThrow()).hasToString("720p · 1280×720");
        assertThat(SizeChoice.parse("1024x576").orElseThrow()).hasToString("1024×576");
    }

    @Test
    void a_size_is_named_where_a_name_means_nothing_else() {
        assertThat(SizeChoice.named(new FrameSize(1_920, 1_080)))
                .isEqualTo(SizeChoice.parse("1080p").orElseThrow());
        assertThat(SizeChoice.named(new FrameSize(2_048, 1_080)).text()).isEqualTo("2048x1080");
        assertThat(SizeChoice.named(new FrameSize(1_080, 1_920)).text()).isEqualTo("1080x1920");
    }
}
