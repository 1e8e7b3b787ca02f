package reelcost.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.EstimateDiff;
import reelcost.domain.estimate.Line;
import reelcost.domain.rate.Standing;

/**
 * Scenarios side by side, one row for each line that any of them has, and a last row for the total. Scenarios are
 * numbered in the order in which they are compared; number 1 is the baseline. The columns' names depend on the numbers
 * alone: what a scenario is called is data and stands in the cells.
 *
 * <pre>
 * | column       | what it holds                                                                                |
 * |--------------|----------------------------------------------------------------------------------------------|
 * | production   | the production's title                                                                       |
 * | row          | line, or total for the last row; the lines of each amount and difference add up to the total |
 * | category     | inference, upscaling, storage, transfer, labour, other, contingency, markup; blank for total |
 * | stage        | the stage's name, as in the first scenario that has it; blank for the total                  |
 * | stage_id     | what stages are matched by, together with the category; blank for the total                  |
 * | currency     | of all amounts and differences                                                               |
 * | scenario_N   | the name of scenario N                                                                       |
 * | amount_N     | what it costs there; blank, never 0, where the price is not known or there is no such line   |
 * | status_N     | priced; unknown (no price); absent (no such line); at_least (a total that misses some lines) |
 * | difference_N | amount less the baseline's, from N = 2 on, an absent line counting as nothing;               |
 * |              | blank where a price on either side is not known                                              |
 * | standing_N   | of the line's offer on the day: active, deprecated; retired, historical where it can't be    |
 * |              | bought; blank for prices of your own and absent lines; in the total plan, or no_plan where   |
 * |              | a line can't be bought; all of them at the end                                               |
 * </pre>
 */
public final class ComparisonCsv {
    private static final List<String> FIRST_COLUMNS =
            List.of("production", "row", "category", "stage", "stage_id", "currency");

    /** What identifies a line in every scenario. */
    private record Key(Category category, String stage) {
        static Key of(Line line) {
            return new Key(line.category(), line.stageKey());
        }
    }

    /** One scenario, ready to be looked up line by line. */
    private record Column(
            ScenarioEstimate compared,
            Map<Key, Line> lines,
            Optional<EstimateDiff> diff,
            Map<Key, EstimateDiff.Item> items) {
        static Column of(ScenarioEstimate compared, Optional<Estimate> baseline) {
            Map<Key, Line> lines = new LinkedHashMap<>();
            compared.estimate().lines().forEach(line -> lines.put(Key.of(line), line));
            Optional<EstimateDiff> diff = baseline.map(base -> EstimateDiff.of(base, compared.estimate()));
            Map<Key, EstimateDiff.Item> items = new LinkedHashMap<>();
            diff.stream()
                    .flatMap(known -> known.groups().stream())
                    .flatMap(group -> group.items().stream())
                    .forEach(item -> items.put(Key.of(item.either()), item));
            return new Column(compared, lines, diff, items);
        }

        Optional<Line> line(Key key) {
            return Optional.ofNullable(lines.get(key));
        }

        Optional<Money> difference(Key key) {
            return Optional.ofNullable(items.get(key))
                    .filter(item -> item.unpriced() == 0)
                    .map(EstimateDiff.Item::difference);
        }
    }

    private final String production;
    private final List<Column> columns;
    private final String currency;

    private ComparisonCsv(String production, List<Column> columns) {
        this.production = production;
        this.columns = columns;
        this.currency = columns.get(0).compared().estimate().currency().getCode();
    }

    /**
     * @param production its title
     * @param scenarios the baseline first
     * @throws IllegalArgumentException if there is no scenario, or they are not all in the same currency
     */
    public static CsvText write(String production, List<ScenarioEstimate> scenarios) {
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare");
        }
        Estimate baseline = scenarios.get(0).estimate();
        List<Column> columns = IntStream.range(0, scenarios.size())
                .mapToObj(i -> Column.of(scenarios.get(i), Optional.of(baseline).filter(base -> i > 0)))
                .toList();
        return new ComparisonCsv(production, columns).write();
    }

    private CsvText write() {
        List<Row> rows = new ArrayList<>();
        keys().forEach((key, stage) -> rows.add(line(key, stage)));
        rows.add(total());
        return CsvText.of(header(), rows);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(FIRST_COLUMNS);
        for (int number = 1; number <= columns.size(); number++) {
            header.addAll(List.of("scenario_" + number, "amount_" + number, "status_" + number));
            if (number > 1) {
                header.add("difference_" + number);
            }
        }
        for (int number = 1; number <= columns.size(); number++) {
            header.add("standing_" + number);
        }
        return header;
    }

    /** Every line's key with its stage's name, by category as on the topsheet, the baseline's lines first. */
    private Map<Key, String> keys() {
        Map<Key, String> keys = new LinkedHashMap<>();
        Arrays.stream(Category.values()).forEach(category -> columns.stream()
                .flatMap(column -> column.lines().values().stream())
                .filter(line -> line.category() == category)
                .forEach(line -> keys.putIfAbsent(Key.of(line), line.stageName())));
        return keys;
    }

    private Row line(Key key, String stage) {
        Row row = new Row()
                .text(production)
                .text("line")
                .text(key.category().code())
                .text(stage)
                .text(key.stage())
                .text(currency);
        for (Column column : columns) {
            Optional<Line> line = column.line(key);
            row.text(column.compared().scenario())
                    .money(line.flatMap(known -> known.amount().known()))
                    .text(line.map(Status::of).orElse(Status.ABSENT).code());
            if (column.diff().isPresent()) {
                row.money(column.difference(key));
            }
        }
        columns.forEach(
                column -> row.text(column.line(key).flatMap(Line::standing).map(Standing::code)));
        return row;
    }

    private Row total() {
        Row row = new Row()
                .text(production)
                .text("total")
                .text("")
                .text("")
                .text("")
                .text(currency);
        for (Column column : columns) {
            row.text(column.compared().scenario())
                    .money(Optional.of(column.compared().estimate().total().known()))
                    .text(Status.of(column.compared().estimate().total()).code());
            column.diff()
                    .ifPresent(diff -> row.money(
                            Optional.of(diff).filter(EstimateDiff::complete).map(EstimateDiff::difference)));
        }
        columns.forEach(column -> row.text(column.compared().estimate().isPlan() ? "plan" : "no_plan"));
        return row;
    }
}
