package reelcost.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import reelcost.domain.plan.FunnelGroup;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.OfferId;
import reelcost.store.ProductionRow;
import reelcost.store.ScenarioRow;
import reelcost.store.StageRow;

/** Makes, changes and deletes scenarios. Every change first locks the production, then compares versions, then writes. */
@ApplicationScoped
public class EditScenarios {
    public static final int MOST_SCENARIOS = 50;

    private final ProductionRow.Rows productions;
    private final ScenarioRow.Rows scenarios;
    private final StageRow.Rows stages;
    private final RateBooks books;
    private final Clock clock;

    EditScenarios(
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
     * Makes a scenario, priced with the newest edition of the rate book.
     *
     * @return its id
     * @throws NotThere if there is no such production
     * @throws Refused if the production has as many scenarios as it can have
     */
    @Transactional
    public long create(long productionId, Scenario scenario) {
        return add(lock(productionId), scenario, books.current().edition());
    }

    private long add(ProductionRow production, Scenario scenario, String edition) {
        long productionId = production.id();
        if (scenarios.ofProductions(List.of(productionId)).size() >= MOST_SCENARIOS) {
            throw new Refused("A production has at most " + MOST_SCENARIOS + " scenarios. Delete one first.");
        }
        ScenarioRow row = new ScenarioRow(productionId, scenario.name(), edition, clock.instant());
        scenarios.persist(row);
        stages.replace(row.id(), scenario.stages());
        if (production.chosenScenarioId == null) {
            production.chosenScenarioId = row.id();
        }
        if (production.baselineScenarioId == null) {
            production.baselineScenarioId = row.id();
        }
        return row.id();
    }

    /** Copies a scenario with its stages' keys and its edition, so that the copy can be compared line by line. */
    @Transactional
    public long duplicate(long productionId, long scenarioId, String name) {
        ProductionRow production = lock(productionId);
        ScenarioRow original = present(productionId, scenarioId);
        List<Stage> copied = stages.ofScenarios(List.of(scenarioId)).getOrDefault(scenarioId, List.of());
        return add(production, new Scenario(name, copied), original.edition);
    }

    /** @throws Stale if it has been changed since that version */
    @Transactional
    public void rename(long productionId, long scenarioId, int version, String name) {
        lock(productionId);
        unchanged(productionId, scenarioId, version).name = name;
    }

    /**
     * Replaces a scenario's name and stages.
     *
     * @throws Stale if it has been changed since that version
     */
    @Transactional
    public void save(long productionId, long scenarioId, int version, Scenario replacement) {
        lock(productionId);
        ScenarioRow row = unchanged(productionId, scenarioId, version);
        row.name = replacement.name();
        stages.replace(scenarioId, replacement.stages());
    }

    /**
     * Puts the stages of a funnel after the last stage of a scenario; {@link #removeFunnel} takes them out again.
     *
     * @return the scenario's version with them
     * @throws Stale if it has been changed since that version
     * @throws Refused if it would have more stages than a scenario can have
     */
    @Transactional
    public int addFunnel(long productionId, long scenarioId, int version, List<Stage> funnel) {
        lock(productionId);
        ScenarioRow row = unchanged(productionId, scenarioId, version);
        int before = stages.count(scenarioId);
        if (before + funnel.size() > Scenario.MOST_STAGES) {
            throw new Refused("A scenario has at most " + Scenario.MOST_STAGES + " stages: “" + row.name + "” has "
                    + before + ", and the funnel has " + funnel.size() + ". Delete some of its stages first.");
        }
        stages.append(scenarioId, funnel);
        return row.version();
    }

    /** @throws Stale if it has been changed since that version */
    @Transactional
    public void removeFunnel(long productionId, long scenarioId, int version, FunnelGroup funnel) {
        lock(productionId);
        unchanged(productionId, scenarioId, version);
        stages.remove(scenarioId, funnel.keys());
    }

    /**
     * Buys the takes of one stage from another offer, and changes nothing else.
     *
     * @param offer one that generates video
     * @throws Stale if the scenario has been changed since that version
     * @throws Refused if it has no such stage that generates
     */
    @Transactional
    public void chooseOffer(long productionId, long scenarioId, int version, String stageKey, OfferId offer) {
        lock(productionId);
        unchanged(productionId, scenarioId, version);
        if (!stages.buyTakes(scenarioId, stageKey, offer)) {
            throw new Refused("The scenario has no such stage that generates.");
        }
    }

    /**
     * Replaces a scenario's stages, and nothing else.
     *
     * @param replacement asked for only when that version is found to be the present one
     * @throws Stale if it has been changed since that version
     * @throws Refused if they are more than a scenario can have
     */
    @Transactional
    public void replaceStages(long productionId, long scenarioId, int version, Supplier<List<Stage>> replacement) {
        lock(productionId);
        unchanged(productionId, scenarioId, version);
        List<Stage> others = replacement.get();
        if (others.size() > Scenario.MOST_STAGES) {
            throw new Refused("A scenario has at most " + Scenario.MOST_STAGES + " stages. Delete some first.");
        }
        stages.replace(scenarioId, others);
    }

    /**
     * Prices a scenario with another edition of the rate book from now on.
     *
     * @throws Stale if it has been changed since that version
     * @throws NotThere if there is no such edition
     */
    @Transactional
    public void reprice(long productionId, long scenarioId, int version, String edition) {
        lock(productionId);
        unchanged(productionId, scenarioId, version).edition =
                books.edition(edition).edition();
    }

    /**
     * Stays with the prices that a scenario has, and asks no more about those of that newer edition.
     *
     * @throws Stale if it has been changed since that version
     * @throws NotThere if there is no such edition
     */
    @Transactional
    public void keepPrices(long productionId, long scenarioId, int version, String newer) {
        lock(productionId);
        unchanged(productionId, scenarioId, version).declinedEdition =
                books.edition(newer).edition();
    }

    /** Hides a scenario; what pointed to it points to the first one left. {@link #restore} brings it back. */
    @Transactional
    public void delete(long productionId, long scenarioId) {
        ProductionRow production = lock(productionId);
        ScenarioRow deleted = present(productionId, scenarioId);
        unchanged(productionId, scenarioId, deleted.version()).deletedAt = clock.instant();
        Long first = scenarios.ofProductions(List.of(productionId)).stream()
                .map(ScenarioRow::id)
                .findFirst()
                .orElse(null);
        if (Long.valueOf(scenarioId).equals(production.chosenScenarioId)) {
            production.chosenScenarioId = first;
        }
        if (Long.valueOf(scenarioId).equals(production.baselineScenarioId)) {
            production.baselineScenarioId = first;
        }
    }

    @Transactional
    public void restore(long productionId, long scenarioId) {
        ProductionRow production = lock(productionId);
        ScenarioRow row = scenarios.ofProduction(productionId, scenarioId).orElseThrow(() -> new NotThere("scenario"));
        row.deletedAt = null;
        if (production.chosenScenarioId == null) {
            production.chosenScenarioId = scenarioId;
        }
        if (production.baselineScenarioId == null) {
            production.baselineScenarioId = scenarioId;
        }
    }

    /** Makes a scenario the one whose topsheet is shown. */
    @Transactional
    public void choose(long productionId, long scenarioId) {
        ProductionRow production = lock(productionId);
        production.chosenScenarioId = present(productionId, scenarioId).id();
    }

    /** Makes a scenario the one that the others are compared with. */
    @Transactional
    public void makeBaseline(long productionId, long scenarioId) {
        ProductionRow production = lock(productionId);
        production.baselineScenarioId = present(productionId, scenarioId).id();
    }

    private ProductionRow lock(long productionId) {
        return productions
                .lock(productionId, clock.instant())
                .filter(production -> production.deletedAt == null)
                .orElseThrow(() -> new NotThere("production"));
    }

    private ScenarioRow present(long productionId, long scenarioId) {
        return scenarios
                .ofProduction(productionId, scenarioId)
                .filter(row -> row.deletedAt == null)
                .orElseThrow(() -> new NotThere("scenario"));
    }

    /** A scenario that nobody has changed since that version, its version counted up. */
    private ScenarioRow unchanged(long productionId, long scenarioId, int version) {
        ScenarioRow row = present(productionId, scenarioId);
        if (!scenarios.countUp(row, version)) {
            throw new Stale("scenario");
        }
        return row;
    }
}
