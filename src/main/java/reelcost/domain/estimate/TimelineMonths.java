package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.plan.Schedule;

/** Adds up the lines of each month. */
final class TimelineMonths {
    private final CurrencyUnit currency;
    private final Schedule schedule;
    private final List<Timeline.Entry> entries;

    TimelineMonths(CurrencyUnit currency, Schedule schedule, List<Timeline.Entry> entries) {
        this.currency = currency;
        this.schedule = schedule;
        this.entries = entries;
    }

    Timeline timeline() {
        List<Timeline.Month> months = new ArrayList<>();
        Money spent = Money.zero(currency);
        for (int number = 1; number <= TimelineEntries.lastMonth(entries, schedule); number++) {
            Subtotal total = sum(number, entry -> true);
            spent = spent.plus(total.known());
            months.add(new Timeline.Month(
                    number,
                    schedule.calendarMonth(number),
                    schedule.phase(number),
                    categories(number),
                    total,
                    new Subtotal(spent, begunWithoutPrice(number))));
        }
        return new Timeline(entries, months);
    }

    private Map<Category, Subtotal> categories(int month) {
        Map<Category, Subtotal> sums = new EnumMap<>(Category.class);
        entries.stream()
                .filter(entry -> entry.covers(month))
                .map(entry -> entry.line().category())
                .forEach(category -> sums.computeIfAbsent(
                        category, of -> sum(month, entry -> entry.line().category() == of)));
        return sums;
    }

    private Subtotal sum(int month, Predicate<Timeline.Entry> chosen) {
        List<Timeline.Entry> members = entries.stream()
                .filter(entry -> entry.covers(month))
                .filter(chosen)
                .toList();
        List<Money> known = members.stream()
                .map(entry -> entry.amount(month))
                .flatMap(Optional::stream)
                .toList();
        return new Subtotal(known.stream().reduce(Money.zero(currency), Money::plus), members.size() - known.size());
    }

    private int begunWithoutPrice(int month) {
        return (int) entries.stream()
                .filter(entry -> entry.first() <= month && entry.amounts().isEmpty())
                .count();
    }
}
