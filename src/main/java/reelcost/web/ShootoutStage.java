package reelcost.web;

import java.util.Optional;
import java.util.function.Function;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;

/**
 * The stage of a saved scenario that a shoot-out is for.
 *
 * @param book the edition that the scenario is priced with
 * @param offer what it is bought from now, in words
 * @param path the scenario's editor
 * @param more what of the stage is left out of the shoot-out; empty where nothing is
 */
record ShootoutStage(
        Production production,
        long productionId,
        long scenarioId,
        Stage.Generate stage,
        int version,
        RateBook book,
        String scenario,
        String offer,
        String path,
        String more) {
    /**
     * Empty where the scenario has no such stage that generates.
     *
     * @param editions finds an edition of the rate book by its name
     */
    static Optional<ShootoutStage> of(
            SavedProduction saved, long scenarioId, String key, Function<String, RateBook> editions) {
        return saved.scenario(scenarioId).flatMap(scenario -> scenario.scenario().stages().stream()
                .filter(stage -> stage.key().equals(key))
                .filter(Stage.Generate.class::isInstance)
                .map(Stage.Generate.class::cast)
                .findFirst()
                .map(stage -> of(saved, scenario, stage, editions.apply(scenario.edition()))));
    }

    private static ShootoutStage of(
            SavedProduction saved, SavedScenario scenario, Stage.Generate stage, RateBook book) {
        return new ShootoutStage(
                saved.production(),
                saved.id(),
                scenario.id(),
                stage,
                scenario.version(),
                book,
                scenario.scenario().name(),
                book.find(stage.offerId())
                        .map(Offer::title)
                        .orElse(stage.offerId().value()),
                path(saved.id(), scenario.id()),
                stage.batch() || stage.failedPercent().signum() > 0
                        ? "The stage’s failed takes and batch price are left out here."
                        : "");
    }

    public String key() {
        return stage.key();
    }

    public String name() {
        return stage.name();
    }

    /** What it is bought from now, by its id. */
    public String offerId() {
        return stage.offerId().value();
    }

    static String path(long production, long scenario) {
        return "/productions/" + production + "/scenarios/" + scenario;
    }
}
