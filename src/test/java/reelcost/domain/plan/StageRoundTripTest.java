package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.SeededPlans;
import reelcost.testsupport.Stages;

class StageRoundTripTest {
    private static final RateBook BOOK = Books.everyShape();

    static Stream<Stage> oneOfEachKind() {
        return Stream.of(
                Stages.generate("a", "lab/sizes", 700, "20"),
                Stages.takes("b", "lab/sizes", 700, "0.001")
                        .size("2K")
                        .fps("23.976")
                        .withAudio()
                        .selects(0)
                        .failing("12.50")
                        .inBatch()
                        .from("6.2")
                        .references(100)
                        .build(),
                Stages.generate("p", "lab/sizes", 1, "5").timed(Timing.parse("front")),
                Stages.download("q", "cloud/egress", "1").timed(Timing.parse("2-4")),
                Stages.sheetsByFrames("c", "lab/minutes", 88, 32, 4),
                Stages.sheetsAt("d", "0.00000001", 1),
                Stages.stillsAt("d-stills", "0.04", 700, 4),
                Stages.upscale("e", "lab/upscale", 55, "3600"),
                Stages.upscale("f", "lab/upscale", "selects"),
                Stages.upscale("g", "lab/upscale", new Footage.Of(new MediaRef.OfStage("a")), "4096x2160"),
                Stages.interpolate("r", "lab/upscale", 1, "5", "1080p", "59.94"),
                Stages.store("h", "cloud/store", "0.000001", 600),
                Stages.store("i", "cloud/store", Stages.of("stage:a", "0.001"), 1_000, 1),
                Stages.store("i-codec", "cloud/store", Stages.in("stage:a", "prores-422-hq"), 1, 1),
                Stages.store("i-rejects", "cloud/store", Stages.of("rejects", "5"), 1, 1),
                Stages.store("i-files", "cloud/store", Stages.files(120, "8.25"), 1, 1),
                Stages.download("j-finished", "cloud/egress", Stages.in("finished", "aac-stereo"), 3),
                Stages.download("j-files", "cloud/egress", Stages.files(10_000_000, "0.001"), 1),
                Stages.download("j", "cloud/egress", Stages.of("all", "440"), 3),
                new Stage.Transfer(
                        "k",
                        "Rushes",
                        new OfferId("cloud/egress"),
                        Stage.Direction.UPLOAD,
                        new Volume.Given(new BigDecimal("1000000000")),
                        1),
                new Stage.Store(
                        "i-end",
                        "Masters",
                        new OfferId("cloud/store"),
                        new Volume.Kept("h"),
                        3,
                        Keep.TO_THE_END,
                        Timing.parse("made")),
                new Stage.Transfer(
                        "k-rounds",
                        "Review",
                        new OfferId("cloud/egress"),
                        Stage.Direction.DOWNLOAD,
                        new Volume.Kept("i-end"),
                        4,
                        3,
                        Timing.parse("review")),
                Stages.labour("l", "0", "10000000"),
                new Stage.Labour("m", "=cmd()", new BigDecimal("2.50"), "day", new BigDecimal("650.00")),
                Stages.other("n", "3", "33.335"),
                new Stage.Other("o", "<b>", new BigDecimal("1E+3"), "licence & “fee”", BigDecimal.ZERO));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOfEachKind")
    void a_stage_is_read_back_as_it_was_written(Stage stage) {
        assertThat(StageReader.read(StageWriter.write(stage), BOOK)).isEqualTo(new StageReader.Result.Ok(stage));
    }

    static LongStream seeds() {
        return SeededPlans.seeds(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stages_of_a_random_plan_are_read_back_as_they_were_written(long seed) {
        List<Stage> stages = SeededPlans.plan(seed).scenario().stages().stream()
                .filter(stage -> stage.offer().flatMap(BOOK::find).isPresent()
                        || stage.offer().isEmpty())
                .filter(stage -> !upscalesItself(stage))
                .toList();

        assertThat(ScenarioReader.read(stages.stream().map(StageWriter::write).toList(), BOOK)
                        .errors())
                .allMatch(error -> error.field().endsWith(".of"));
        assertThat(stages).allSatisfy(stage -> assertThat(StageReader.read(StageWriter.write(stage), BOOK))
                .isEqualTo(new StageReader.Result.Ok(stage)));
    }

    /** What no form can say: the reader refuses it. */
    private static boolean upscalesItself(Stage stage) {
        return stage instanceof Stage.Upscale upscale
                && upscale.footage() instanceof Footage.Of footage
                && !footage.media().upscalable();
    }
}
