package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.ClipOffer.inputVideo;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.figure;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Offers.range;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateUnit;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;
import reelcost.testsupport.Takes;

/** Video and images that go in, and seconds that are not counted as they play; the rates are published ones. */
class InputMediaTest {
    private static final String MODEL = "lab/model";

    @ParameterizedTest(name = "{0} s in, {1} s out: ${2}")
    @CsvSource({"8, 8, 16.00", "2.5, 5, 7.50", "'', 8, 8.00"})
    void an_edit_is_billed_for_what_goes_in_and_what_comes_out(String in, String out, String cost) {
        ClipOffer edit = offer(CountedSeconds.INPUT_AND_OUTPUT).row("0.10");

        assertThat(amount(of(edit, takes(10, out, in)), "drafts")).isEqualTo(usd(cost));
    }

    @ParameterizedTest(name = "{0} s in: {1} s, ${2}")
    @CsvSource({"6.2, 17, 22.10", "7, 17, 22.10", "0.001, 11, 14.30"})
    void reference_video_is_rounded_up_to_the_second_for_each_clip(String in, String counted, String cost) {
        ClipOffer h3 = offer(new CountedSeconds(true, true, Optional.empty(), BigDecimal.ZERO))
                .row("0.13");
        Estimate estimate = of(h3, takes(10, "10", in));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
        assertThat(figure(estimate, "drafts", Step.Kind.COUNTED, "counted")).isEqualTo(counted);
    }

    @Test
    void the_working_says_how_input_is_counted() {
        ClipOffer h3 = offer(new CountedSeconds(true, true, Optional.empty(), BigDecimal.ZERO))
                .row("0.13");

        assertThat(line(of(h3, takes(10, "10", "6.2")), "drafts").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "10 clips × 10 s = 100 s = 1 min 40 s",
                        "Each clip of 10 s with 7 s of input video (6.2 s rounded up) counts as 17 s; 10 clips: 170 s",
                        "170 s × $0.13 per s = $22.10");
    }

    @Test
    void media_tokens_count_input_and_output_and_have_a_rate_of_their_own_with_video() {
        ClipOffer seedance = Offers.metered(MODEL, new Meter.MediaTokens(), RateUnit.MILLION_TOKENS)
                .row("7.0", inputVideo(false))
                .row("4.3", inputVideo(true));

        // 5 s: 108,000 tokens at $7.00 a million; with 5 s of video 216,000 at $4.30.
        assertThat(amount(of(seedance, takes(100, "5", "")), "drafts")).isEqualTo(usd("75.60"));
        assertThat(amount(of(seedance, takes(100, "5", "5")), "drafts")).isEqualTo(usd("92.88"));
    }

    @Test
    void frames_of_input_and_output_have_one_more_for_each_clip() {
        ClipOffer seedance = Offers.metered(MODEL, new Meter.Frames(CountedSeconds.INPUT_AND_OUTPUT, 1), RateUnit.FRAME)
                .row("0.003664");

        // 24 × (5 + 5) + 1 = 241 frames.
        assertThat(amount(of(seedance, takes(100, "5", "5")), "drafts")).isEqualTo(usd("88.30"));
    }

    @Test
    void each_clip_that_a_take_is_split_into_is_given_the_whole_input() {
        ClipOffer edit = offer(CountedSeconds.INPUT_AND_OUTPUT).row("0.10").durations(range(4, 15, 1));
        Estimate estimate = estimate(
                Offers.book(edit),
                Stages.takes("drafts", MODEL, 10, "20").from("5").references(2).build());

        // 15 + 5 s come out, and 5 s go in twice.
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("30.00"));
        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .contains(
                        "Each of the 2 clips of a take is given the whole input video of 5 s and 2 reference images",
                        "Each clip of 15 s with 5 s of input video counts as 20 s; 10 clips: 200 s",
                        "Each clip of 5 s with 5 s of input video counts as 10 s; 10 clips: 100 s");
    }

    @ParameterizedTest(name = "{0} s at {1} fps: ${2}")
    @CsvSource({"10, 24, 12.00", "10, 16, 8.00", "5, 8, 2.00"})
    void seconds_are_counted_at_another_frame_rate(String seconds, String fps, String cost) {
        ClipOffer wan = offer(new CountedSeconds(false, false, Optional.of(new BigDecimal("16")), BigDecimal.ZERO))
                .row("0.08");
        Estimate estimate = estimate(
                Offers.book(wan),
                Stages.takes("drafts", MODEL, 10, seconds).fps(fps).build());

        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
    }

    @ParameterizedTest(name = "{0} s: ${1}")
    @CsvSource({"3, 0.70", "5, 0.70", "6, 0.84"})
    void a_short_clip_is_billed_as_the_minimum(String seconds, String cost) {
        ClipOffer lipSync = offer(new CountedSeconds(false, false, Optional.empty(), new BigDecimal("5")))
                .row("0.014");

        assertThat(amount(of(lipSync, takes(10, seconds, "")), "drafts")).isEqualTo(usd(cost));
    }

    @Test
    void the_working_says_the_frame_rate_and_the_minimum() {
        ClipOffer offer = offer(
                        new CountedSeconds(false, false, Optional.of(new BigDecimal("16")), new BigDecimal("10")))
                .row("0.08");

        assertThat(line(of(offer, takes(10, "5", "")), "drafts").working())
                .extracting(Step::text)
                .contains("Each clip of 5 s, at 16 frames per second 5 s × 24 ÷ 16 = 7.5 s,"
                        + " billed as the minimum of 10 s; 10 clips: 100 s");
    }

    @Test
    void the_frames_of_a_preview_sheet_are_billed_as_the_minimum_too() {
        ClipOffer offer = offer(new CountedSeconds(false, false, Optional.empty(), new BigDecimal("5")))
                .row("0.10");

        // 32 frames are 1.33 s.
        assertThat(amount(estimate(Offers.book(offer), Stages.sheetsByFrames("sheets", MODEL, 10, 8, 4)), "sheets"))
                .isEqualTo(usd("5.00"));
    }

    @Test
    void what_is_sold_only_with_input_video_is_not_offered_without() {
        ClipOffer edit = offer(CountedSeconds.INPUT_AND_OUTPUT).row("0.10", inputVideo(true));

        assertThat(reason(of(edit, takes(10, "5", "")), "drafts"))
                .isEqualTo("there is no price without input video at 1280×720");
        ClipOffer words = offer(CountedSeconds.OUTPUT).row("0.10", inputVideo(false));
        assertThat(reason(of(words, takes(10, "5", "5")), "drafts"))
                .isEqualTo("there is no price with input video at 1280×720");
    }

    @Test
    void figures_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InputMedia(Optional.of(BigDecimal.ZERO), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new InputMedia(Optional.empty(), -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedSeconds(false, false, Optional.of(BigDecimal.ZERO), BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedSeconds(false, false, Optional.empty(), BigDecimal.ONE.negate()));
    }

    private static ClipOffer offer(CountedSeconds counted) {
        return Offers.metered(MODEL, new Meter.Seconds(counted), RateUnit.SECOND);
    }

    private static Takes takes(int clips, String out, String in) {
        Takes takes = Stages.takes("drafts", MODEL, clips, out);
        return in.isEmpty() ? takes : takes.from(in);
    }

    private static Estimate of(ClipOffer offer, Takes takes) {
        return estimate(Offers.book(offer), takes.build());
    }
}
