package reelcost.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;

/**
 * Which scenarios of a production are put side by side, as an address asks for it.
 *
 * @param compared the baseline first, then the others in the order in which they were made
 * @param to the one that the baseline is led over to, step by step; empty where there is a problem
 * @param problem what is wrong with the address; empty where all is well
 */
record CompareChoice(long productionId, List<SavedScenario> compared, Optional<SavedScenario> to, String problem) {
    static final int LEAST = 2;
    static final int MOST = 8;

    /**
     * @param ids of the scenarios; none means as many as fit
     * @param baseline blank, or one that is not among those compared, for the production's own
     * @param to blank, or one that is not among those compared, for the first of the others
     */
    static CompareChoice read(SavedProduction saved, List<String> ids, String baseline, String to) {
        List<SavedScenario> all = saved.scenarios();
        Set<String> asked = ids.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<SavedScenario> chosen = asked.isEmpty()
                ? all.stream().limit(MOST).toList()
                : all.stream().filter(scenario -> asked.contains(id(scenario))).toList();
        Optional<SavedScenario> first = named(chosen, baseline)
                .or(() -> saved.baseline().filter(chosen::contains))
                .or(() -> chosen.stream().findFirst());
        List<SavedScenario> compared = Stream.concat(
                        first.stream(), chosen.stream().filter(scenario -> !scenario.equals(first.orElseThrow())))
                .toList();
        List<String> mentioned = Stream.concat(asked.stream(), Stream.of(baseline.strip(), to.strip()))
                .filter(id -> !id.isEmpty())
                .toList();
        String problem = problem(all, mentioned, compared.size());
        Optional<SavedScenario> last = problem.isEmpty()
                ? named(compared.subList(1, compared.size()), to).or(() -> Optional.of(compared.get(1)))
                : Optional.empty();
        return new CompareChoice(saved.id(), compared, last, problem);
    }

    private static String problem(List<SavedScenario> all, List<String> ids, int compared) {
        if (all.size() < LEAST) {
            return "There are not two scenarios to compare yet.";
        }
        if (ids.stream().anyMatch(id -> named(all, id).isEmpty())) {
            return "A scenario that this address names is not in the production, or not any more.";
        }
        if (compared < LEAST) {
            return "Choose at least " + LEAST + " scenarios to compare.";
        }
        return compared > MOST ? "Choose at most " + MOST + " scenarios: more don't fit side by side." : "";
    }

    boolean ok() {
        return problem.isEmpty();
    }

    boolean has(SavedScenario scenario) {
        return compared.contains(scenario);
    }

    /** The address's query that says the same, whatever was left out. */
    String query() {
        return compared.stream().map(scenario -> "s=" + scenario.id()).collect(Collectors.joining("&"))
                + "&baseline=" + compared.get(0).id()
                + to.map(scenario -> "&to=" + scenario.id()).orElse("");
    }

    private static Optional<SavedScenario> named(List<SavedScenario> scenarios, String id) {
        return scenarios.stream()
                .filter(scenario -> id(scenario).equals(id.strip()))
                .findFirst();
    }

    private static String id(SavedScenario scenario) {
        return String.valueOf(scenario.id());
    }
}
