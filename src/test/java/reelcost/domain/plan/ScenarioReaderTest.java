package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.StageTexts;

class ScenarioReaderTest {
    private static final RateBook BOOK = Books.everyShape();
    private final StageText drafts = StageTexts.of("generate").withKey("drafts");
    private final StageText crew = StageTexts.of("labour").withKey("crew");

    @Test
    void stages_are_read_in_order() {
        ScenarioReader.Result result = ScenarioReader.read(List.of(drafts, crew), BOOK);

        assertThat(result.ok()).isTrue();
        assertThat(result.inOrder()).extracting(Stage::key).containsExactly("drafts", "crew");
    }

    @Test
    void a_mistake_is_told_with_the_place_of_its_stage_and_the_others_are_kept() {
        ScenarioReader.Result result =
                ScenarioReader.read(List.of(crew, drafts.with("clips", "none"), crew.withKey("more")), BOOK);

        assertThat(result.ok()).isFalse();
        assertThat(result.errors())
                .containsExactly(new FieldError("stages[1].clips", "Write a plain number, such as 12."));
        assertThat(result.stages()).containsOnlyKeys(0, 2);
    }

    @Test
    void two_stages_never_have_one_id() {
        ScenarioReader.Result result = ScenarioReader.read(List.of(crew, crew), BOOK);

        assertThat(result.errors()).containsExactly(new FieldError("stages[1].id", "Another stage has the same id."));
    }

    @Test
    void a_stage_may_work_on_one_that_comes_later() {
        StageText finals = StageTexts.of("upscale").withKey("finals").with("of", "stage:drafts");

        assertThat(ScenarioReader.read(List.of(finals, drafts), BOOK).ok()).isTrue();
    }

    @Test
    void a_reference_to_a_stage_that_is_gone_is_refused() {
        StageText keep = StageTexts.of("store of footage").with("of", "stage:gone");

        assertThat(ScenarioReader.read(List.of(drafts, keep), BOOK).errors())
                .containsExactly(
                        new FieldError("stages[1].of", "The stage that this refers to is not in the scenario."));
    }

    @Test
    void a_reference_to_a_stage_without_clips_or_to_itself_is_refused() {
        StageText keep = StageTexts.of("store of footage").with("of", "stage:crew");
        StageText self = StageTexts.of("upscale").withKey("self").with("of", "stage:self");

        assertThat(ScenarioReader.read(List.of(crew, keep, self), BOOK).errors())
                .containsExactly(
                        new FieldError("stages[1].of", "Choose a stage that makes clips: generate or upscale."),
                        new FieldError("stages[2].of", "Choose a stage that makes clips: generate or upscale."));
    }

    @Test
    void what_is_stored_never_comes_from_itself() {
        StageText hot = StageTexts.of("store").withKey("hot").with("of", "kept:cold");
        StageText cold = StageTexts.of("store").withKey("cold").with("of", "kept:vault");
        StageText vault = StageTexts.of("store").withKey("vault").with("of", "kept:hot");
        StageText fourth = StageTexts.of("store").withKey("fourth").with("of", "kept:hot");
        String message = "What is stored here would come from itself: choose another stage.";

        assertThat(ScenarioReader.read(List.of(hot, cold, vault, fourth), BOOK).errors())
                .containsExactly(
                        new FieldError("stages[0].of", message),
                        new FieldError("stages[1].of", message),
                        new FieldError("stages[2].of", message));
        assertThat(ScenarioReader.read(List.of(hot.with("of", "given"), cold, vault, fourth), BOOK)
                        .errors())
                .isEmpty();
    }

    @Test
    void a_scenario_has_at_most_60_stages() {
        List<StageText> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add(crew.withKey("crew-" + i));
        }
        assertThat(ScenarioReader.read(texts, BOOK).inOrder()).hasSize(60);

        texts.add(crew);
        assertThat(ScenarioReader.read(texts, BOOK).errors())
                .containsExactly(new FieldError("stages", "A scenario has at most 60 stages."));
    }

    @Test
    void an_upscale_of_all_or_of_upscaled_clips_would_work_on_its_own() {
        for (String of : List.of("all", "upscaled")) {
            StageText upscale = StageTexts.of("upscale").with("of", of);
            assertThat(ScenarioReader.read(List.of(upscale), BOOK).errors())
                    .extracting(FieldError::field)
                    .containsExactly("stages[0].of");
        }
    }

    @Test
    void a_reference_left_over_on_a_stage_that_works_on_no_footage_does_not_matter() {
        StageText labour = StageTexts.of("labour").with("of", "stage:gone");
        assertThat(ScenarioReader.read(List.of(labour), BOOK).errors()).isEmpty();
    }
}
