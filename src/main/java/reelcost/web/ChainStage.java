package reelcost.web;

import java.time.LocalDate;
import java.util.Optional;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.UpscaleChains;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;

/** A saved stage that upscales, and where it stands. */
record ChainStage(SavedProduction production, SavedScenario scenario, Stage.Upscale stage) {
    /** Empty where the scenario has no such stage that upscales. */
    static Optional<ChainStage> of(SavedProduction production, SavedScenario scenario, String key) {
        return scenario.scenario().stages().stream()
                .filter(stage -> stage.key().equals(key))
                .filter(Stage.Upscale.class::isInstance)
                .map(Stage.Upscale.class::cast)
                .findFirst()
                .map(stage -> new ChainStage(production, scenario, stage));
    }

    /** In the currency and for the day of the production. */
    UpscaleChains chains(RateBook book, LocalDate today) {
        return UpscaleChains.of(
                stage,
                scenario.scenario(),
                production.production().assumptions(today),
                book,
                production.production().exchangeRates());
    }

    /** The scenario's editor. */
    public String editor() {
        return "/productions/" + production.id() + "/scenarios/" + scenario.id();
    }

    /** The page of the ways of the stage. */
    public String path() {
        return editor() + "/stages/" + stage.key() + "/chains";
    }
}
