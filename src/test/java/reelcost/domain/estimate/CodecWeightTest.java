package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.figure;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.media.DataRates;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Codecs;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class CodecWeightTest {
    private static final String MODEL = "lab/model";
    private static final String STORE = "cloud/store";
    private static final RateBook BOOK = Offers.book(
                    Offers.perSecond(MODEL, "0.10"),
                    Offers.upscale("lab/upscale", "0.05"),
                    Offers.store(STORE).beyond("0.02"))
            .with(Codecs.some());

    @Test
    void takes_weigh_what_is_listed_for_their_size_and_frame_rate() {
        Estimate estimate = estimate(BOOK, takes("1080p", "23.976"), store("generated", "prores-422-hq"));

        // 18 minutes: 1,080 s × 176 ÷ 8,000.
        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("23.76"));
        assertThat(line(estimate, "keep").warnings()).isEmpty();
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .containsSequence(
                        "Apple ProRes 422 HQ, 1920×1080 at 23.976 fps: 176 Mbit/s, as listed for 1920×1080 (a note;"
                                + " a source, 2022)",
                        "Stage drafts: 54 clips × 20 s × 176 Mbit/s = 23.76 GB");
        assertThat(figure(estimate, "keep", Step.Kind.BITRATE, "estimated")).isEqualTo("false");
    }

    @Test
    void the_rate_of_frames_that_are_alike_is_said_once_for_all_stages() {
        Stage retakes = Stages.takes("retakes", MODEL, 6, "20")
                .size("1920x1080")
                .fps("25")
                .build();

        Estimate estimate = estimate(BOOK, takes("1080p", "25"), retakes, store("generated", "prores-422-hq"));

        // 20 minutes: 1,200 s × 184 ÷ 8,000.
        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("27.6"));
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .startsWith(
                        "Apple ProRes 422 HQ, 1920×1080 at 25 fps: 184 Mbit/s, as listed for 1920×1080 (a note;"
                                + " a source, 2022)",
                        "Stage drafts: 54 clips × 20 s × 184 Mbit/s = 24.84 GB",
                        "Stage retakes: 6 clips × 20 s × 184 Mbit/s = 2.76 GB");
    }

    @Test
    void upright_takes_weigh_what_their_landscape_twins_do() {
        Estimate estimate = estimate(BOOK, takes("1080x1920", "23.976"), store("generated", "prores-422-hq"));

        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("23.76"));
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .contains("Apple ProRes 422 HQ, 1080×1920 at 23.976 fps: 176 Mbit/s, as listed for 1920×1080 (a note;"
                        + " a source, 2022)");
    }

    @Test
    void an_estimated_rate_is_said_to_be_one_with_the_row_it_is_from() {
        Estimate estimate = estimate(BOOK, takes("720p", "25"), store("generated", "prores-422-hq"));

        // 184 × 4/9 = 81.778; 1,080 s × 81.778 ÷ 8,000.
        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("11.04003"));
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .contains("Apple ProRes 422 HQ, 1280×720 at 25 fps: 81.778 Mbit/s, estimated from 1920×1080 at 25 fps,"
                        + " 184 Mbit/s (a note; a source, 2022)");
        assertThat(figure(estimate, "keep", Step.Kind.BITRATE, "estimated")).isEqualTo("true");
        assertThat(figure(estimate, "keep", Step.Kind.BITRATE, "listedSize")).isEqualTo("1920x1080");
        assertThat(warning(estimate, "keep", Warning.Kind.BITRATE_ESTIMATED))
                .isEqualTo("No data rate of Apple ProRes 422 HQ is listed for 1280×720 at 25 fps: 81.778 Mbit/s is"
                        + " estimated by pixels and frame rate from the one for 1920×1080 at 25 fps, 184 Mbit/s.");
    }

    @ParameterizedTest(name = "{0}: {1} GB")
    @CsvSource({
        // Takes: 54 × 20 s × 5 ÷ 8,000. Upscaled to 1080p: 10 × 20 s × 8 ÷ 8,000.
        "generated, 0.675",
        "upscaled, 0.2",
        "stage:larger, 0.2",
        "all, 0.875"
    })
    void takes_weigh_by_their_own_size_and_upscaled_clips_by_theirs(String of, String gigabytes) {
        Stage larger = Stages.upscale("larger", "lab/upscale", new Footage.Given(10, new BigDecimal("20")), "1080p");

        Estimate estimate = estimate(BOOK, takes("720p", "24"), larger, store(of, "h264-delivery"));

        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal(gigabytes));
    }

    @Test
    void an_upscale_of_an_upscale_weighs_what_the_last_makes_of_it() {
        Stage first = Stages.upscale("first", "lab/upscale", Stages.footage("generated"), "1080p");
        Stage second = Stages.upscale("second", "lab/upscale", Stages.footage("stage:first"), "720p");

        Estimate estimate = estimate(BOOK, takes("720p", "24"), first, second, store("stage:second", "h264-delivery"));

        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("0.675"));
    }

    @Test
    void masters_and_what_is_re_encoded_from_them_for_delivery_are_counted_each_in_its_codec() {
        RateBook book = Offers.book(
                        Offers.upscale("lab/upscale", "0.05"),
                        Offers.store(STORE).beyond("1"),
                        Offers.transfer("cloud/egress").beyond("1"))
                .with(Codecs.some());
        Stage finals = Stages.upscale("finals", "lab/upscale", new Footage.Given(100, new BigDecimal("20")), "1080p");

        Estimate estimate = estimate(
                book,
                finals,
                store("stage:finals", "prores-422-hq"),
                Stages.download("deliver", "cloud/egress", Stages.in("stage:finals", "h264-delivery"), 3));

        // 2,000 s × 176 × 24 ÷ 23.976 ÷ 8,000 = 44.044 GB, kept; 2,000 s × 8 ÷ 8,000 = 2 GB, delivered to three.
        assertThat(amount(estimate, "keep")).isEqualTo(usd("44.04"));
        assertThat(amount(estimate, "deliver")).isEqualTo(usd("6.00"));
    }

    @Test
    void an_ambiguous_size_weighs_nothing_known_where_its_meanings_differ() {
        Estimate estimate = estimate(BOOK, takes("4k", "23.976"), store("generated", "prores-422-hq"));

        assertThat(reason(estimate, "keep"))
                .isEqualTo("the clips of “Stage drafts” do not weigh the same at every size that 4K can mean");
        assertThat(estimate.keyFigures().gigabytesStored()).isEmpty();
    }

    @Test
    void a_codec_that_is_gone_from_the_data_rates_leaves_the_weight_unknown() {
        Estimate estimate =
                estimate(BOOK.with(DataRates.NONE), takes("1080p", "24"), store("generated", "prores-422-hq"));

        assertThat(reason(estimate, "keep")).isEqualTo("there is no codec prores-422-hq among the data rates");
        assertThat(estimate.keyFigures().gigabytesStored()).isEmpty();
    }

    private static Stage takes(String size, String fps) {
        return Stages.takes("drafts", MODEL, 54, "20").size(size).fps(fps).build();
    }

    private static Stage store(String of, String codec) {
        return Stages.store("keep", STORE, Stages.in(of, codec), 1, 1);
    }
}
