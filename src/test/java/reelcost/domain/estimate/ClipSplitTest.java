package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.ClipOffer.inputVideo;
import static reelcost.testsupport.ClipOffer.sizeAndFps;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.figure;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;
import static reelcost.testsupport.Estimates.warnings;
import static reelcost.testsupport.Offers.durations;
import static reelcost.testsupport.Offers.oneOf;
import static reelcost.testsupport.Offers.range;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Job;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.DurationsByCondition;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Clip lengths that depend on the clip, and those of upscalers. */
class ClipSplitTest {
    private static final String MODEL = "lab/model";

    @ParameterizedTest(name = "{0} at {1} fps: {2}, ${3}")
    @CsvSource({
        "1080p, 25, '', 8.00",
        "1080p, 24, 10 + 10, 8.00",
        "1440p, 25, 10 + 10, 16.00",
        "2160p, 50, 10 + 10, 32.00"
    })
    void more_than_ten_seconds_are_made_only_at_1080p_and_25_fps(String size, String fps, String pieces, String cost) {
        Estimate estimate = estimate(Offers.book(ltxFast()), takes("20", size, fps));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
        if (pieces.isEmpty()) {
            assertThat(warnings(estimate, "drafts")).isEmpty();
        } else {
            assertThat(figure(estimate, "drafts", Step.Kind.SPLIT, "pieces")).isEqualTo(pieces);
        }
    }

    @Test
    void the_warning_names_the_rule_and_which_clips_it_is_for() {
        RateBook book = Offers.book(ltxFast());

        assertThat(warning(estimate(book, takes("19", "1080p", "25")), "drafts", Warning.Kind.DURATION_SPLIT))
                .isEqualTo("lab · model makes clips of 6 to 20 s in steps of 2 s (1080p, from 25 below 26 fps):"
                        + " 19 s becomes 20; 20 s are billed for 19 s asked.");
        assertThat(warning(estimate(book, takes("20", "1440p", "25")), "drafts", Warning.Kind.DURATION_SPLIT))
                .isEqualTo("lab · model makes clips of 6, 8, 10 s: 20 s becomes 10 + 10.");
    }

    @Test
    void a_clip_that_no_rule_is_for_is_not_offered() {
        ClipOffer offer =
                Offers.perSecond(MODEL, "0.10").durations(durations(sizeAndFps("1080p", "25", "26"), range(6, 20, 2)));
        RateBook book = Offers.book(offer);

        Estimate small = estimate(book, takes("20", "720p", "25"));
        assertThat(reason(small, "drafts")).isEqualTo("1280×720 is not offered; offered are 1080p");
        assertThat(warnings(small, "drafts")).containsExactly(Warning.Kind.SIZE_NOT_OFFERED);
        assertThat(reason(estimate(book, takes("20", "1080p", "24")), "drafts"))
                .isEqualTo("there is no length of clips for 24 frames per second");
        ClipOffer fromVideo = Offers.perSecond(MODEL, "0.10").durations(durations(inputVideo(true), range(6, 20, 2)));
        assertThat(reason(estimate(Offers.book(fromVideo), takes("20", "720p", "24")), "drafts"))
                .isEqualTo("there is no length of clips without input video at 1280×720");
    }

    @Test
    void no_preview_is_made_of_clips_that_no_rule_is_for() {
        ClipOffer offer =
                Offers.perSecond(MODEL, "0.10").durations(durations(ClipOffer.size("1080p"), range(6, 20, 2)));

        assertThat(reason(estimate(Offers.book(offer), Stages.sheetsByFrames("sheets", MODEL, 10, 8, 4)), "sheets"))
                .isEqualTo("1280×720 is not offered; offered are 1080p");
    }

    @Test
    void a_size_that_can_mean_clips_of_different_length_has_no_price_and_no_weight() {
        ClipOffer offer =
                Offers.perSecond(MODEL, "0.10").durations(durations(ClipOffer.size("1440p"), oneOf(5), oneOf(7)));
        Estimate estimate = estimate(
                Offers.book(offer, Offers.store("cloud/store").beyond("0.01")),
                takes("5", "2k", "24"),
                Stages.store("keep", "cloud/store", Stages.of("generated", "8"), 1, 1));

        assertThat(reason(estimate, "drafts"))
                .isEqualTo("2K can mean sizes of different price: 2048×1080 $7.00, 2560×1440 $5.00");
        assertThat(reason(estimate, "keep"))
                .isEqualTo("the takes of “Stage drafts” are not equally long at every size that 2K can mean");
        assertThat(estimate.keyFigures().generatedMinutes()).isEmpty();
    }

