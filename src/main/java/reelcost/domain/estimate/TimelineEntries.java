package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        List<BigDecimal> known = new ArrayList<>(Collections.nCopies(lastMonth(before, schedule), BigDecimal.ZERO));
        for (Timeline.Entry entry : before) {
            for (int i = 0; i < entry.amounts().size(); i++) {
                BigDecimal amount = entry.amounts().get(i).getAmount();
                known.set(
                        entry.first() - 1 + i, known.get(entry.first() - 1 + i).add(amount));
            }
        }
        return spread(line, 1, known);
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
