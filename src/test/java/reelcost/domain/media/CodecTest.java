package reelcost.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reelcost.testsupport.Codecs.codec;
import static reelcost.testsupport.Codecs.rate;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.testsupport.Codecs;

class CodecTest {
    private static final Codec PRORES = find("prores-422-hq");
    private static final Codec H264 = find("h264-delivery");

    @ParameterizedTest(name = "{0}x{1} at {2} fps")
    @CsvSource({"1920, 1080, 23.976, 176", "1920, 1080, 25.000, 184", "3840, 2160, 23.976, 707"})
    void a_listed_rate_is_used_as_it_stands(int width, int height, String fps, String mbps) {
        CodecRate rate = PRORES.rate(new FrameSize(width, height), new BigDecimal(fps));

        assertThat(rate.megabitsPerSecond()).isEqualTo(mbps);
        assertThat(rate.estimated()).isFalse();
    }

    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"1080, 1920", "1440, 1440", "2880, 720"})
    void a_frame_of_as_many_pixels_weighs_what_its_landscape_twin_does(int width, int height) {
        CodecRate rate = PRORES.rate(new FrameSize(width, height), new BigDecimal("23.976"));

        assertThat(rate.megabitsPerSecond()).isEqualTo("176");
        assertThat(rate.estimated()).isFalse();
        assertThat(listed(rate).size()).isEqualTo(new FrameSize(1920, 1080));
    }

    @ParameterizedTest(name = "{0}x{1} at {2} fps: {3} Mbit/s from {4} at {5}")
    @CsvSource({
        // 176 × 24/23.976 = 176.17617…
        "1920, 1080, 24, 176.176, 1920x1080, 23.976",
        // 184 × 921,600/2,073,600 = 81.7777…
        "1280, 720, 25, 81.778, 1920x1080, 25",
        // Upright: as many pixels as 1280x720.
        "720, 1280, 25, 81.778, 1920x1080, 25",
        // 184 × 921,600/2,073,600 × 30/25 = 98.1333…
        "1280, 720, 30, 98.133, 1920x1080, 25",
        // 754 × 35,389,440/8,847,360 = 754 × 4
        "8192, 4320, 23.976, 3016, 4096x2160, 23.976"
    })
    void what_is_not_listed_is_scaled_by_pixels_and_frames_from_the_nearest_and_marked(
            int width, int height, String fps, String mbps, String listedSize, String listedFps) {
        CodecRate rate = PRORES.rate(new FrameSize(width, height), new BigDecimal(fps));

        assertThat(rate.megabitsPerSecond()).isEqualByComparingTo(mbps);
        assertThat(rate.estimated()).isTrue();
        assertThat(listed(rate).size().code()).isEqualTo(listedSize);
        assertThat(listed(rate).fps()).isEqualByComparingTo(listedFps);
    }

    @Test
    void the_nearest_size_comes_before_the_nearest_frame_rate() {
        // 1080p is listed at 24 fps only: 8 × 60/24, though 720p is listed at 60.
        CodecRate rate = H264.rate(new FrameSize(1920, 1080), new BigDecimal("60"));

        assertThat(rate.megabitsPerSecond()).isEqualByComparingTo("20");
        assertThat(listed(rate).size()).isEqualTo(new FrameSize(1920, 1080));
    }

    @Test
    void near_is_a_small_factor_not_a_small_difference() {
        // 40 is 16 above 24 and 20 below 60, but 1.67 times the one and 1/1.5 of the other: 7.5 × 40/60.
        CodecRate rate = H264.rate(new FrameSize(1280, 720), new BigDecimal("40"));

        assertThat(rate.megabitsPerSecond()).isEqualByComparingTo("5");
        assertThat(listed(rate).fps()).isEqualByComparingTo("60");
    }

    @Test
    void of_two_equally_near_the_larger_counts() {
        Codec sizes = codec("c", "C", "1", rate(1000, 1000, "24", "10"), rate(2000, 2000, "24", "36"));
        // Twice the one, half of the other: 36 × 1/2, not 10 × 2.
        assertThat(sizes.rate(new FrameSize(1000, 2000), new BigDecimal("24")).megabitsPerSecond())
                .isEqualByComparingTo("18");

        Codec speeds = codec("c", "C", "1", rate(1000, 1000, "25", "10"), rate(1000, 1000, "100", "30"));
        assertThat(speeds.rate(new FrameSize(1000, 1000), new BigDecimal("50")).megabitsPerSecond())
                .isEqualByComparingTo("15");
    }

    @ParameterizedTest(name = "{0}x{1} at {2} fps")
    @CsvSource({"16, 16, 1", "1280, 720, 24", "720, 1280, 23.976", "16384, 16384, 240"})
    void a_rate_without_frames_stands_for_all_of_them(int width, int height, String fps) {
        CodecRate rate = find("aac-stereo").rate(new FrameSize(width, height), new BigDecimal(fps));

        assertThat(rate.megabitsPerSecond()).isEqualTo("0.384");
        assertThat(rate.estimated()).isFalse();
        assertThat(rate.from()).hasToString("0.384 Mbit/s");
    }

    @Test
    void a_rate_without_frames_stands_alone() {
        assertThatThrownBy(() -> codec("c", "C", "1", rate("0.384"), rate(1920, 1080, "24", "10")))
                .hasMessage("the codec c has two data rates for 1920×1080 at 24 fps");
        assertThatThrownBy(() -> codec("c", "C", "1", rate(1920, 1080, "24", "10"), rate("0.384")))
                .hasMessage("the codec c has two data rates for 1920×1080 at 24 fps");
        assertThatThrownBy(() -> codec("c", "C", "1", rate("0.384"), rate("0.512")))
                .hasMessage("the codec c has two data rates for all frames");
    }

    @Test
    void no_two_rates_are_for_the_same_frames() {
        assertThatThrownBy(() -> codec("c", "C", "1", rate(1920, 1080, "24", "10"), rate(1080, 1920, "24.000", "11")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the codec c has two data rates for 1080×1920 at 24.000 fps");
        assertThatThrownBy(() -> codec("c", "C", "1")).hasMessage("the codec c has no data rate");
        Codec one = codec("c", "C", "1", rate(1920, 1080, "24", "10"));
        assertThatThrownBy(() -> DataRates.of(List.of(one, one))).hasMessage("there are two codecs c");
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "ProRes", "pro res", "-a", "<b>", "x/y", "01234567890123456789012345678901234567890"})
    void a_code_is_lower_case_letters_digits_and_dashes(String text) {
        assertThat(CodecCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> new CodecCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Frames listed(CodecRate rate) {
        return rate.from().frames().orElseThrow();
    }

    private static Codec find(String code) {
        return Codecs.some().find(new CodecCode(code)).orElseThrow();
    }
}
