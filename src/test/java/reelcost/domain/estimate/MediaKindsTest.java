package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Codecs;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** The kinds of media that are kept and moved: rejected takes, the finished video, sound, files. */
class MediaKindsTest {
    private static final String MODEL = "lab/model";
    private static final String UPSCALE = "lab/upscale";
    private static final String STORE = "cloud/store";
    private static final RateBook BOOK = Offers.book(
                    Offers.perSecond(MODEL, "0.10"),
                    Offers.upscale(UPSCALE, "0.05"),
                    Offers.store(STORE).beyond("0.02"))
            .with(Codecs.some());
    private static final Stage DRAFTS =
            Stages.takes("drafts", MODEL, 700, "20").selects(55).build();

    @ParameterizedTest(name = "{0}: {1} GB")
    @CsvSource({
        // 700, 55 and 645 takes of 20 s at 5 Mbit/s.
        "generated, 8.75",
        "selects, 0.6875",
        "rejects, 8.0625"
    })
    void what_is_not_used_is_rejected(String of, String gigabytes) {
        assertThat(stored(DRAFTS, keep(Stages.of(of, "5")))).contains(new BigDecimal(gigabytes));
    }

    @Test
    void rejects_are_unknown_until_every_generate_stage_says_how_many_are_used() {
        Estimate estimate = priced(DRAFTS, Stages.generate("more", MODEL, 100, "10"), keep(Stages.of("rejects", "5")));

        assertThat(reason(estimate, "keep")).isEqualTo("“Stage more” does not say how many takes are used");
    }

    @ParameterizedTest(name = "{0} of 10 used: {1}")
    @CsvSource({"10, rejects", "0, selects"})
    void none_of_them_weigh_nothing(int selects, String of) {
        Stage takes = Stages.takes("takes", MODEL, 10, "20").selects(selects).build();

        Estimate estimate = priced(takes, keep(Stages.of(of, "5")));

        assertThat(amount(estimate, "keep")).isEqualTo(usd("0.00"));
        assertThat(estimate.keyFigures().gigabytesStored().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void an_upscale_of_no_selects_has_no_price() {
        Stage takes = Stages.takes("takes", MODEL, 10, "20").selects(0).build();

        assertThat(reason(priced(takes, Stages.upscale("finals", UPSCALE, "selects")), "finals"))
                .isEqualTo("no stage makes any clips for it");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"rejects", "selects", "finished"})
    void what_no_stage_makes_is_unknown(String of) {
        assertThat(reason(priced(keep(Stages.of(of, "5"))), "keep")).isEqualTo("no stage makes any clips for it");
    }

    @Test
    void the_finished_video_is_one_clip_with_the_frames_of_the_takes() {
        Estimate estimate = priced(DRAFTS, keep(Stages.in("finished", "h264-delivery")));

        // 720p at 24 fps: 240 s × 5 ÷ 8,000.
        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("0.15"));
        assertThat(texts(estimate)).contains("The finished video: 1 clip × 240 s × 5 Mbit/s = 0.15 GB");
    }

    @Test
    void the_finished_video_has_the_frames_of_what_is_upscaled_last() {
        Stage larger = Stages.upscale("larger", UPSCALE, Stages.footage("selects"), "1080p");
        // 240 s × 8 ÷ 8,000.
        assertThat(stored(DRAFTS, larger, keep(Stages.in("finished", "h264-delivery"))))
                .contains(new BigDecimal("0.24"));

        Stage again = Stages.upscale("again", UPSCALE, Stages.footage("stage:larger"), "720p");
        assertThat(stored(DRAFTS, larger, again, keep(Stages.in("finished", "h264-delivery"))))
                .contains(new BigDecimal("0.15"));
    }

    @Test
    void the_finished_video_is_unknown_where_its_clips_have_different_frames() {
        Stage finals = Stages.takes("finals", MODEL, 55, "20").size("1080p").build();
        assertThat(reason(priced(DRAFTS, finals, keep(Stages.of("finished", "5"))), "keep"))
                .isEqualTo("the finished video is cut from clips of 720p · 1280×720 at 24 fps and of 1080p · 1920×1080"
                        + " at 24 fps, so its own frames are not known");

        Stage faster = Stages.takes("faster", MODEL, 55, "20").fps("25").build();
        assertThat(reason(priced(DRAFTS, faster, keep(Stages.of("finished", "5"))), "keep"))
                .endsWith("and of 720p · 1280×720 at 25 fps, so its own frames are not known");

        Stage one = Stages.upscale("one", UPSCALE, Stages.footage("selects"), "1080p");
        Stage two = Stages.upscale("two", UPSCALE, Stages.footage("stage:drafts"), "1440p");
        assertThat(reason(priced(DRAFTS, one, two, keep(Stages.of("finished", "5"))), "keep"))
                .startsWith("the finished video is cut from clips of 1080p · 1920×1080 at 24 fps and of 1440p");
    }

