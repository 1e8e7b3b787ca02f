package reelcost.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reelcost.app.EstimateScenario;
import reelcost.app.RateBooks;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.rate.RateBook;

/** Prices every scenario that a page shows. */
@Singleton
final class Pricing {
    private final EstimateScenario estimate;
    private final RateBooks books;

    Pricing(EstimateScenario estimate, RateBooks books) {
        this.estimate = estimate;
        this.books = books;
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

    /** What the newest edition changes of each scenario, by its id; none for those of which somebody has looked at it already. */
    Map<Long, PriceChangeView> changes(SavedProduction saved) {
        return saved.scenarios().stream()
                .flatMap(scenario -> change(saved, scenario).map(change -> Map.entry(scenario.id(), change)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the newest edition changes, unless somebody has looked at it already. */
    Optional<PriceChangeView> change(SavedProduction saved, SavedScenario scenario) {
        RateBook newest = books.current();
        if (scenario.edition().equals(newest.edition())
                || scenario.declined().filter(newest.edition()::equals).isPresent()) {
            return Optional.empty();
        }
        return PriceChangeView.of(
                "/productions/" + saved.id() + "/scenarios/" + scenario.id() + "/prices",
                scenario.version(),
                estimate.estimate(saved.production(), scenario),
                estimate.estimate(saved.production(), scenario.scenario(), newest));
    }

    private Map.Entry<Long, Estimate> entry(SavedProduction saved, SavedScenario scenario) {
        return Map.entry(scenario.id(), estimate.estimate(saved.production(), scenario));
    }
}
