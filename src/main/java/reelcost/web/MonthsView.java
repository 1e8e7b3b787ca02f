package reelcost.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.KeyFigures;
import reelcost.domain.estimate.Stored;
import reelcost.domain.estimate.Subtotal;
import reelcost.domain.estimate.Timeline;
import reelcost.domain.media.LineTime;
import reelcost.domain.plan.Schedule;

/**
 * A scenario over the months of its production.
 *
 * @param path of the scenario
 * @param scheduled whether the production has a schedule
 * @param months empty where there is no schedule, and where there is nothing to lay over it
 * @param stored empty where there are no months, and where no stage stores anything
 * @param moving how long everything takes that is moved; empty where nothing is
 */
record MonthsView(
        HeadView head,
        String path,
        String name,
        boolean plan,
        boolean scheduled,
        Optional<Months> months,
        Optional<StoredView> stored,
        Optional<String> moving) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final String NOTHING = "–";

    /**
     * The months with something to show.
     *
     * @param chart its data as JSON
     * @param columns the categories of the topsheet
     * @param sums the topsheet's
     */
    record Months(String currency, String chart, List<Column> columns, List<Row> rows, List<Grid.Cell> sums) {}

    /** The head of a category's column. */
    record Column(String category, String title) {}

    /**
     * One month.
     *
     * @param phase what it is for
     * @param cells the whole month, all up to it, then one for each column
     */
    record Row(String month, String phase, List<Grid.Cell> cells) {}

    static MonthsView of(
            SavedProduction saved, SavedScenario scenario, Map<Long, Estimate> estimates, ObjectMapper json) {
        Estimate estimate = estimates.get(scenario.id());
        Optional<Schedule> schedule = saved.production().schedule();
        return new MonthsView(
                HeadView.of(saved, estimates, String.valueOf(scenario.id())),
                "/productions/" + saved.id() + "/scenarios/" + scenario.id(),
                scenario.scenario().name(),
                estimate.isPlan(),
                schedule.isPresent(),
                schedule.filter(months -> !estimate.isEmpty())
                        .map(months -> months(estimate, Timeline.of(scenario.scenario(), estimate, months), json)),
                schedule.filter(months -> !Stored.of(estimate).isNothing())
                        .map(months -> StoredView.of(scenario.scenario(), Stored.of(estimate), months, json)),
                moving(estimate.keyFigures(), saved.production().lineSpeed()));
    }

    private static Optional<String> moving(KeyFigures figures, Optional<BigDecimal> lineSpeed) {
        return figures.movingSeconds()
                .filter(seconds -> seconds.signum() > 0)
                .map(seconds -> "Moving "
                        + figures.gigabytesMoved().map(Texts::gigabytes).orElseThrow() + " GB takes "
                        + LineTime.text(seconds) + " at " + Texts.lineSpeed(lineSpeed) + ".");
    }

    private static Months months(Estimate estimate, Timeline timeline, ObjectMapper json) {
        List<Category> categories = List.copyOf(estimate.topsheet().keySet());
        String currency = estimate.currency().getCode();
        return new Months(
                currency,
                MonthsChart.of(currency, categories, timeline).write(json),
                categories.stream()
                        .map(category -> new Column(category.code(), category.title()))
                        .toList(),
                timeline.months().stream().map(month -> row(categories, month)).toList(),
                cells(categories, estimate.topsheet(), estimate.total(), estimate.total()));
    }

    private static Row row(List<Category> categories, Timeline.Month month) {
        return new Row(
                text(month.calendarMonth()),
                phase(month.phase()),
                cells(categories, month.categories(), month.total(), month.cumulated()));
    }

    private static List<Grid.Cell> cells(
            List<Category> categories, Map<Category, Subtotal> sums, Subtotal total, Subtotal cumulated) {
        return Stream.concat(
                        Stream.of(Grid.Cell.of(Texts.bare(total)), Grid.Cell.of(Texts.bare(cumulated))),
                        categories.stream().map(category -> Optional.ofNullable(sums.get(category))
                                .map(sum -> cell(category, sum, total))
                                .orElse(Grid.Cell.of(NOTHING))))
                .toList();
    }

    private static Grid.Cell cell(Category category, Subtotal sum, Subtotal total) {
        boolean onTopOfUnknown = category.onTop() && !total.complete();
        return sum.atAll().isEmpty()
                ? Grid.Cell.unknown("no price")
                : Grid.Cell.of((onTopOfUnknown ? "≥ " : "") + Texts.bare(sum));
    }

    public String title() {
        return name + " over time";
    }

    static String phase(Optional<Schedule.Phase> phase) {
        return phase.map(Schedule.Phase::code).orElse("after the schedule");
    }

    static String text(YearMonth month) {
        return MONTH.format(month);
    }
}
