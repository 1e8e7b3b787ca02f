package reelcost.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Stock;
import reelcost.domain.estimate.Stored;
import reelcost.domain.estimate.Subtotal;
import reelcost.domain.estimate.Timeline;
import reelcost.domain.money.Decimals;
import reelcost.domain.plan.Schedule;

/**
 * An estimate over the months of its schedule as a table, one row for each month. There is no row for the total, so that
 * the sum of each column is that of the topsheet.
 *
 * <pre>
 * | column           | what it holds                                                                             |
 * |------------------|-------------------------------------------------------------------------------------------|
 * | production       | the production's title                                                                    |
 * | scenario         | the scenario's name                                                                       |
 * | month_number     | from 1                                                                                    |
 * | month            | 2026-11                                                                                   |
 * | phase            | making, review, retention; blank after the schedule's last month                          |
 * | currency         | of all amounts                                                                            |
 * | inference …      | one column for each category, what is paid for it in the month; 0 where there is no line; |
 * |                  | blank, never 0, where no line of the month has a price                                    |
 * | total            | what is known of the month                                                                |
 * | status           | priced; at_least where a line without a price lies in the month                           |
 * | unpriced         | the ids of those lines, separated by " | "                                                |
 * | cumulated        | total of this month and all before it                                                     |
 * | cumulated_status | priced; at_least where a line without a price has begun                                   |
 * | gb_in            | GB (10^9 bytes) that come in to all store stages, all copies; this and the next two       |
 * |                  | blank, never 0, where those of any stage are not known                                    |
 * | gb_out           | GB that go: what goes has gone from the first day of the month                            |
 * | gb_held          | GB that are there: held the month before + in − out; what is kept to the end of the       |
 * |                  | schedule is not counted after it                                                          |
 * </pre>
 */
public final class MonthsCsv {
    static final List<String> HEADER = Stream.of(
                    Stream.of("production", "scenario", "month_number", "month", "phase", "currency"),
                    Stream.of(Category.values()).map(Category::code),
                    Stream.of("total", "status", "unpriced", "cumulated", "cumulated_status"),
                    Stream.of("gb_in", "gb_out", "gb_held"))
            .flatMap(columns -> columns)
            .toList();

    private MonthsCsv() {}

    /**
     * @param production its title
     * @param scenario its name
     * @param estimate that the timeline is of
     */
    public static CsvText write(String production, String scenario, Estimate estimate, Timeline timeline) {
        Stored stored = Stored.of(estimate);
        return CsvText.of(
                HEADER,
                timeline.months().stream()
                        .map(month -> row(production, scenario, estimate.currency(), timeline, month)
                                .numbers(gigabytes(stored, month.number())))
                        .toList());
    }

    private static Row row(
            String production, String scenario, CurrencyUnit currency, Timeline timeline, Timeline.Month month) {
        Row row = new Row()
                .text(production)
                .text(scenario)
                .text(String.valueOf(month.number()))
                .text(month.calendarMonth().toString())
                .text(month.phase().map(Schedule.Phase::code))
                .text(currency.getCode());
        Stream.of(Category.values())
                .forEach(category -> row.money(amount(month.categories().get(category), currency)));
        return row.money(Optional.of(month.total().known()))
                .text(Status.of(month.total()).code())
                .text(timeline.entries().stream()
                        .filter(entry -> entry.covers(month.number()))
                        .map(Timeline.Entry::line)
                        .filter(line -> line.amount() instanceof Priced.Unknown)
                        .map(Line::stageKey)
                        .collect(Collectors.joining(" | ")))
                .money(Optional.of(month.cumulated().known()))
                .text(Status.of(month.cumulated()).code());
    }

    private static List<Optional<BigDecimal>> gigabytes(Stored stored, int month) {
        Stock stock = stored.stock();
        return Stream.of(stock.in(), stock.out(), stock.held())
                .map(flow -> Optional.of(Decimals.canonical(flow.in(month))).filter(known -> stored.complete()))
                .toList();
    }

    /** Nothing where there is no line; empty where there are lines and none has a price. */
    private static Optional<Money> amount(Subtotal sum, CurrencyUnit currency) {
        return sum == null ? Optional.of(Money.zero(currency)) : sum.atAll();
    }
}
