package reelcost.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.store.ProductionRow;
import reelcost.store.ScenarioRow;
import reelcost.store.StageRow;

/** Makes, changes and deletes productions. */
@ApplicationScoped
public class EditProductions {
    private final ProductionRow.Rows productions;
    private final ScenarioRow.Rows scenarios;
    private final StageRow.Rows stages;
    private final RateBooks books;
    private final Clock clock;

    EditProductions(
            ProductionRow.Rows productions,
            ScenarioRow.Rows scenarios,
            StageRow.Rows stages,
            RateBooks books,
            Clock clock) {
        this.productions = productions;
        this.scenarios = scenarios;
        this.stages = stages;
        this.books = books;
        this.clock = clock;
    }

    /**
     * Makes a production; its first scenario is chosen and the baseline.
     *
     * @return its id
     */
    @Transactional
    public long create(Production production, List<Scenario> withScenarios, boolean sample) {
        ProductionRow row = new ProductionRow(production, clock.instant());
        row.sample = sample;
        productions.persist(row);
        for (Scenario scenario : withScenarios) {
            ScenarioRow scenarioRow =
                    new ScenarioRow(row.id(), scenario.name(), books.current().edition(), clock.instant());
            scenarios.persist(scenarioRow);
            stages.replace(scenarioRow.id(), scenario.stages());
            if (row.chosenScenarioId == null) {
                row.chosenScenarioId = scenarioRow.id();
                row.baselineScenarioId = scenarioRow.id();
            }
        }
        return row.id();
    }

    /**
     * @throws NotThere if there is no such production
     * @throws Stale if it has been changed since that version
     */
    @Transactional
    public void change(long id, int version, Production production) {
        ProductionRow row = lock(id);
        if (row.version() != version) {
            throw new Stale("production");
        }
        row.set(production);
    }

    /** Hides a production; {@link #restore} brings it back. */
    @Transactional
    public void delete(long id) {
        lock(id).deletedAt = clock.instant();
    }

    @Transactional
    public void restore(long id) {
        productions.lock(id, clock.instant()).orElseThrow(() -> new NotThere("production")).deletedAt = null;
    }

    private ProductionRow lock(long id) {
        return productions
                .lock(id, clock.instant())
                .filter(row -> row.deletedAt == null)
                .orElseThrow(() -> new NotThere("production"));
    }
}
