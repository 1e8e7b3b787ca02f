package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.figure;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;
import static reelcost.testsupport.Estimates.warnings;
import static reelcost.testsupport.Offers.oneOf;
import static reelcost.testsupport.Offers.range;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.plan.Footage;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Service;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class ClipPricingTest {
    private static final String MODEL = "lab/model";

    @Test
    void seven_hundred_takes_of_20_s_at_ten_cents_a_second() {
        Estimate estimate = of(Offers.perSecond(MODEL, "0.10"), 700, "20");

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("1400.00"));
        assertThat(warnings(estimate, "drafts")).isEmpty();
    }

    @Test
    void clips_of_4_8_or_12_s_make_20_s_for_the_same_total_and_say_so() {
        Estimate estimate = of(Offers.perSecond(MODEL, "0.10").durations(oneOf(4, 8, 12)), 700, "20");

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("1400.00"));
        assertThat(figure(estimate, "drafts", Step.Kind.SPLIT, "pieces")).isEqualTo("12 + 8");
        assertThat(warning(estimate, "drafts", Warning.Kind.DURATION_SPLIT))
                .isEqualTo("lab · model makes clips of 4, 8, 12 s: 20 s becomes 12 + 8.");
    }

    @ParameterizedTest(name = "{0} s = {1}, billed {2} s, ${3}")
    @CsvSource({"20, 8 + 8 + 4, 20, 8.00", "19, 8 + 8 + 4, 20, 8.00", "8, 8, 8, 3.20", "5, 6, 6, 2.40"})
    void clips_of_4_6_or_8_s_bill_what_is_generated(String asked, String pieces, String billed, String cost) {
        Estimate estimate = of(Offers.perSecond(MODEL, "0.40").durations(oneOf(4, 6, 8)), 1, asked);

        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
        assertThat(line(estimate, "drafts").quantity().map(Quantity::amount)).contains(new BigDecimal(billed));
        if (!asked.equals(pieces)) {
            assertThat(figure(estimate, "drafts", Step.Kind.SPLIT, "pieces")).isEqualTo(pieces);
            assertThat(figure(estimate, "drafts", Step.Kind.SPLIT, "billed")).isEqualTo(billed);
        }
    }

    @Test
    void a_take_billed_longer_than_asked_says_so() {
        Estimate estimate = of(Offers.perSecond(MODEL, "0.40").durations(oneOf(4, 6, 8)), 1, "19");

        assertThat(warning(estimate, "drafts", Warning.Kind.DURATION_SPLIT))
                .isEqualTo("lab · model makes clips of 4, 6, 8 s: 19 s becomes 8 + 8 + 4; 20 s are billed for 19 s"
                        + " asked.");
    }

    @ParameterizedTest(name = "{0} s = {1}")
    @CsvSource({"20, 15 + 5, 2.00", "16, 13 + 3, 1.60"})
    void a_range_of_lengths(String asked, String pieces, String cost) {
        Estimate estimate = of(Offers.perSecond(MODEL, "0.10").durations(range(3, 15, 1)), 1, asked);

        assertThat(figure(estimate, "drafts", Step.Kind.SPLIT, "pieces")).isEqualTo(pieces);
        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
    }

    @Test
    void steps_of_six_seconds_round_up() {
        Estimate estimate = of(Offers.perSecond(MODEL, "0.10").durations(range(6, 120, 6)), 10, "20");

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("24.00"));
    }

    @Test
    void split_clips_are_priced_by_their_own_cells() {
        ClipOffer table = Offers.perClip(MODEL, "1")
                .withoutRows()
                .cell("0.35", "720p", "5")
                .cell("1.05", "720p", "10")
                .durations(oneOf(5, 10));

        Estimate estimate = of(table, 100, "15");

        // Each take is one clip of 10 s and one of 5 s: 100 × 1.05 + 100 × 0.35.
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("140.00"));
        assertThat(line(estimate, "drafts").unitPrice()).isEmpty();
        assertThat(line(estimate, "drafts").quantity().map(Quantity::toString)).contains("200 clips");
    }

    @Test
    void the_row_with_sound_is_dearer_than_the_silent_one() {
        ClipOffer offer = Offers.perSecond(MODEL, "0.20").row("0.40", ClipOffer.audio(true));

        assertThat(amount(of(offer, 10, "8"), "drafts")).isEqualTo(usd("16.00"));
        Estimate loud = estimate(
                Offers.book(offer),
                Stages.takes("drafts", MODEL, 10, "8").withAudio().build());
        assertThat(amount(loud, "drafts")).isEqualTo(usd("32.00"));
    }

    @Test
    void batch_jobs_cost_the_batch_factor() {
        Estimate estimate = estimate(
                Offers.book(Offers.perSecond(MODEL, "0.10").batch("0.5")),
                Stages.takes("drafts", MODEL, 700, "20").inBatch().build());

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("700.00"));
        assertThat(line(estimate, "drafts").unitPrice().map(UnitPrice::toString))
                .contains("$0.05 per s");
    }

    @Test
    void a_batch_job_without_a_batch_price_has_no_price() {
        Estimate estimate = estimate(
                Offers.book(Offers.perSecond(MODEL, "0.10")),
                Stages.takes("drafts", MODEL, 700, "20").inBatch().build());

        assertThat(reason(estimate, "drafts")).isEqualTo("the offer has no batch price");
    }

    @ParameterizedTest(name = "{0} clips: {1} credits, ${2}")
    @CsvSource({"1, 12, 0.96", "10, 120, 9.60"})
    void credits_are_rounded_up_to_whole_ones_for_each_clip(int clips, String credits, String cost) {
        // 10 s × 30 fps = 300 frames; 300 ÷ 26.0417 = 11.52 credits.
        Estimate estimate = estimate(
                Offers.book(credits().credits("0.08", true)),
                Stages.takes("drafts", MODEL, clips, "10").fps("30").build());

        assertThat(figure(estimate, "drafts", Step.Kind.CREDITS, "credits")).isEqualTo(credits);
        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
    }

    @Test
    void credits_that_may_be_broken_are_not_rounded() {
        Estimate estimate = estimate(
                Offers.book(credits().credits("0.08", false)),
                Stages.takes("drafts", MODEL, 10, "10").fps("30").build());

        // 3,000 ÷ 26.0417 = 115.19985 credits, × 0.08 = 9.215987.
        assertThat(figure(estimate, "drafts", Step.Kind.CREDITS, "credits")).isEqualTo("115.199853");
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("9.22"));
    }

    @Test
    void gpu_time_is_measured_compute_at_a_price_an_hour() {
        Meter gpu = new Meter.GpuSeconds(
                List.of(new Meter.ComputeRow(ClipOffer.size("720p"), new BigDecimal("326.9"), new BigDecimal("5"))));
        ClipOffer offer = Offers.metered(MODEL, gpu, RateUnit.GPU_HOUR).row("4.29");

        Estimate estimate = of(offer, 10, "5");

        assertThat(line(estimate, "drafts").quantity().map(Quantity::toString)).contains("3,269 GPU-s");
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("3.90"));
        Estimate larger = estimate(
                Offers.book(offer),
                Stages.takes("drafts", MODEL, 10, "5").size("1080p").build());
        assertThat(reason(larger, "drafts")).isEqualTo("there is no measured compute for 1920×1080");
    }

    @Test
    void megapixels_of_all_frames_are_counted_in_the_size_that_comes_out() {
        ClipOffer offer =
                new ClipOffer(MODEL, Service.UPSCALE, new Meter.MegapixelFrames(), RateUnit.MEGAPIXEL).row("0.015");

        Estimate estimate = estimate(
                Offers.book(offer), Stages.upscale("up", MODEL, new Footage.Given(10, new BigDecimal("5")), "1080p"));

        // 120 frames × 2.0736 megapixels × 10 = 2,488.32; × 0.015 = 37.3248.
        assertThat(line(estimate, "up").quantity().map(Quantity::toString)).contains("2,488.32 MP");
        assertThat(amount(estimate, "up")).isEqualTo(usd("37.32"));
        assertThat(line(estimate, "up").working())
                .extracting(Step::text)
                .contains("2,488.32 MP × $0.015 per MP = $37.32");
    }

    @ParameterizedTest(name = "{0} clips: {1} tokens, ${2}")
    @CsvSource({"1, 108000, 0.76", "1000, 108000000, 756.00"})
    void media_tokens_of_five_seconds_of_720p(int clips, String tokens, String cost) {
        Estimate estimate = of(
                Offers.metered(MODEL, new Meter.MediaTokens(), RateUnit.MILLION_TOKENS)
                        .row("7.0"),
                clips,
                "5");

        assertThat(line(estimate, "drafts").quantity().map(Quantity::amount)).contains(new BigDecimal(tokens));
        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
    }

    @Test
    void media_tokens_of_one_clip_cost_three_quarters_of_a_dollar_before_rounding() {
        Estimate estimate = of(
                Offers.metered(MODEL, new Meter.MediaTokens(), RateUnit.MILLION_TOKENS)
                        .row("7.0"),
                1,
                "5");

        assertThat(figure(estimate, "drafts", Step.Kind.RATE, "amount")).isEqualTo("0.756000");
    }

    @Test
    void frames_of_a_sheet_are_metered_by_whatever_the_offer_counts() {
        ClipOffer tokens = Offers.metered("lab/tokens", new Meter.MediaTokens(), RateUnit.MILLION_TOKENS)
                .row("7.0");
        ClipOffer frames = Offers.metered("lab/frames", new Meter.Frames(1), RateUnit.FRAME)
                .row("0.01");
        ClipOffer clips = Offers.perClip("lab/clips", "0.35");

        Estimate estimate = estimate(
                Offers.book(tokens, frames, clips),
                Stages.sheetsByFrames("tokens", "lab/tokens", 10, 8, 4),
                Stages.sheetsByFrames("frames", "lab/frames", 10, 8, 4),
                Stages.sheetsByFrames("clips", "lab/clips", 10, 8, 4));

        // 320 frames × 900 tokens = 288,000 tokens.
        assertThat(amount(estimate, "tokens")).isEqualTo(usd("2.02"));
        assertThat(amount(estimate, "frames")).isEqualTo(usd("3.20"));
        assertThat(reason(estimate, "clips"))
                .isEqualTo("the offer sells whole clips, so some frames of one have no price");
    }

    @ParameterizedTest(name = "failed takes {0}: ${1}")
    @CsvSource({"CHARGED, 100.00", "NOT_CHARGED, 90.00", "UNKNOWN, 100.00"})
    void failed_takes_are_billed_where_the_offer_charges_for_them_or_nobody_knows(FailedTakes rule, String cost) {
        Estimate estimate = estimate(
                Offers.book(Offers.perClip(MODEL, "1.00").failedTakes(rule)),
                Stages.takes("drafts", MODEL, 90, "8").failing("10").build());

        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
        assertThat(warnings(estimate, "drafts").contains(Warning.Kind.FAILED_TAKES))
                .isEqualTo(rule == FailedTakes.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} takes, {1} % failing: {2} attempts")
    @CsvSource({"7, 10, 8", "1, 99, 100", "1, 0.01, 2", "99, 1, 100", "100, 50, 200"})
    void attempts_are_whole(int clips, String percent, String attempts) {
        Estimate estimate = estimate(
                Offers.book(Offers.perClip(MODEL, "1.00").failedTakes(FailedTakes.CHARGED)),
                Stages.takes("drafts", MODEL, clips, "8").failing(percent).build());

        assertThat(figure(estimate, "drafts", Step.Kind.TAKES, "attempts")).isEqualTo(attempts);
        assertThat(amount(estimate, "drafts")).isEqualTo(usd(attempts + ".00"));
    }

    private static ClipOffer credits() {
        return Offers.metered(MODEL, new Meter.Frames(0), RateUnit.FRAME).row("1", "26.0417", Conditions.NONE);
    }

    private static Estimate of(ClipOffer offer, int clips, String seconds) {
        return estimate(Offers.book(offer), Stages.generate("drafts", MODEL, clips, seconds));
    }
}
