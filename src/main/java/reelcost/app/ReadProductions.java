package reelcost.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.store.ProductionRow;
import reelcost.store.ScenarioRow;
import reelcost.store.StageRow;

/** Reads productions with all their scenarios: three statements, however many there are. */
@ApplicationScoped
public class ReadProductions {
    public static final int PAGE_SIZE = 24;

    private final ProductionRow.Rows productions;
    private final ScenarioRow.Rows scenarios;
    private final StageRow.Rows stages;

    ReadProductions(ProductionRow.Rows productions, ScenarioRow.Rows scenarios, StageRow.Rows stages) {
        this.productions = productions;
        this.scenarios = scenarios;
        this.stages = stages;
    }

    /** One page of productions, those changed last first. */
    public record Listing(List<SavedProduction> productions, int page, boolean more) {}

    /** @param page from 0 */
    @Transactional
    public Listing list(int page) {
        List<ProductionRow> rows = productions.latest(page, PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        return new Listing(complete(more ? rows.subList(0, PAGE_SIZE) : rows), page, more);
    }

    /** @throws NotThere if there is no such production */
    @Transactional
    public SavedProduction one(long id) {
        ProductionRow row = productions.present(id).orElseThrow(() -> new NotThere("production"));
        return complete(List.of(row)).get(0);
    }

    private List<SavedProduction> complete(List<ProductionRow> rows) {
        List<ScenarioRow> scenarioRows =
                scenarios.ofProductions(rows.stream().map(ProductionRow::id).toList());
        Map<Long, List<Stage>> stagesOf =
                stages.ofScenarios(scenarioRows.stream().map(ScenarioRow::id).toList());
        Map<Long, List<SavedScenario>> scenariosOf = scenarioRows.stream()
                .collect(Collectors.groupingBy(
                        ScenarioRow::productionId,
                        Collectors.mapping(
                                row -> new SavedScenario(
                                        row.id(),
                                        row.version(),
                                        new Scenario(row.name, stagesOf.getOrDefault(row.id(), List.of())),
                                        row.edition,
                                        Optional.ofNullable(row.declinedEdition)),
                                Collectors.toList())));
        return rows.stream()
                .map(row -> new SavedProduction(
                        row.id(),
                        row.version(),
                        row.toProduction(),
                        row.sample,
                        Optional.ofNullable(row.chosenScenarioId),
                        Optional.ofNullable(row.baselineScenarioId),
                        scenariosOf.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
