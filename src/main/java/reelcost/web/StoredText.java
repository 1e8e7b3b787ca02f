package reelcost.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reelcost.domain.estimate.Flow;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Stock;
import reelcost.domain.estimate.Stored;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.plan.Volume;

/** Says of each store stage in words when its data comes, how long it stays and where it goes. */
final class StoredText {
    private static final DateTimeFormatter IN_ONE_YEAR = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final List<Stage.Store> stores;
    private final Schedule schedule;

    StoredText(Scenario scenario, Schedule schedule) {
        this.stores = scenario.stages().stream()
                .filter(Stage.Store.class::isInstance)
                .map(Stage.Store.class::cast)
                .toList();
        this.schedule = schedule;
    }

    List<String> sentences(Stored stored) {
        return Stream.concat(
                        stored.places().stream()
                                .flatMap(place -> place.lines().stream().map(this::known)),
                        stored.unknown().stream().map(StoredText::unknown))
                .toList();
    }

    /** {@code Rejects, at AWS · S3 Standard: 4.1 GB arrive over Nov–Dec 2026 and are deleted over Jan–Feb 2027.} */
    private String known(Line line) {
        Stock stock = line.stock().orElseThrow();
        String place = line.stageName() + ", at " + line.offer().orElseThrow().title() + ": ";
        if (stock.in().isNothing()) {
            return place + "nothing comes in.";
        }
        int copies = copies(line.stageKey());
        return place + Texts.gigabytes(stock.in().total()) + " GB" + (copies == 1 ? "" : " in " + copies + " copies")
                + " arrive " + months(stock.in()) + " and "
                + (stock.out().isNothing()
                        ? "are kept to the end, " + text(last(stock))
                        : leaving(line.stageKey(), copies) + " " + months(stock.out()))
                + ".";
    }

    /** One copy moves on; others are deleted when it does. */
    private String leaving(String key, int copies) {
        List<String> next = next(key);
        return next.isEmpty()
                ? "are deleted"
                : (copies == 1 ? "move on to " : "one copy moves on to ") + Texts.list(next);
    }

    private int copies(String key) {
        return stores.stream()
                .filter(store -> store.key().equals(key))
                .findFirst()
                .orElseThrow()
                .copies();
    }

    /** The stages that take what leaves another. */
    private List<String> next(String key) {
        return stores.stream()
                .filter(store -> store.volume().equals(new Volume.Kept(key)))
                .filter(store -> store.timing().orElse(Timing.Rule.MADE) == Timing.Rule.MADE)
                .map(store -> "“" + store.name() + "”")
                .toList();
    }

    private static String unknown(Line line) {
        return line.stageName() + ": how much there is in each month is not known"
                + (line.amount() instanceof Priced.Unknown unknown ? ", because " + unknown.reason() : "") + ".";
    }

    private YearMonth last(Stock stock) {
        return schedule.calendarMonth(stock.held().last());
    }

    /** {@code in Nov 2026}, {@code over Nov–Dec 2026}, {@code over Nov 2026 – Feb 2027}. */
    private String months(Flow flow) {
        YearMonth first = schedule.calendarMonth(flow.first());
        YearMonth last = schedule.calendarMonth(flow.last());
        if (first.equals(last)) {
            return "in " + text(first);
        }
        return "over "
                + (first.getYear() == last.getYear() ? IN_ONE_YEAR.format(first) + "–" : text(first) + " – ")
                + text(last);
    }

    private static String text(YearMonth month) {
        return MonthsView.text(month);
    }
}
