package reelcost.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.EstimateDiff;
import reelcost.domain.estimate.Line;

/** Scenarios side by side with their estimates, ready to be looked up line by line; the first is the baseline. */
record Compared(List<Column> columns) {
    /** What identifies a line in every scenario. */
    record Key(Category category, String stage) {
        static Key of(Line line) {
            return new Key(line.category(), line.stageKey());
        }
    }

    /** @param diff from the baseline; empty for the baseline itself */
    record Column(String name, Estimate estimate, Optional<EstimateDiff> diff) {
        Optional<Line> line(Key key) {
            return estimate.lines().stream()
                    .filter(line -> Key.of(line).equals(key))
                    .findFirst();
        }

        Optional<EstimateDiff.Item> item(Key key) {
            return diff.stream()
                    .flatMap(known -> known.groups().stream())
                    .flatMap(group -> group.items().stream())
                    .filter(item -> Key.of(item.either()).equals(key))
                    .findFirst();
        }

        boolean empty() {
            return estimate.isEmpty();
        }

        boolean complete() {
            return estimate.total().complete();
        }
    }

    /** @param estimates by scenario id */
    static Compared of(CompareChoice choice, Map<Long, Estimate> estimates) {
        Estimate baseline = estimates.get(choice.compared().get(0).id());
        return new Compared(choice.compared().stream()
                .map(scenario -> new Column(
                        scenario.scenario().name(),
                        estimates.get(scenario.id()),
                        Optional.of(scenario)
                                .filter(other -> !other.equals(choice.compared().get(0)))
                                .map(other -> EstimateDiff.of(baseline, estimates.get(other.id())))))
                .toList());
    }

    Column baseline() {
        return columns.get(0);
    }

    CurrencyUnit currency() {
        return baseline().estimate().currency();
    }

    /** Every line that any scenario has, by category as on the topsheet, the baseline's first; named as where it is first. */
    Map<Key, Line> lines() {
        Map<Key, Line> lines = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            columns.stream()
                    .flatMap(column -> column.estimate().lines().stream())
                    .filter(line -> line.category() == category)
                    .forEach(line -> lines.putIfAbsent(Key.of(line), line));
        }
        return lines;
    }

    /** The categories that any scenario has a line in. */
    List<Category> categories() {
        return lines().values().stream().map(Line::category).distinct().toList();
    }
}
