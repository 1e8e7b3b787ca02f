package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.rate.Offer;

/**
 * The difference between two estimates in the same currency, as a tree: categories, and under each the lines added, removed
 * or changed. The lines' differences add up to their category's, and those to the difference of the totals. A line without
 * a price counts as nothing in the sums, as it does in the totals, and is counted as unpriced.
 *
 * @param groups one for each category that either estimate has a line in, in the order of the topsheet
 */
public record EstimateDiff(CurrencyUnit currency, List<Group> groups) {
    /** How a line differs. */
    public enum Change {
        ADDED,
        REMOVED,
        QUANTITY,
        PRICE,
        QUANTITY_AND_PRICE,
        NONE
    }

    /**
     * One line of either estimate or of both.
     *
     * @param base empty where the line was added
     * @param other empty where it was removed
     * @param difference other less base
     * @param unpriced how many of the two have no price; above zero, the difference is not the whole truth
     */
    public record Item(Change change, Optional<Line> base, Optional<Line> other, Money difference, int unpriced) {
        public Line either() {
            return other.or(() -> base).orElseThrow();
        }
    }

    /** The lines of one category. */
    public record Group(Category category, List<Item> items, Money difference) {}

    public EstimateDiff {
        groups = List.copyOf(groups);
    }

    /** @throws IllegalArgumentException if the two are in different currencies */
    public static EstimateDiff of(Estimate base, Estimate other) {
        if (!base.currency().equals(other.currency())) {
            throw new IllegalArgumentException("estimates in " + base.currency() + " and " + other.currency());
        }
        List<Group> groups = Arrays.stream(Category.values())
                .map(category -> group(category, base, other))
                .filter(group -> !group.items().isEmpty())
                .toList();
        return new EstimateDiff(base.currency(), groups);
    }

    public Money difference() {
        return sum(currency, groups.stream().map(Group::difference));
    }

    public boolean complete() {
        return groups.stream().flatMap(group -> group.items().stream()).allMatch(item -> item.unpriced() == 0);
    }

    private static Group group(Category category, Estimate base, Estimate other) {
        Map<String, Line> before = lines(base, category);
        Map<String, Line> after = lines(other, category);
        List<Item> items = new ArrayList<>();
        before.forEach((key, line) ->
                items.add(item(Optional.of(line), Optional.ofNullable(after.get(key)), base.currency())));
        after.forEach((key, line) -> {
            if (!before.containsKey(key)) {
                items.add(item(Optional.empty(), Optional.of(line), base.currency()));
            }
        });
        return new Group(
                category,
                List.copyOf(items),
                sum(base.currency(), items.stream().map(Item::difference)));
    }

    private static Map<String, Line> lines(Estimate estimate, Category category) {
        Map<String, Line> lines = new LinkedHashMap<>();
        estimate.lines().stream()
                .filter(line -> line.category() == category)
                .forEach(line -> lines.put(line.stageKey(), line));
        return lines;
    }

    private static Item item(Optional<Line> base, Optional<Line> other, CurrencyUnit currency) {
        Money before = base.flatMap(line -> line.amount().known()).orElse(Money.zero(currency));
        Money after = other.flatMap(line -> line.amount().known()).orElse(Money.zero(currency));
        int unpriced = (int) Stream.of(base, other)
                .flatMap(Optional::stream)
                .filter(line -> line.amount().known().isEmpty())
                .count();
        return new Item(change(base, other), base, other, after.minus(before), unpriced);
    }

    private static Change change(Optional<Line> base, Optional<Line> other) {
        if (base.isEmpty()) {
            return Change.ADDED;
        }
        if (other.isEmpty()) {
            return Change.REMOVED;
        }
        boolean quantity = !base.get().quantity().equals(other.get().quantity());
        boolean price = !samePrice(base.get(), other.get(), quantity);
        if (quantity && price) {
            return Change.QUANTITY_AND_PRICE;
        }
        return quantity ? Change.QUANTITY : price ? Change.PRICE : Change.NONE;
    }

    /**
     * Two lines have the same price where it is quoted alike. Without a quoted price, the same offer at another quantity has
     * the same price, and at the same quantity the amounts decide.
     */
    private static boolean samePrice(Line base, Line other, boolean quantityDiffers) {
        if (base.unitPrice().isPresent() || other.unitPrice().isPresent()) {
            return base.unitPrice().equals(other.unitPrice());
        }
        boolean sameOffer = base.offer().map(Offer::id).equals(other.offer().map(Offer::id));
        return sameOffer && (quantityDiffers || base.amount().equals(other.amount()));
    }

    private static Money sum(CurrencyUnit currency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
