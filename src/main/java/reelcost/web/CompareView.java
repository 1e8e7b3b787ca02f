package reelcost.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Estimate;

/**
 * The page that compares scenarios.
 *
 * @param problem why there is nothing to compare; empty where there is
 * @param enough whether the production has scenarios to compare at all
 */
record CompareView(
        HeadView head,
        String title,
        String path,
        String problem,
        boolean enough,
        List<Choice> scenarios,
        List<Choice> baselines,
        List<Choice> others,
        Optional<Result> result) {

    /** A scenario to be ticked or chosen. */
    record Choice(long id, String name, boolean chosen) {}

    /**
     * What the comparison says.
     *
     * @param notes what to know before relying on the verdict
     * @param query the address's, in full
     */
    record Result(
            String verdict,
            List<String> notes,
            String query,
            int count,
            Waterfall waterfall,
            CompareCharts.Json charts,
            Grid lines,
            Grid categories,
            Grid figures) {}

    /** @param estimates of all scenarios, by id */
    static CompareView of(
            SavedProduction saved, CompareChoice choice, Map<Long, Estimate> estimates, CompareCharts charts) {
        Optional<SavedScenario> baseline = choice.compared().stream().findFirst();
        return new CompareView(
                HeadView.of(saved, estimates, HeadView.COMPARE),
                "Compare: " + saved.production().title(),
                "/productions/" + saved.id() + "/compare",
                choice.problem(),
                saved.scenarios().size() >= CompareChoice.LEAST,
                saved.scenarios().stream()
                        .map(scenario -> choice(scenario, choice.has(scenario)))
                        .toList(),
                saved.scenarios().stream()
                        .map(scenario -> choice(
                                scenario, baseline.filter(scenario::equals).isPresent()))
                        .toList(),
                saved.scenarios().stream()
                        .map(scenario -> choice(
                                scenario, choice.to().filter(scenario::equals).isPresent()))
                        .toList(),
                choice.ok() ? Optional.of(result(saved, choice, estimates, charts)) : Optional.empty());
    }

    private static Choice choice(SavedScenario scenario, boolean chosen) {
        return new Choice(scenario.id(), scenario.scenario().name(), chosen);
    }

    private static Result result(
            SavedProduction saved, CompareChoice choice, Map<Long, Estimate> estimates, CompareCharts charts) {
        Compared compared = Compared.of(choice, estimates);
        int to = choice.compared().indexOf(choice.to().orElseThrow());
        Waterfall waterfall =
                Waterfall.of(compared.baseline(), compared.columns().get(to));
        CompareTables tables = new CompareTables(compared, saved.production().cap());
        return new Result(
                Verdict.of(compared),
                notes(saved, choice, compared),
                choice.query(),
                choice.compared().size(),
                waterfall,
                charts.of(compared, waterfall),
                tables.lines(),
                tables.categories(),
                tables.figures());
    }

    private static List<String> notes(SavedProduction saved, CompareChoice choice, Compared compared) {
        List<String> notes = new ArrayList<>();
        for (Compared.Column column : compared.columns()) {
            int unpriced = column.estimate().total().unpriced();
            if (!column.estimate().isPlan()) {
                notes.add("“" + column.name() + "” is " + Texts.NO_PLAN + ": "
                        + HistoricalView.of(column.estimate()).stream()
                                .map(line -> line.name() + ": " + line.text())
                                .collect(Collectors.joining(" ")));
            }
            if (column.empty()) {
                notes.add("“" + column.name() + "” has no stages yet, so it is left out of the verdict.");
            } else if (unpriced > 0) {
                notes.add("“" + column.name() + "” has " + unpriced + (unpriced == 1 ? " line" : " lines")
                        + " without a price: its total is at least that much.");
            }
        }
        int left = saved.scenarios().size() - choice.compared().size();
        if (left > 0 && choice.compared().size() == CompareChoice.MOST) {
            notes.add(CompareChoice.MOST + " scenarios fit side by side; " + left + (left == 1 ? " is" : " are")
                    + " not shown.");
        }
        return notes;
    }
}
