package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.store.book.RateBookLoader;
import reelcost.testsupport.Offers;

/** Every way in which upscaling is sold, as the built-in offers sell it. */
class UpscaleShapesTest {
    private static final RateBook BOOK = RateBookLoader.builtIn();

    private static Estimate upscaled(String offer, int clips, String seconds, String to, String fps) {
        return estimate(
                BOOK,
                new Stage.Upscale(
                        "finals",
                        "Finals",
                        new OfferId(offer),
                        new Footage.Given(clips, new BigDecimal(seconds)),
                        Offers.size("720p"),
                        Offers.size(to),
                        new BigDecimal(fps),
                        Optional.empty()));
    }

    @ParameterizedTest(name = "{0} to {1}: ${2}")
    @CsvSource({
        // By the second: 1,100 × 0.018.
        "comfyui/flashvsr, 1080p, 19.80",
        // By the frame: 26,400 × 0.002038 = 53.8032.
        "comfyui/topaz-starlight-fast, 1080p, 53.80",
        // By the megapixel: 26,400 × 1.920 × 1.080 × 0.015 = 821.1456.
        "fal/seedvr, 1080p, 821.15",
        // By the credit: 480 ÷ 26.0417 = 18.43, so 19 for each of 55 clips, × 0.08.
        "topaz/starlight, 1080p, 83.60",
        // By the second at 24 frames per second: 1,100 × 0.08.
        "runware/topaz-starlight-precise-2.5, 1080p, 88.00"
    })
    void fifty_five_clips_of_20_s_at_24_frames_per_second(String offer, String to, String cost) {
        assertThat(amount(upscaled(offer, 55, "20", to, "24"), "finals")).isEqualTo(usd(cost));
    }

    @ParameterizedTest(name = "{0} fps: ${1}")
    @CsvSource({
        "24, 16.52",
        "29.97, 16.52",
        "30, 33.00",
        "59.94, 33.00",
        "60, 66.00",
        "119.88, 66.00",
        "120, 99.00",
        "240, 99.00"
    })
    void hitpaw_asks_by_the_band_of_frames_per_second(String fps, String cost) {
        // 1,100 s × 0.01502, 0.03, 0.06 and 0.09.
        assertThat(amount(upscaled("comfyui/hitpaw-general", 55, "20", "1080p", fps), "finals"))
                .isEqualTo(usd(cost));
    }

    @ParameterizedTest(name = "{0}: {1} s to {2} at {3} fps")
    @CsvSource({
        // Topaz: 300 frames (10 s at 30 fps) are 12 credits at 1080p, 26 at 4K.
        "topaz/starlight, 10, 1080p, 30, 0.96",
        "topaz/starlight, 10, 2160p, 30, 2.08",
        // Runware: 5 s are 0.40 and 0.875.
        "runware/topaz-starlight-precise-2.5, 5, 1080p, 24, 0.40",
        "runware/topaz-starlight-precise-2.5, 5, 2160p, 24, 0.88"
    })
    void published_worked_examples_come_out(String offer, String seconds, String to, String fps, String cost) {
        assertThat(amount(upscaled(offer, 1, seconds, to, fps), "finals")).isEqualTo(usd(cost));
    }

    @Test
    void each_clip_is_rounded_up_to_a_whole_credit_by_itself() {
        // 24 frames ÷ 26.0417 = 0.92: 1 credit for each of 100 clips, where 2,400 frames together would be 93.
        assertThat(amount(upscaled("topaz/starlight", 100, "1", "1080p", "24"), "finals"))
                .isEqualTo(usd("8.00"));
    }

    @Test
    void a_frame_rate_without_a_price_has_none() {
        assertThat(reason(upscaled("runware/topaz-starlight-precise-2.5", 1, "5", "1080p", "30"), "finals"))
                .isEqualTo("there is no price for 30 frames per second");
    }
}