    @Test
    void what_is_kept_is_as_long_as_the_rule_for_its_size_makes_it() {
        RateBook book = Offers.book(ltxFast(), Offers.store("cloud/store").beyond("0.01"));
        Stage keep = Stages.store("keep", "cloud/store", Stages.of("generated", "8"), 1, 1);

        // 10 takes of 12 s in one clip, or of 6 + 6 s; 11 s become 12 s in both.
        assertThat(quantity(estimate(book, takes("11", "1080p", "25"), keep))).isEqualTo("0.12 GB-month");
        // 13 s become 14 s in one clip, or 8 + 6 s.
        assertThat(quantity(estimate(book, takes("13", "1080p", "25"), keep))).isEqualTo("0.14 GB-month");
    }

    @Test
    void a_shootout_row_is_split_by_the_rule_for_the_size_of_its_takes() {
        Shootout shootout = Shootout.run(
                new Job(1, new BigDecimal("20"), Offers.size("720p"), new BigDecimal("25"), false),
                Estimates.DOLLARS,
                Offers.book(Offers.perSecond(MODEL, "0.10").durations(durations(ClipOffer.size("1080p"), oneOf(5)))),
                ExchangeRates.NONE);

        assertThat(shootout.rows()).singleElement().satisfies(row -> {
            assertThat(row.possible()).isFalse();
            assertThat(row.split()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0} s: ${1}")
    @CsvSource({"20, 1.00", "5, 0.25", "2, 0.15", "11, 0.55", "11.5, 0.60"})
    void an_upscaler_takes_the_lengths_that_it_makes(String seconds, String cost) {
        ClipOffer upscaler = Offers.upscale("lab/upscale", "0.05").durations(range(3, 10, 1));

        assertThat(amount(
                        estimate(Offers.book(upscaler), Stages.upscale("finals", "lab/upscale", 1, seconds)), "finals"))
                .isEqualTo(usd(cost));
    }

    @Test
    void an_upscaler_says_how_it_splits_and_the_footage_stays_as_long_as_it_is() {
        ClipOffer upscaler = Offers.upscale("lab/upscale", "0.05").durations(range(3, 10, 1));
        Estimate estimate = estimate(
                Offers.book(upscaler, Offers.store("cloud/store").beyond("0.01")),
                Stages.upscale("finals", "lab/upscale", 10, "11"),
                Stages.store("keep", "cloud/store", Stages.of("upscaled", "8"), 1, 1));

        // 10 s would leave 1 s, which is too short.
        assertThat(line(estimate, "finals").working())
                .extracting(Step::text)
                .contains("Each clip of 11 s is made as 8 + 3 s");
        assertThat(warning(estimate, "finals", Warning.Kind.DURATION_SPLIT))
                .isEqualTo("lab · upscale makes clips of 3 to 10 s: 11 s becomes 8 + 3.");
        assertThat(quantity(estimate)).isEqualTo("0.11 GB-month");
    }

    @Test
    void rules_by_condition_read_as_people_say_them() {
        assertThat(ltxFast().build().durations())
                .hasToString("6 to 20 s in steps of 2 s (1080p, from 25 below 26 fps); 6, 8, 10 s (any clip)");
        assertThatIllegalArgumentException().isThrownBy(() -> new DurationsByCondition(List.of()));
    }

    private static ClipOffer ltxFast() {
        return Offers.perSecond(MODEL, "1")
                .withoutRows()
                .sized("0.04", "1080p")
                .sized("0.08", "1440p")
                .sized("0.16", "2160p")
                .durations(durations(sizeAndFps("1080p", "25", "26"), range(6, 20, 2), oneOf(6, 8, 10)));
    }

    /** 10 takes. */
    private static Stage takes(String seconds, String size, String fps) {
        return Stages.takes("drafts", MODEL, 10, seconds).size(size).fps(fps).build();
    }

    private static String quantity(Estimate estimate) {
        return line(estimate, "keep").quantity().orElseThrow().toString();
    }
}
