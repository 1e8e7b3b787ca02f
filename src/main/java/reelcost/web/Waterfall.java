package reelcost.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.EstimateDiff;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Subtotal;

/**
 * How one estimate becomes another, line by line.
 *
 * @param bars the largest differences in the order of the topsheet, then one for what is left; they lead from one total to the other
 * @param rows every line that differs or lacks a price
 * @param complete whether every line of both has a price; otherwise the bars mean nothing
 */
record Waterfall(
        String from,
        String to,
        Subtotal baseTotal,
        Subtotal otherTotal,
        List<Bar> bars,
        List<Row> rows,
        String difference,
        boolean complete) {
    private static final int MOST_BARS = 9;

    /** The first total as the table's foot has it. */
    public String before() {
        return Texts.bare(baseTotal);
    }

    /** The last one. */
    public String after() {
        return Texts.bare(otherTotal);
    }

    /** A difference as a stretch from one running total to the next. */
    record Bar(String name, Category category, Money before, Money after) {}

    /**
     * A line of the table.
     *
     * @param what how the line differs
     */
    record Row(String category, String name, String what, String before, String after, Difference change) {}

    static Waterfall of(Compared.Column base, Compared.Column other) {
        EstimateDiff diff = other.diff().orElseThrow();
        List<EstimateDiff.Item> items =
                diff.groups().stream().flatMap(group -> group.items().stream()).toList();
        return new Waterfall(
                base.name(),
                other.name(),
                base.estimate().total(),
                other.estimate().total(),
                bars(base.estimate(), items),
                items.stream()
                        .filter(item -> !item.difference().isZero() || item.unpriced() > 0)
                        .map(item -> row(item, base, other))
                        .toList(),
                Difference.of(diff.difference(), !base.complete(), !other.complete())
                        .text(),
                diff.complete());
    }

    private static List<Bar> bars(Estimate base, List<EstimateDiff.Item> items) {
        List<EstimateDiff.Item> differing =
                items.stream().filter(item -> !item.difference().isZero()).toList();
        Set<EstimateDiff.Item> largest = differing.stream()
                .sorted(Comparator.<EstimateDiff.Item, Money>comparing(
                                item -> item.difference().abs())
                        .reversed())
                .limit(MOST_BARS)
                .collect(Collectors.toSet());
        List<Bar> bars = new ArrayList<>();
        Money running = base.total().known();
        for (EstimateDiff.Item item : differing) {
            if (largest.contains(item)) {
                Money after = running.plus(item.difference());
                bars.add(new Bar(item.either().stageName(), item.either().category(), running, after));
                running = after;
            }
        }
        Money before = running;
        Money rest = differing.stream()
                .filter(item -> !largest.contains(item))
                .map(EstimateDiff.Item::difference)
                .reduce(Money.zero(base.currency()), Money::plus);
        int left = differing.size() - largest.size();
        if (left > 0) {
            bars.add(new Bar(left + " smaller differences", Category.OTHER, before, before.plus(rest)));
        }
        return bars;
    }

    private static Row row(EstimateDiff.Item item, Compared.Column base, Compared.Column other) {
        boolean onTop = onTop(item);
        return new Row(
                item.either().category().code(),
                name(item),
                what(item),
                amount(item.base(), onTop && !base.complete()),
                amount(item.other(), onTop && !other.complete()),
                item.unpriced() > 0
                        ? Difference.UNKNOWN
                        : Difference.of(item.difference(), onTop && !base.complete(), onTop && !other.complete()));
    }

    private static boolean onTop(EstimateDiff.Item item) {
        return item.either().category() == Category.CONTINGENCY || item.either().category() == Category.MARKUP;
    }

    /** A line keeps its key when it is renamed, so both names are told. */
    private static String name(EstimateDiff.Item item) {
        String now = item.either().stageName();
        return item.base()
                .map(Line::stageName)
                .filter(before -> !before.equals(now))
                .map(before -> before + " → " + now)
                .orElse(now);
    }

    private static String what(EstimateDiff.Item item) {
        boolean samePercentage =
                item.base().flatMap(Line::quantity).equals(item.other().flatMap(Line::quantity));
        if (onTop(item) && item.base().isPresent() && item.other().isPresent() && samePercentage) {
            return "of another sum";
        }
        return switch (item.change()) {
            case ADDED -> "added";
            case REMOVED -> "left out";
            case QUANTITY ->
                changed(
                        "quantity",
                        item.base().flatMap(Line::quantity),
                        item.other().flatMap(Line::quantity));
            case PRICE ->
                changed(
                        "price",
                        item.base().flatMap(Line::unitPrice),
                        item.other().flatMap(Line::unitPrice));
            case QUANTITY_AND_PRICE -> "quantity and price";
            case NONE -> "";
        };
    }

    private static String changed(String what, Optional<?> before, Optional<?> after) {
        return before.isPresent() && after.isPresent() ? before.get() + " → " + after.get() : what;
    }

    private static String amount(Optional<Line> line, boolean atLeast) {
        return line.map(known -> known.amount()
                        .known()
                        .map(money -> (atLeast ? "≥ " : "") + Texts.bare(money))
                        .orElse("no price"))
                .orElse("—");
    }
}
