package reelcost.app;

import java.util.List;
import java.util.Optional;
import reelcost.domain.plan.Production;

/**
 * A production as it is stored.
 *
 * @param version that an edit must name
 * @param sample whether it came with the app
 * @param chosenId the scenario whose topsheet is shown
 * @param baselineId the scenario that the others are compared with
 * @param scenarios in the order in which they were made; may be empty
 */
public record SavedProduction(
        long id,
        int version,
        Production production,
        boolean sample,
        Optional<Long> chosenId,
        Optional<Long> baselineId,
        List<SavedScenario> scenarios) {

    public Optional<SavedScenario> scenario(long scenarioId) {
        return scenarios.stream()
                .filter(scenario -> scenario.id() == scenarioId)
                .findFirst();
    }

    public Optional<SavedScenario> chosen() {
        return chosenId.flatMap(this::scenario);
    }

    public Optional<SavedScenario> baseline() {
        return baselineId.flatMap(this::scenario);
    }
}
