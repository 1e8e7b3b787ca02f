package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.plan.Schedule;

/** Adds up the lines of each month. */
final class TimelineMonths {
    private final CurrencyUnit currency;
    private final Schedule schedule;
    private final List<Timeline.Entry> entries;
    private final List<Timeline.Entry> withoutPrice;

    TimelineMonths(CurrencyUnit currency, Schedule schedule, List<Timeline.Entry> entries) {
        this.currency = currency;
        this.schedule = schedule;
        this.entries = entries;
        this.withoutPrice =
                entries.stream().filter(entry -> entry.amounts().isEmpty()).toList();
    }

    Timeline timeline() {
        List<Map<Category, Subtotal>> categories = categories();
        List<Timeline.Month> months = new ArrayList<>();
        Money spent = Money.zero(currency);
        for (int number = 1; number <= categories.size(); number++) {
            Subtotal total = categories.get(number - 1).values().stream()
                    .reduce(new Subtotal(Money.zero(currency), 0), Subtotal::plus);
            spent = spent.plus(total.known());
            months.add(new Timeline.Month(
                    number,
                    schedule.calendarMonth(number),
                    schedule.phase(number),
                    categories.get(number - 1),
                    total,
                    new Subtotal(spent, begunWithoutPrice(number))));
        }
        return new Timeline(entries, months);
    }

    /** The sums of each month, in one pass over the lines: there can be many more of them than months. */
    private List<Map<Category, Subtotal>> categories() {
        List<Map<Category, Subtotal>> months = new ArrayList<>();
        for (int month = 1; month <= TimelineEntries.lastMonth(entries, schedule); month++) {
            months.add(new EnumMap<>(Category.class));
        }
        for (Timeline.Entry entry : entries) {
            for (int month = entry.first(); month <= entry.last(); month++) {
                months.get(month - 1).merge(entry.line().category(), of(entry, month), Subtotal::plus);
            }
        }
        return months;
    }

    private Subtotal of(Timeline.Entry entry, int month) {
        return entry.amount(month)
                .map(amount -> new Subtotal(amount, 0))
                .orElseGet(() -> new Subtotal(Money.zero(currency), 1));
    }

    private int begunWithoutPrice(int month) {
        return (int)
                withoutPrice.stream().filter(entry -> entry.first() <= month).count();
    }
}
