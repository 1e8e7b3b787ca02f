package reelcost.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import reelcost.domain.estimate.Flow;
import reelcost.domain.estimate.Stock;
import reelcost.domain.estimate.Stored;
import reelcost.domain.money.Decimals;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;

/**
 * What a scenario stores, month by month.
 *
 * @param chart its data as JSON
 * @param places the names of the places, three columns each
 * @param sentences one for each store stage
 */
record StoredView(String chart, List<String> places, List<Row> rows, List<String> sentences) {
    private static final String NOTHING = "–";

    /**
     * One month.
     *
     * @param cells what comes in, goes and is held at each place, then what is held at all of them
     */
    record Row(String month, String phase, List<Grid.Cell> cells) {}

    static StoredView of(Scenario scenario, Stored stored, Schedule schedule, ObjectMapper json) {
        int last = Math.max(schedule.months(), stored.lastMonth());
        return new StoredView(
                chart(stored, schedule, last).write(json),
                stored.places().stream().map(place -> place.offer().title()).toList(),
                IntStream.rangeClosed(1, last)
                        .mapToObj(month -> row(stored, schedule, month))
                        .toList(),
                new StoredText(scenario, schedule).sentences(stored));
    }

    private static Chart chart(Stored stored, Schedule schedule, int last) {
        return Chart.monthsOf(
                "GB",
                IntStream.rangeClosed(1, last)
                        .mapToObj(month -> MonthsView.text(schedule.calendarMonth(month)))
                        .toList(),
                stored.places().stream()
                        .map(place -> new Chart.Series(
                                "storage",
                                place.offer().title() + (place.complete() ? "" : ", at least"),
                                IntStream.rangeClosed(1, last)
                                        .mapToObj(month -> Decimals.canonical(
                                                        place.stock().held().in(month))
                                                .toPlainString())
                                        .toList()))
                        .toList());
    }

    private static Row row(Stored stored, Schedule schedule, int month) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (Stored.Place place : stored.places()) {
            Stock stock = place.stock();
            List.of(stock.in(), stock.out(), stock.held())
                    .forEach(flow -> cells.add(cell(flow, month, place.complete())));
        }
        cells.add(cell(stored.stock().held(), month, stored.complete()));
        return new Row(MonthsView.text(schedule.calendarMonth(month)), MonthsView.phase(schedule.phase(month)), cells);
    }

    private static Grid.Cell cell(Flow flow, int month, boolean complete) {
        String known = flow.in(month).signum() == 0 ? NOTHING : Texts.gigabytes(flow.in(month));
        return Grid.Cell.of(complete ? known : known.equals(NOTHING) ? "≥ 0" : "≥ " + known);
    }
}
