package reelcost.domain.estimate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
        return new Timeline(
                entries,
                IntStream.rangeClosed(1, TimelineEntries.lastMonth(entries, schedule))
                        .mapToObj(this::month)
                        .toList());
    }

    private Timeline.Month month(int number) {
        Map<Category, Subtotal> categories = new EnumMap<>(Category.class);
        entries.stream()
                .filter(entry -> entry.covers(number))
                .map(entry -> entry.line().category())
                .forEach(category -> categories.computeIfAbsent(
                        category,
                        of -> sum(entry -> entry.line().category() == of && entry.covers(number), number, number)));
        return new Timeline.Month(
                number,
                schedule.calendarMonth(number),
                schedule.phase(number),
                categories,
                sum(entry -> entry.covers(number), number, number),
                sum(entry -> entry.first() <= number, 1, number));
    }

    /** What some lines cost in some months; each line without a price is missed once. */
    private Subtotal sum(Predicate<Timeline.Entry> chosen, int from, int to) {
        List<Timeline.Entry> all = entries.stream().filter(chosen).toList();
        Money known = IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(month -> all.stream().flatMap(entry -> entry.amount(month).stream()))
                .reduce(Money.zero(currency), Money::plus);
        return new Subtotal(known, (int)
                all.stream().filter(entry -> entry.amounts().isEmpty()).count());
    }
}
