package reelcost.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import reelcost.app.EstimateScenario;
import reelcost.app.RateBooks;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.plan.OfferChoice;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.ScenarioReader;
import reelcost.domain.plan.StageReader;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.RateBook;

/** Reads what is typed in the editor and prices it. */
@Singleton
final class ScenarioEditor {
    private final RateBooks books;
    private final EstimateScenario estimate;
    private final Pricing pricing;
    private final Clock clock;

    ScenarioEditor(RateBooks books, EstimateScenario estimate, Pricing pricing, Clock clock) {
        this.books = books;
        this.estimate = estimate;
        this.pricing = pricing;
        this.clock = clock;
    }

    /** What was typed, with what it means and what is wrong with it. */
    record Reading(EditorState state, ScenarioReader.Result stages, Optional<String> nameError, String name) {
        boolean ok() {
            return stages.ok() && nameError.isEmpty();
        }

        /** The stages without an error. */
        Scenario scenario() {
            return new Scenario(name, stages.inOrder());
        }
    }

    /**
     * Reads what was typed into the editor of a saved scenario. Where that has been changed in the meantime, what may be
     * bought is left to the conflict to decide.
     */
    Reading read(SavedProduction production, SavedScenario scenario, EditorState state) {
        TextFields fields = new TextFields(field -> state.name());
        String name = fields.requiredLine("name", StageReader.LONGEST_NAME);
        RateBook book = books.edition(scenario.edition());
        ScenarioReader.Result stages = ScenarioReader.read(state.stages(), book);
        boolean current = state.version() == scenario.version();
        return new Reading(
                state,
                current
                        ? stages.refusing(new OfferChoice(
                                book, day(production), scenario.scenario().stages()))
                        : stages,
                fields.errors().stream().findFirst().map(error -> error.message()),
                name == null ? "" : name);
    }

    EditorView view(SavedProduction production, SavedScenario scenario, Reading reading, EditorView.Occasion occasion) {
        RateBook book = books.edition(scenario.edition());
        return EditorView.of(
                production,
                scenario,
                pricing.all(production),
                reading.state(),
                reading.stages(),
                reading.nameError(),
                estimate.estimate(production.production(), reading.scenario(), book),
                occasion.dirty() ? Optional.empty() : pricing.change(production, scenario),
                book,
                day(production),
                occasion);
    }

    private LocalDate day(SavedProduction production) {
        return production.production().assumptions(LocalDate.now(clock)).asOf();
    }
}
