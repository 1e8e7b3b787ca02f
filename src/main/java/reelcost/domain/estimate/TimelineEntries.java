package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import reelcost.domain.money.Shares;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;

/** Finds the months of every line of an estimate. */
final class TimelineEntries {
    private TimelineEntries() {}

    static List<Timeline.Entry> of(Scenario scenario, Estimate estimate, Schedule schedule) {
        Map<String, Stage> stages =
                scenario.stages().stream().collect(Collectors.toMap(Stage::key, Function.identity()));
        List<Timeline.Entry> entries = new ArrayList<>();
        for (Line line : estimate.lines()) {
            entries.add(
                    line.category().onTop()
                            ? onTop(line, entries, schedule)
                            : entry(line, schedule.paid(stages.get(line.stageKey()))));
        }
        return entries;
    }

    /** The last month of a schedule, or of what is paid for after it. */
    static int lastMonth(List<Timeline.Entry> entries, Schedule schedule) {
        return Math.max(
                schedule.months(),
                entries.stream().mapToInt(Timeline.Entry::last).max().orElse(0));
    }

    private static Timeline.Entry entry(Line line, Schedule.Span span) {
        return line.months()
                .map(months -> new Timeline.Entry(line, months.first(), months.last(), months.amounts()))
                .orElseGet(() -> spread(line, span.first(), span.weights()));
    }

    /** Spread in proportion to what is known of the lines before it. */
    private static Timeline.Entry onTop(Line line, List<Timeline.Entry> before, Schedule schedule) {
        return spread(
                line,
                1,
                IntStream.rangeClosed(1, lastMonth(before, schedule))
                        .mapToObj(month -> known(before, month))
                        .toList());
    }

    private static BigDecimal known(List<Timeline.Entry> entries, int month) {
        return entries.stream()
                .map(entry -> entry.amount(month))
                .flatMap(Optional::stream)
                .map(Money::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Timeline.Entry spread(Line line, int first, List<BigDecimal> weights) {
        return new Timeline.Entry(
                line,
                first,
                first + weights.size() - 1,
                line.amount()
                        .known()
                        .map(amount -> Shares.split(amount, weights))
                        .orElse(List.of()));
    }
}
