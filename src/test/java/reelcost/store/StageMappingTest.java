package reelcost.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.InputMedia;
import reelcost.testsupport.SeededPlans;
import reelcost.testsupport.Stages;

class StageMappingTest {
    static LongStream seeds() {
        return SeededPlans.seeds(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_stage_comes_back_from_its_row_as_it_was(long seed) {
        assertThat(SeededPlans.plan(seed).scenario().stages())
                .allSatisfy(stage -> assertThat(StageMapping.toStage(StageMapping.toRow(1, 0, stage)))
                        .isEqualTo(stage));
    }

    @Test
    void a_row_from_before_there_was_input_media_has_none() {
        StageRow row = StageMapping.toRow(
                1,
                0,
                Stages.takes("drafts", "lab/sizes", 700, "20")
                        .from("5")
                        .references(3)
                        .build());
        row.inputSeconds = null;
        row.referenceImages = null;

        assertThat(((Stage.Generate) StageMapping.toStage(row)).input()).isEqualTo(InputMedia.NONE);
    }
}
