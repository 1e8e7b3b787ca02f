package reelcost.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/**
 * What a scenario costs.
 *
 * @param edition the rate book that it was priced with
 * @param asOf the day the work is planned for
 * @param lines one for each stage, in order, then contingency and markup; the total is their sum
 */
public record Estimate(String edition, LocalDate asOf, CurrencyUnit currency, List<Line> lines, KeyFigures keyFigures) {
    public Estimate {
        lines = List.copyOf(lines);
    }

    /** Whether it has no stage: contingency and markup on nothing are no cost, and no saving either. */
    public boolean isEmpty() {
        return lines.stream().map(Line::category).allMatch(Category::onTop);
    }

    /** Whether it can be carried out: whether everything in it that is bought from an offer can be bought on the day. */
    public boolean isPlan() {
        return historical().isEmpty();
    }

    /** The lines that can't be bought on the day, each with the way out where there is one; empty for a plan. */
    public List<Line> historical() {
        return lines.stream().filter(Line::historical).toList();
    }

    public Subtotal total() {
        return Subtotal.of(currency, lines);
    }

    /** The sum of each category that has a line, in the order of the topsheet. */
    public Map<Category, Subtotal> topsheet() {
        Map<Category, List<Line>> byCategory = new EnumMap<>(Category.class);
        lines.forEach(line -> byCategory
                .computeIfAbsent(line.category(), category -> new ArrayList<>())
                .add(line));
        Map<Category, Subtotal> sums = new EnumMap<>(Category.class);
        byCategory.forEach((category, members) -> sums.put(category, Subtotal.of(currency, members)));
        return sums;
    }
}