    @Test
    void the_finished_video_is_unknown_where_upscales_work_on_each_other() {
        Stage one = Stages.upscale("one", UPSCALE, Stages.footage("stage:two"), "1080p");
        Stage two = Stages.upscale("two", UPSCALE, Stages.footage("stage:one"), "1440p");

        assertThat(reason(priced(DRAFTS, one, two, keep(Stages.of("finished", "5"))), "keep"))
                .isEqualTo("the upscales that the finished video is cut from work on each other");
    }

    @Test
    void takes_of_which_none_is_used_and_other_names_of_a_size_do_not_matter_to_the_finished_video() {
        Stage trials =
                Stages.takes("trials", MODEL, 200, "4").size("360p").selects(0).build();
        Stage more = Stages.takes("more", MODEL, 5, "8").size("1280x720").build();

        assertThat(stored(trials, DRAFTS, more, keep(Stages.in("finished", "h264-delivery"))))
                .contains(new BigDecimal("0.15"));
    }

    @Test
    void the_finished_video_is_unknown_until_somebody_says_how_long_it_is() {
        Estimate estimate = estimate(BOOK, DRAFTS, keep(Stages.of("finished", "5")));

        assertThat(reason(estimate, "keep"))
                .isEqualTo("nobody has said how long the finished video is: enter its finished length on the"
                        + " production");
        assertThat(estimate.keyFigures().gigabytesStored()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} GB")
    @CsvSource({
        // 240 s and 14,000 s at 0.384 Mbit/s.
        "finished, 0.01152",
        "generated, 0.672"
    })
    void sound_weighs_by_its_seconds_alone(String of, String gigabytes) {
        Stage drafts = Stages.takes("drafts", MODEL, 700, "20").size("4k").build();

        Estimate estimate = priced(drafts, keep(Stages.in(of, "aac-stereo")));

        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal(gigabytes));
        assertThat(texts(estimate))
                .contains(
                        "Audio AAC stereo: 0.384 Mbit/s, the same at every frame size and frame rate (a note; a source,"
                                + " 2022)");
        assertThat(line(estimate, "keep").warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "120, 8, 120 files × 8 MB = 0.96 GB, 0.96",
        "1, 0.001, 1 file × 0.001 MB = 0.000001 GB, 0.000001",
        "10000000, 100000, '10,000,000 files × 100,000 MB = 1,000,000,000 GB', 1000000000"
    })
    void files_weigh_their_number_times_their_megabytes(int files, String each, String text, String gigabytes) {
        Estimate estimate = priced(keep(Stages.files(files, each)));

        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal(gigabytes));
        assertThat(texts(estimate)).contains(text);
    }

    @Test
    void files_are_counted_where_they_are_known() {
        assertThat(files(Stages.files(120, "8"))).contains(BigDecimal.valueOf(120));
        assertThat(files(Stages.of("generated", "5"))).contains(BigDecimal.valueOf(700));
        assertThat(files(Stages.of("rejects", "5"))).contains(BigDecimal.valueOf(645));
        assertThat(files(Stages.of("finished", "5"))).contains(BigDecimal.ONE);
        assertThat(files(Stages.of("upscaled", "5"))).isEmpty();
        assertThat(files(new Volume.Given(BigDecimal.TEN))).isEmpty();
    }

    private static Optional<BigDecimal> files(Volume volume) {
        return VolumeOf.of(volume, new MediaLedger(List.of(DRAFTS), BOOK, Optional.of(BigDecimal.valueOf(240))))
                .files();
    }

    private static Stage keep(Volume volume) {
        return Stages.store("keep", STORE, volume, 1, 1);
    }

    /** With a finished length of four minutes. */
    private static Estimate priced(Stage... stages) {
        return estimate(assumptions("USD", "240", "0", "0"), ExchangeRates.NONE, BOOK, stages);
    }

    private static Optional<BigDecimal> stored(Stage... stages) {
        return priced(stages).keyFigures().gigabytesStored();
    }

    private static List<String> texts(Estimate estimate) {
        return line(estimate, "keep").working().stream().map(Step::text).toList();
    }
}
