package reelcost.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reelcost.app.EstimateScenario;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Estimate;

/** Prices every scenario that a page shows. */
@Singleton
final class Pricing {
    private final EstimateScenario estimate;

    Pricing(EstimateScenario estimate) {
        this.estimate = estimate;
    }

    Map<Long, Estimate> all(SavedProduction saved) {
        return all(List.of(saved));
    }

    /** By scenario id. */
    Map<Long, Estimate> all(Collection<SavedProduction> productions) {
        return productions.stream()
                .flatMap(saved -> saved.scenarios().stream().map(scenario -> entry(saved, scenario)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map.Entry<Long, Estimate> entry(SavedProduction saved, SavedScenario scenario) {
        return Map.entry(scenario.id(), estimate.estimate(saved.production(), scenario));
    }
}
