package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.RateBook;
import reelcost.store.book.RateBookLoader;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Codecs;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Clips that come out with more frames per second than go in. */
class InterpolationTest {
    private static final RateBook BUILT_IN = RateBookLoader.builtIn();
    private static final String FAST = "comfyui/topaz-starlight-fast";

    @ParameterizedTest(name = "{0} at {1} fps: ${2}")
    @CsvSource({
        // 55 × 20 s × 24 = 26,400 source frames; × 0.002038, then × (0.002038 + 0.000664).
        "1080p, '', 53.80",
        "1080p, 48, 71.33",
        "1080p, 60, 71.33",
        // × 0.004028, then × (0.004028 + 0.001327).
        "2160p, '', 106.34",
        "2160p, 48, 141.37"
    })
    void each_source_frame_that_is_interpolated_costs_more(String to, String toFps, String cost) {
        assertThat(amount(estimate(BUILT_IN, Stages.interpolate("finals", FAST, 55, "20", to, toFps)), "finals"))
                .isEqualTo(usd(cost));
    }

    @Test
    void the_working_says_what_interpolation_adds() {
        Estimate estimate = estimate(BUILT_IN, Stages.interpolate("finals", FAST, 55, "20", "1080p", "48"));

        assertThat(line(estimate, "finals").working())
                .extracting(Step::text)
                .contains(
                        "Stage finals: 55 clips × 20 s = 1,100 s, 720p · 1280×720 to 1080p · 1920×1080, 24 to 48 frames"
                                + " per second",
                        "55 clips × 480 interpolated source frames × $0.000664 = $17.5296");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"comfyui/flashvsr", "comfyui/hitpaw-general", "topaz/starlight", "fal/seedvr"})
    void an_offer_that_states_no_price_for_it_has_none(String offer) {
        Estimate estimate = estimate(BUILT_IN, Stages.interpolate("finals", offer, 55, "20", "1080p", "48"));

        assertThat(reason(estimate, "finals")).isEqualTo("there is no price for frame interpolation at 1920×1080");
    }

    @Test
    void a_price_for_one_size_is_none_for_another() {
        RateBook book = Offers.book(Offers.upscale("lab/up", "0.05").interpolation("0.001", ClipOffer.size("1080p")));

        // 10 × 5 s × 0.05, and 10 × 120 frames × 0.001.
        assertThat(amount(estimate(book, Stages.interpolate("a", "lab/up", 10, "5", "1080p", "48")), "a"))
                .isEqualTo(usd("3.70"));
        assertThat(reason(estimate(book, Stages.interpolate("a", "lab/up", 10, "5", "1440p", "48")), "a"))
                .isEqualTo("there is no price for frame interpolation at 2560×1440");
    }

    @Test
    void factors_multiply_it_and_whole_credits_are_rounded_up_after_it() {
        RateBook book = Offers.book(Offers.upscale("lab/up", "1")
                .credits("0.10", true)
                .interpolation("0.01", Conditions.NONE)
                .factor("a markup", "1.5", Conditions.NONE));

        // (5 + 120 × 0.01) × 1.5 = 9.3, so 10 credits for each of 10 clips.
        assertThat(amount(estimate(book, Stages.interpolate("a", "lab/up", 10, "5", "1080p", "48")), "a"))
                .isEqualTo(usd("10.00"));
    }

    @Test
    void what_comes_out_is_weighed_at_its_new_frame_rate() {
        RateBook book = Offers.book(
                        Offers.upscale("lab/up", "0.05").interpolation("0.001", Conditions.NONE),
                        Offers.store("cloud/store").beyond("1"))
                .with(Codecs.some());

        // 184 Mbit/s are listed at 25 fps, so 48 fps are 184 × 48 ÷ 25 = 353.28; 100 s × 353.28 ÷ 8,000 = 4.416 GB.
        Estimate estimate = estimate(
                book,
                Stages.interpolate("finals", "lab/up", 1, "100", "1080p", "48"),
                Stages.store("keep", "cloud/store", Stages.in("upscaled", "prores-422-hq"), 1, 1));

        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("4.416"));
        assertThat(amount(estimate, "keep")).isEqualTo(usd("4.42"));
    }
}
