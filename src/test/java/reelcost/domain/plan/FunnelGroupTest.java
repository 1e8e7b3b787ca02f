package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.testsupport.Stages;

class FunnelGroupTest {
    private static Stage takes(String key, int clips, int selects) {
        return Stages.takes(key, "lab/sizes", clips, "20").selects(selects).build();
    }

    @Test
    void the_stages_of_a_funnel_know_each_other_by_their_keys() {
        FunnelGroup second = new FunnelGroup(2);
        assertThat(second.keys()).containsExactly("funnel-2-previews", "funnel-2-takes", "funnel-2-upscale");
        assertThat(second.keys()).allSatisfy(key -> {
            assertThat(Stage.isKey(key)).isTrue();
            assertThat(FunnelGroup.of(key)).contains(second);
        });
        assertThat(second.has(takes("funnel-2-takes", 10, 1))).isTrue();
        assertThat(second.has(takes("funnel-1-takes", 10, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "takes", "funnel-takes", "funnel-0-takes", "funnel-1-drafts", "funnel-1000-takes", "s-1a2b"})
    void any_other_key_is_in_no_funnel(String key) {
        assertThat(FunnelGroup.of(key)).isEmpty();
    }

    @Test
    void the_next_funnel_has_the_first_number_that_is_free() {
        assertThat(FunnelGroup.next(List.of())).isEqualTo(new FunnelGroup(1));
        assertThat(FunnelGroup.next(List.of(takes("a", 1, 1), takes("funnel-2-takes", 1, 1))))
                .isEqualTo(new FunnelGroup(1));
        assertThat(FunnelGroup.next(List.of(takes("funnel-1-takes", 1, 1), takes("funnel-2-upscale", 1, 1))))
                .isEqualTo(new FunnelGroup(3));
    }

    @Test
    void each_stage_of_a_funnel_says_how_many_go_on() {
        List<Stage> stages = List.of(
                Stages.sheetsByFrames("funnel-1-previews", "lab/minutes", 700, 8, 4),
                takes("funnel-1-takes", 350, 55),
                Stages.upscale("funnel-1-upscale", "lab/upscale", 44, "20"));
        assertThat(Survival.of(stages))
                .containsOnly(
                        Map.entry("funnel-1-previews", new Survival(700, 350)),
                        Map.entry("funnel-1-takes", new Survival(350, 55)),
                        Map.entry("funnel-1-upscale", new Survival(55, 44)));
        assertThat(new Survival(700, 350).percent()).hasToString("50");
        assertThat(new Survival(700, 55).percent()).hasToString("7.86");
        assertThat(new Survival(55, 44).percent()).hasToString("80");
        assertThat(new Survival(700, 0).percent()).hasToString("0");
    }

    @Test
    void what_no_count_says_is_not_known() {
        List<Stage> stages = List.of(
                Stages.sheetsByFrames("funnel-1-previews", "lab/minutes", 700, 8, 4),
                Stages.sheetsByFrames("previews", "lab/minutes", 700, 8, 4),
                Stages.generate("funnel-2-takes", "lab/sizes", 700, "20"),
                Stages.upscale("funnel-2-upscale", "lab/upscale", 55, "20"),
                Stages.upscale("upscale", "lab/upscale", "selects"),
                takes("funnel-3-takes", 10, 0),
                Stages.upscale("funnel-3-upscale", "lab/upscale", 5, "20"));
        assertThat(Survival.of(stages)).containsOnlyKeys("funnel-3-takes");
    }

    @Test
    void more_takes_than_previews_contradict_each_other() {
        assertThat(Survival.of(List.of(
                                Stages.sheetsByFrames("funnel-1-previews", "lab/minutes", 50, 8, 4),
                                takes("funnel-1-takes", 60, 60)))
                        .get("funnel-1-previews")
                        .contradicts())
                .isTrue();
        assertThat(new Survival(60, 60).contradicts()).isFalse();
    }
}
