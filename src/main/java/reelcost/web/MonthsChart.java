package reelcost.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Subtotal;
import reelcost.domain.estimate.Timeline;

/**
 * The data of the chart of months: a bar for each month and a line of what has come together. A month from which a line
 * without a price is missing has a ≥ beside its name.
 */
final class MonthsChart {
    private MonthsChart() {}

    static Chart of(String currency, List<Category> categories, Timeline timeline) {
        List<Chart.Series> series = new ArrayList<>(categories.stream()
                .map(category -> new Chart.Series(
                        category.code(),
                        category.title(),
                        timeline.months().stream()
                                .map(month -> known(month, category))
                                .collect(Collectors.toCollection(ArrayList::new))))
                .toList());
        series.add(new Chart.Series(
                null,
                timeline.months().stream().allMatch(month -> month.cumulated().complete())
                        ? "Cumulated"
                        : "Cumulated, at least",
                timeline.months().stream()
                        .map(month -> plain(month.cumulated().known()))
                        .toList()));
        return Chart.months(
                currency, timeline.months().stream().map(MonthsChart::label).toList(), series);
    }

    private static String label(Timeline.Month month) {
        return MonthsView.text(month.calendarMonth()) + (month.total().complete() ? "" : " ≥");
    }

    /** {@code null} where there are lines and none has a price. */
    private static String known(Timeline.Month month, Category category) {
        Optional<Subtotal> sum = Optional.ofNullable(month.categories().get(category));
        return sum.isEmpty() ? "0" : sum.get().atAll().map(MonthsChart::plain).orElse(null);
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }
}
