package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.ClipOffer.fps;
import static reelcost.testsupport.ClipOffer.inputVideo;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Offers.oneOf;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.Surcharge;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;
import reelcost.testsupport.Takes;

/** Factors and surcharges; the rates are published ones. */
class ExtrasTest {
    private static final String MODEL = "lab/model";

    @Test
    void a_resellers_markup_multiplies_every_clip() {
        // 28 credits a second at $0.01, sold on at × 1.43: $0.4004 a second.
        ClipOffer aleph = Offers.perSecond(MODEL, "28")
                .credits("0.01", false)
                .factor("the reseller's markup", "1.43", Conditions.NONE);
        Estimate estimate = of(aleph, takes());

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("40.04"));
        assertThat(line(estimate, "drafts").unitPrice().orElseThrow()).hasToString("$0.4004 per s");
        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "100 s × 28 credit per s = 2,800",
                        "the reseller's markup: × 1.43 = 4,004",
                        "4,004 × $0.01 per credit = $40.04");
    }

    @ParameterizedTest(name = "{0} fps: ${1}")
    @CsvSource({"24, 2.00", "49.999, 2.00", "50, 4.00", "60, 4.00"})
    void sixty_frames_per_second_count_double(String rate, String cost) {
        ClipOffer topaz = Offers.perSecond(MODEL, "0.02").factor("60 fps counts double", "2", fps("50", "241"));

        assertThat(amount(of(topaz, takes().fps(rate)), "drafts")).isEqualTo(usd(cost));
    }

    @Test
    void every_factor_that_is_for_a_clip_is_a_step_of_its_own() {
        ClipOffer kling = Offers.perSecond(MODEL, "0.084")
                .factor("with input video", "1.5", inputVideo(true))
                .factor("a discount of your own", "0.9", Conditions.NONE);

        assertThat(amount(of(kling, takes()), "drafts")).isEqualTo(usd("7.56"));
        Estimate withVideo = of(kling, takes().from("5"));
        // 0.084 × 1.5 = 0.126 a second, as published for video input; × 0.9.
        assertThat(amount(withVideo, "drafts")).isEqualTo(usd("11.34"));
        assertThat(line(withVideo, "drafts").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "100 s × $0.084 per s = $8.40",
                        "with input video: × 1.5 = $12.60",
                        "a discount of your own: × 0.9 = $11.34");
        assertThat(line(withVideo, "drafts").unitPrice().orElseThrow()).hasToString("$0.1134 per s");
    }

    @Test
    void lengths_of_one_take_can_have_different_factors() {
        Conditions eight = ClipOffer.seconds("8");
        ClipOffer offer = Offers.perSecond(MODEL, "0.10")
                .factor("8 s cost more", "2", eight)
                .durations(oneOf(4, 8));

        // 8 s at $0.20 and 4 s at $0.10, ten times.
        Estimate estimate = estimate(Offers.book(offer), Stages.generate("drafts", MODEL, 10, "12"));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("20.00"));
        assertThat(line(estimate, "drafts").unitPrice()).isEmpty();
    }

    @ParameterizedTest(name = "{0} images: ${1}")
    @CsvSource({"0, 13.00", "5, 13.00", "6, 13.40", "9, 14.60"})
    void reference_images_from_the_sixth_on_cost_four_cents(int images, String cost) {
        assertThat(amount(of(h3(), takes().references(images)), "drafts")).isEqualTo(usd(cost));
    }

    @Test
    void the_working_says_the_surcharge() {
        Estimate estimate = of(h3(), takes().references(9));

        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "100 s × $0.13 per s = $13.00",
                        "10 clips × 4 reference images beyond the 5 that are free × $0.04 = $1.60");
        assertThat(line(estimate, "drafts").unitPrice()).isEmpty();
    }

    @Test
    void each_clip_of_a_split_take_bears_the_surcharge() {
        ClipOffer offer = h3().durations(oneOf(5));

        // 20 clips of 5 s, each with one image too many.
        assertThat(amount(of(offer, takes().references(6)), "drafts")).isEqualTo(usd("13.80"));
    }

    @Test
    void factors_multiply_base_units_and_surcharges_before_credits_are_rounded_up() {
        ClipOffer offer = Offers.perSecond(MODEL, "1")
                .withoutRows()
                .base("2", "5", "0.5", Conditions.NONE)
                .credits("0.10", true)
                .references(0, "0.25")
                .factor("a markup", "1.5", Conditions.NONE);
        Estimate estimate = of(offer, takes().references(3));

        // (2 + 5 × 0.5 + 3 × 0.25) × 1.5 = 7.875, so 8 for each clip.
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("8.00"));
        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "10 clips × 2 credit for the first 5 s of each = 20 credit",
                        "50 s beyond × 0.5 credit per s, with the base = 45",
                        "10 clips × 3 reference images × 0.25 credit = 7.5 credit",
                        "a markup: × 1.5 = 78.75",
                        "Each clip rounded up to a whole credit = 80",
                        "80 × $0.10 per credit = $8.00");
    }

    @Test
    void batch_price_takes_factors_and_surcharges_along() {
        ClipOffer offer = h3().factor("a markup", "2", Conditions.NONE).batch("0.5");

        assertThat(amount(of(offer, takes().references(6).inBatch()), "drafts")).isEqualTo(usd("13.40"));
    }

    @Test
    void figures_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Factor("free", Conditions.NONE, BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Surcharge(Surcharge.On.REFERENCE_IMAGES, Conditions.NONE, -1, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Surcharge(Surcharge.On.REFERENCE_IMAGES, Conditions.NONE, 0, BigDecimal.ZERO));
    }

    private static ClipOffer h3() {
        return Offers.perSecond(MODEL, "0.13").references(5, "0.04");
    }

    /** 10 takes of 10 s. */
    private static Takes takes() {
        return Stages.takes("drafts", MODEL, 10, "10");
    }

    private static Estimate of(ClipOffer offer, Takes takes) {
        return estimate(Offers.book(offer), takes.build());
    }
}
