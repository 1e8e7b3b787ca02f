package reelcost.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reelcost.domain.plan.FunnelGroup;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Survival;

/**
 * How many of what a stage has go on, and of which funnel it is.
 *
 * @param odd whether more go on than there are
 */
record SurvivalView(String text, boolean odd) {
    /** By stage key. */
    static Map<String, SurvivalView> of(List<Stage> stages) {
        Map<String, SurvivalView> views = new HashMap<>();
        Survival.of(stages).forEach((key, survival) -> views.put(key, of(key, survival)));
        return views;
    }

    private static SurvivalView of(String stageKey, Survival survival) {
        String funnel = FunnelGroup.of(stageKey)
                .map(group -> "Funnel " + group.number() + ": ")
                .orElse("");
        String on = Texts.grouped(survival.on());
        String of = Texts.grouped(survival.of());
        return survival.contradicts()
                ? new SurvivalView(funnel + on + " go on, but there are only " + of + ".", true)
                : new SurvivalView(
                        funnel + on + " of " + of + " go on, " + Texts.percent(survival.percent()) + ".", false);
    }
}
