package reelcost.domain.estimate;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;

/**
 * An estimate over the months of a schedule. It adds up both ways: the months of each line to the line, and all months to
 * the estimate's total, to the last cent.
 *
 * @param entries one for each line of the estimate, in order
 * @param months from the schedule's first on, to its last or to the last one in which something is paid for
 */
public record Timeline(List<Entry> entries, List<Month> months) {
    /**
     * The months of one line.
     *
     * @param first month, from 1
     * @param last month, not before the first
     * @param amounts one for each month, adding up to the line's amount; empty where that is not known
     */
    public record Entry(Line line, int first, int last, List<Money> amounts) {
        public Entry {
            amounts = List.copyOf(amounts);
        }

        /** Whether the line lies in a month, with a price or without. */
        public boolean covers(int month) {
            return first <= month && month <= last;
        }

        /** What is paid in a month; empty where nothing is, and where it is not known. */
        public Optional<Money> amount(int month) {
            return covers(month) && !amounts.isEmpty() ? Optional.of(amounts.get(month - first)) : Optional.empty();
        }
    }

    /**
     * One month.
     *
     * @param number from 1
     * @param phase empty after the schedule's last month
     * @param categories those with a line in this month, in the order of the topsheet
     * @param total of this month; misses each line without a price that lies in it
     * @param cumulated everything up to and with this month; misses each line without a price that has begun
     */
    public record Month(
            int number,
            YearMonth calendarMonth,
            Optional<Schedule.Phase> phase,
            Map<Category, Subtotal> categories,
            Subtotal total,
            Subtotal cumulated) {}

    public Timeline {
        entries = List.copyOf(entries);
        months = List.copyOf(months);
    }

    /**
     * Lays an estimate over a schedule, a pure function of its arguments. Stages lie where {@link Schedule#span} puts them,
     * storage costs in each month what its tiers ask for that month, and contingency and markup are spread in proportion to
     * what they are on top of. What does not divide goes by the largest remainder, to the earlier month where two are equal.
     *
     * @param scenario that the estimate is of
     */
    public static Timeline of(Scenario scenario, Estimate estimate, Schedule schedule) {
        return new TimelineMonths(estimate.currency(), schedule, TimelineEntries.of(scenario, estimate, schedule))
                .timeline();
    }
}
