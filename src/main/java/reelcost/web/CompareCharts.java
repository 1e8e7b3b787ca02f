package reelcost.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.KeyFigures;
import reelcost.domain.estimate.Subtotal;

/** The data of a comparison's charts, as the script that draws them reads it: amounts as decimal texts, null for unknown. */
@Singleton
final class CompareCharts {
    /** Each chart's data as JSON. */
    record Json(String categories, String waterfall, String costs, String takes) {}

    private final ObjectMapper json;

    CompareCharts(ObjectMapper json) {
        this.json = json;
    }

    Json of(Compared compared, Waterfall waterfall) {
        String currency = compared.currency().getCode();
        List<String> names =
                compared.columns().stream().map(Compared.Column::name).toList();
        List<String> totals =
                compared.columns().stream().map(CompareCharts::label).toList();
        return new Json(
                Chart.stacked(currency, totals, categories(compared)).write(json),
                Chart.waterfall(currency, steps(waterfall)).write(json),
                Chart.ofMoney(
                                currency,
                                names,
                                List.of(
                                        amounts(
                                                "Cost per finished minute",
                                                compared,
                                                KeyFigures::costPerFinishedMinute),
                                        amounts("Cost per select", compared, KeyFigures::costPerSelect)))
                        .write(json),
                Chart.ofNumbers(
                                "takes",
                                names,
                                List.of(
                                        series(
                                                "Generated",
                                                compared,
                                                figures -> Optional.of(String.valueOf(figures.takes()))),
                                        series("Used", compared, figures -> figures.selects()
                                                .map(String::valueOf))))
                        .write(json));
    }

    /** Names a total for what it is. */
    private static String label(Compared.Column column) {
        if (column.empty()) {
            return column.name() + " (no stages)";
        }
        return column.name()
                + (column.estimate().isPlan() ? "" : " (historical)")
                + (column.complete() ? "" : " (at least)");
    }

    /** What is known of each category, and a series that marks the bars from which something is missing. */
    private static List<Chart.Series> categories(Compared compared) {
        List<Chart.Series> series = new ArrayList<>(compared.categories().stream()
                .map(category -> new Chart.Series(
                        category.code(),
                        category.title(),
                        compared.columns().stream()
                                .map(column -> known(column, category))
                                .toList()))
                .toList());
        if (compared.columns().stream().anyMatch(column -> !column.complete())) {
            series.add(new Chart.Series(
                    "warn",
                    "Lines without a price",
                    compared.columns().stream()
                            .map(column -> column.complete() ? "0" : null)
                            .collect(Collectors.toCollection(ArrayList::new))));
        }
        return series;
    }

    private static String known(Compared.Column column, Category category) {
        Map<Category, Subtotal> topsheet = column.estimate().topsheet();
        return topsheet.containsKey(category) ? plain(topsheet.get(category).known()) : "0";
    }

    private static List<Chart.Step> steps(Waterfall waterfall) {
        List<Chart.Step> steps = new ArrayList<>();
        steps.add(new Chart.Step(
                waterfall.from(), null, null, null, plain(waterfall.baseTotal().known())));
        waterfall
                .bars()
                .forEach(bar -> steps.add(new Chart.Step(
                        bar.name(), bar.category().code(), plain(bar.before()), plain(bar.after()), null)));
        steps.add(new Chart.Step(
                waterfall.to(), null, null, null, plain(waterfall.otherTotal().known())));
        return steps;
    }

    private static Chart.Series amounts(String name, Compared compared, Function<KeyFigures, Optional<Money>> figure) {
        return series(name, compared, figures -> figure.apply(figures).map(CompareCharts::plain));
    }

    private static Chart.Series series(String name, Compared compared, Function<KeyFigures, Optional<String>> figure) {
        return new Chart.Series(
                null,
                name,
                compared.columns().stream()
                        .map(column ->
                                figure.apply(column.estimate().keyFigures()).orElse(null))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }
}
