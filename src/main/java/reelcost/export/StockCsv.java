package reelcost.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Stock;
import reelcost.domain.estimate.Stored;
import reelcost.domain.money.Decimals;
import reelcost.domain.plan.Schedule;

/**
 * What an estimate stores over the months of its schedule as a table, one row for each month and place, from the first
 * month to the schedule's last or the one in which the last of it goes. There is no row for all places, so that the sum of
 * a column over one month is what is stored in it.
 *
 * <pre>
 * | column       | what it holds                                                                                |
 * |--------------|----------------------------------------------------------------------------------------------|
 * | production   | the production's title                                                                       |
 * | scenario     | the scenario's name                                                                          |
 * | month_number | from 1                                                                                       |
 * | month        | 2026-11                                                                                      |
 * | phase        | making, review, retention; blank after the schedule's last month                             |
 * | offer        | the id in the rate book of the offer that sells the place                                    |
 * | provider     | who made it                                                                                  |
 * | channel      | where it is bought                                                                           |
 * | model        | what is sold: the storage class                                                              |
 * | stages       | the ids of the stages that lie there, separated by " | "                                     |
 * | gb_in        | GB (10^9 bytes) that come in, all copies                                                     |
 * | gb_out       | GB that go: what goes has gone from the first day of the month                               |
 * | gb_held      | GB that are there: held the month before + in − out; what is kept to the end of the schedule |
 * |              | is not counted after it                                                                      |
 * | status       | known; at_least where the GB of another stage that lies there are not known                  |
 * </pre>
 */
public final class StockCsv {
    static final List<String> HEADER = List.of(
            "production",
            "scenario",
            "month_number",
            "month",
            "phase",
            "offer",
            "provider",
            "channel",
            "model",
            "stages",
            "gb_in",
            "gb_out",
            "gb_held",
            "status");

    private StockCsv() {}

    /**
     * @param production its title
     * @param scenario its name
     */
    public static CsvText write(String production, String scenario, Stored stored, Schedule schedule) {
        int last = Math.max(schedule.months(), stored.lastMonth());
        return CsvText.of(
                HEADER,
                IntStream.rangeClosed(1, last)
                        .boxed()
                        .flatMap(month -> stored.places().stream()
                                .map(place -> row(production, scenario, schedule, month, place)))
                        .toList());
    }

    private static Row row(String production, String scenario, Schedule schedule, int month, Stored.Place place) {
        Stock stock = place.stock();
        return new Row()
                .text(production)
                .text(scenario)
                .text(String.valueOf(month))
                .text(schedule.calendarMonth(month).toString())
                .text(schedule.phase(month).map(Schedule.Phase::code))
                .text(place.offer().id().value())
                .text(place.offer().provider())
                .text(place.offer().channel())
                .text(place.offer().model())
                .text(place.lines().stream().map(Line::stageKey).collect(Collectors.joining(" | ")))
                .numbers(Stream.of(stock.in(), stock.out(), stock.held())
                        .map(flow -> Optional.of(Decimals.canonical(flow.in(month))))
                        .toList())
                .text(place.complete() ? "known" : "at_least");
    }
}
