package reelcost.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.plan.FunnelGroup;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;

/**
 * The saved scenario that a funnel is for.
 *
 * @param book the edition that it is priced with
 */
record FunnelScenario(SavedProduction saved, SavedScenario scenario, RateBook book) {
    /** Where a funnel for a scenario is opened: it starts from the production's finished length. */
    static String address(SavedProduction saved, SavedScenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("production", String.valueOf(saved.id()));
        values.put("scenario", String.valueOf(scenario.id()));
        values.put(
                "finishedLength",
                saved.production().finishedSeconds().map(Texts::length).orElse(""));
        return "/funnel?" + JobFields.query(values, entry -> true);
    }

    Production production() {
        return saved.production();
    }

    /** The funnel that its next stages are of. */
    FunnelGroup group() {
        return FunnelGroup.next(scenario.scenario().stages());
    }

    /** The scenario as it would be with more stages. */
    Scenario with(List<Stage> more) {
        List<Stage> all = new ArrayList<>(scenario.scenario().stages());
        all.addAll(more);
        return new Scenario(name(), all);
    }

    public String name() {
        return scenario.scenario().name();
    }

    public String title() {
        return production().title();
    }

    public int version() {
        return scenario.version();
    }

    public String edition() {
        return book.edition();
    }

    /** The scenario's editor. */
    public String path() {
        return "/productions/" + saved.id() + "/scenarios/" + scenario.id();
    }
}
