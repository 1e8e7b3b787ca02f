package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** What stages make for other stages. */
class FootageTest {
    private static final String MODEL = "lab/model";
    private static final String UPSCALE = "lab/upscale";
    private static final RateBook BOOK = Offers.book(
            Offers.perSecond(MODEL, "0.10"),
            Offers.perSecond("lab/split", "0.10").durations(Offers.oneOf(4, 6, 8)),
            Offers.upscale(UPSCALE, "0.05"),
            Offers.store("cloud/store").beyond("0.02"));

    private final Stage drafts =
            Stages.takes("drafts", MODEL, 700, "20").selects(55).build();

    @Test
    void given_clips_are_upscaled_by_their_seconds() {
        assertThat(amount(estimate(BOOK, Stages.upscale("finals", UPSCALE, 55, "20")), "finals"))
                .isEqualTo(usd("55.00"));
    }

    @ParameterizedTest(name = "of {0}: ${1}")
    @CsvSource({"selects, 55.00", "generated, 700.00", "stage:drafts, 700.00"})
    void clips_of_other_stages_are_upscaled(String of, String cost) {
        assertThat(amount(estimate(BOOK, drafts, Stages.upscale("finals", UPSCALE, of)), "finals"))
                .isEqualTo(usd(cost));
    }

    @ParameterizedTest(name = "of {0}: ${1}")
    @CsvSource({"generated, 10.00", "selects, 2.00", "stage:drafts, 10.00"})
    void footage_is_as_long_as_it_is_generated_not_as_it_was_asked(String of, String cost) {
        Stage split = Stages.takes("drafts", "lab/split", 10, "19").selects(2).build();

        // Each take of 19 s is 8 + 8 + 4 = 20 s, at 0.05 a second.
        assertThat(amount(estimate(BOOK, split, Stages.upscale("finals", UPSCALE, of)), "finals"))
                .isEqualTo(usd(cost));
    }

    @Test
    void clips_that_are_enlarged_again_are_not_among_the_upscaled_ones() {
        // 55 × 20 s at 8,000 Mbit/s, a gigabyte a second: 1,100 GB at 0.02; all are 14,000 + 1,100 + 1,100 GB.
        Estimate estimate = estimate(
                BOOK,
                drafts,
                Stages.upscale("half", UPSCALE, "selects"),
                Stages.upscale("whole", UPSCALE, "stage:half"),
                Stages.store("masters", "cloud/store", Stages.of("upscaled", "8000"), 1, 1),
                Stages.store("all", "cloud/store", Stages.of("all", "8000"), 1, 1));

        assertThat(amount(estimate, "masters")).isEqualTo(usd("22.00"));
        assertThat(amount(estimate, "all")).isEqualTo(usd("324.00"));
    }

    @Test
    void groups_gather_all_stages_that_make_clips() {
        Estimate estimate = estimate(
                BOOK,
                drafts,
                Stages.takes("more", MODEL, 100, "10").selects(10).build(),
                Stages.upscale("finals", UPSCALE, "selects"),
                Stages.store("takes", "cloud/store", Stages.of("generated", "8"), 1, 1),
                Stages.store("upscaled", "cloud/store", Stages.of("upscaled", "8"), 1, 1),
                Stages.store("all", "cloud/store", Stages.of("all", "8"), 1, 1));

        // 700 × 20 + 100 × 10 = 15,000 s; 55 × 20 + 10 × 10 = 1,200 s; at 8 Mbit/s a second is a megabyte.
        assertThat(amount(estimate, "finals")).isEqualTo(usd("60.00"));
        assertThat(amount(estimate, "takes")).isEqualTo(usd("0.30"));
        assertThat(amount(estimate, "upscaled")).isEqualTo(usd("0.02"));
        assertThat(amount(estimate, "all")).isEqualTo(usd("0.33"));
        assertThat(estimate.keyFigures().gigabytesStored().map(Object::toString))
                .contains("32.4");
    }

    @Test
    void selects_are_unknown_until_every_generate_stage_says_how_many() {
        Estimate estimate = estimate(
                BOOK,
                drafts,
                Stages.generate("more", MODEL, 100, "10"),
                Stages.upscale("finals", UPSCALE, "selects"),
                Stages.store("keep", "cloud/store", Stages.of("selects", "8"), 1, 1));

        assertThat(reason(estimate, "finals")).isEqualTo("“Stage more” does not say how many takes are used");
        assertThat(reason(estimate, "keep")).isEqualTo("“Stage more” does not say how many takes are used");
        assertThat(estimate.keyFigures().selects()).isEmpty();
        assertThat(estimate.keyFigures().gigabytesStored()).isEmpty();
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({
        "generated, no stage makes any clips for it",
        "selects, no stage makes any clips for it",
        "stage:gone, the stage that it refers to is gone",
        "stage:crew, the stage “Stage crew” makes no clips"
    })
    void footage_that_nobody_makes_has_no_price(String of, String reason) {
        Estimate estimate = estimate(BOOK, Stages.labour("crew", "1", "1"), Stages.upscale("finals", UPSCALE, of));

        assertThat(reason(estimate, "finals")).isEqualTo(reason);
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = {"stage:finals", "upscaled", "all"})
    void a_stage_that_works_on_its_own_clips_has_no_price(String of) {
        Estimate estimate = estimate(BOOK, drafts, Stages.upscale("finals", UPSCALE, of));

        assertThat(reason(estimate, "finals")).isEqualTo("“Stage finals” works on its own clips");
    }

    @Test
    void stages_that_work_on_each_other_have_no_price() {
        Estimate estimate = estimate(
                BOOK,
                Stages.upscale("one", UPSCALE, "stage:two"),
                Stages.upscale("two", UPSCALE, "stage:three"),
                Stages.upscale("three", UPSCALE, "stage:one"),
                Stages.store("keep", "cloud/store", Stages.of("upscaled", "8"), 1, 1));

        assertThat(estimate.total().unpriced()).isEqualTo(4);
        assertThat(reason(estimate, "two")).endsWith("works on its own clips");
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = {"upscaled", "all"})
    void sixty_stages_that_work_on_each_other_are_refused_in_no_time(String of) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            stages.add(Stages.upscale("s" + i, UPSCALE, of));
        }

        Estimate estimate = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> estimate(BOOK, stages.toArray(Stage[]::new)));

        assertThat(estimate.total().unpriced()).isEqualTo(60);
    }

    @Test
    void a_chain_of_sixty_stages_is_followed_to_its_start() {
        List<Stage> stages = new ArrayList<>();
        for (int i = 59; i > 0; i--) {
            stages.add(Stages.upscale("s" + i, UPSCALE, "stage:s" + (i - 1)));
        }
        stages.add(Stages.upscale("s0", UPSCALE, 10, "20"));

        assertThatCode(() -> assertThat(amount(estimate(BOOK, stages.toArray(Stage[]::new)), "s59"))
                        .isEqualTo(usd("10.00")))
                .doesNotThrowAnyException();
    }
}
