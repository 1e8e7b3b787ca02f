package reelcost.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.EstimateDiff;
import reelcost.domain.estimate.Line;
import reelcost.domain.money.MoneyText;

/**
 * Says which scenario is the cheapest, by how much, and why. Never of one that lacks a price, nor of one that can't be
 * bought any more while another one can.
 */
final class Verdict {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Compared compared;
    private final Cheapest cheapest;

    private Verdict(Compared compared) {
        this.compared = compared;
        this.cheapest = Cheapest.of(compared);
    }

    static String of(Compared compared) {
        return new Verdict(compared).sentence();
    }

    private String sentence() {
        return ranking() + gone();
    }

    private String ranking() {
        List<Compared.Column> winners = cheapest.winners();
        if (winners.isEmpty()) {
            return cheapest.candidates().isEmpty()
                    ? "None of these scenarios has a stage yet."
                    : "No scenario can be called the cheapest: each that "
                            + (cheapest.historical().isEmpty() ? "has stages" : "can be bought")
                            + " also has lines without a price.";
        }
        String rivals = cheapest.rivals().stream()
                .map(rival -> name(rival) + ", at least " + total(rival) + ", lacks prices and may cost less or more")
                .collect(Collectors.joining("; "));
        if (winners.size() > 1) {
            String same = Texts.list(winners.stream().map(Verdict::name).toList()) + " cost the same, "
                    + total(winners.get(0));
            return rivals.isEmpty()
                    ? same + (winners.size() == cheapest.candidates().size() ? "." : ", and less than the rest.")
                    : same + ", but nothing can be called the cheapest: " + rivals + ".";
        }
        Compared.Column winner = winners.get(0);
        if (!rivals.isEmpty()) {
            return name(winner) + " costs " + total(winner) + ", but can't be called the cheapest: " + rivals + ".";
        }
        return against(winner)
                .map(other -> name(winner) + " is the cheapest at " + total(winner) + ", " + less(winner, other) + ".")
                .orElseGet(() -> name(winner) + " costs " + total(winner) + ", and no other scenario here "
                        + (cheapest.historical().isEmpty() ? "has" : "can be bought and has")
                        + " a price for everything.");
    }

    /** What is out of the running because it can't be bought, as far as somebody would miss it. */
    private String gone() {
        if (cheapest.candidates().stream().anyMatch(column -> !column.estimate().isPlan())) {
            return cheapest.candidates().size() == 1
                    ? " It can't be bought any more."
                    : " None of them can be bought any more.";
        }
        List<String> missed = cheapest.historical().stream()
                .filter(column -> cheapest.winners().stream()
                        .allMatch(winner -> !Cheapest.total(column).isGreaterThan(Cheapest.total(winner))))
                .map(column -> name(column) + " at " + column.estimate().total())
                .toList();
        return missed.isEmpty() ? "" : " " + Texts.list(missed) + " can't be bought any more.";
    }

    /** What the winner is measured by: the baseline, or the next cheapest where that is the winner or out of the running. */
    private Optional<Compared.Column> against(Compared.Column winner) {
        List<Compared.Column> others = cheapest.candidates().stream()
                .filter(column -> column != winner && column.complete())
                .toList();
        return others.stream().filter(compared.baseline()::equals).findFirst().or(() -> others.stream()
                .min(Comparator.comparing(Cheapest::total)));
    }

    private static String less(Compared.Column winner, Compared.Column other) {
        EstimateDiff diff = EstimateDiff.of(other.estimate(), winner.estimate());
        Money saving = diff.difference().negated();
        return MoneyText.of(saving) + " less than " + name(other)
                + diff.groups().stream()
                        .filter(group -> group.difference().isNegative())
                        .min(Comparator.comparing(EstimateDiff.Group::difference))
                        .map(group -> because(group, saving) + unused(group.category(), winner, other))
                        .orElse("");
    }

    private static String because(EstimateDiff.Group group, Money saving) {
        Money here = group.difference().negated();
        BigDecimal share = here.getAmount().divide(saving.getAmount(), 4, RoundingMode.HALF_UP);
        String most =
                here.equals(saving) ? "because" : share.compareTo(HALF) > 0 ? "mostly because" : "first of all because";
        return ", " + most + " " + sentenceCase(group.category()) + " costs " + MoneyText.of(here) + " less"
                + group.items().stream()
                        .min(Comparator.comparing(EstimateDiff.Item::difference))
                        .filter(item -> item.difference()
                                        .negated()
                                        .getAmount()
                                        .compareTo(here.getAmount().multiply(HALF))
                                > 0)
                        .map(Verdict::how)
                        .orElse("");
    }

    private static String how(EstimateDiff.Item item) {
        return switch (item.change()) {
            case QUANTITY ->
                instead(item.base().flatMap(Line::quantity), item.other().flatMap(Line::quantity));
            case PRICE ->
                instead(item.base().flatMap(Line::unitPrice), item.other().flatMap(Line::unitPrice));
            case QUANTITY_AND_PRICE ->
                instead(item.base().flatMap(Verdict::bought), item.other().flatMap(Verdict::bought));
            case REMOVED -> " (without “" + item.either().stageName() + "”)";
            default -> "";
        };
    }

    private static Optional<String> bought(Line line) {
        return line.quantity().flatMap(quantity -> line.unitPrice().map(price -> quantity + " at " + price));
    }

    private static String instead(Optional<?> before, Optional<?> after) {
        return before.isPresent() && after.isPresent() ? " (" + after.get() + " instead of " + before.get() + ")" : "";
    }

    /** Takes that nobody sees are the usual reason: named where the dearer scenario pays for more of them. */
    private static String unused(Category category, Compared.Column winner, Compared.Column other) {
        Optional<BigDecimal> there = unused(other);
        Optional<BigDecimal> here = unused(winner);
        if (category != Category.INFERENCE
                || there.isEmpty()
                || here.isEmpty()
                || there.get().compareTo(here.get()) <= 0) {
            return "";
        }
        return "; of what " + name(other) + " spends on takes, "
                + Texts.percent(there.get().setScale(0, RoundingMode.HALF_UP)) + " buys takes that are not used";
    }

    private static Optional<BigDecimal> unused(Compared.Column column) {
        return column.estimate().keyFigures().unusedPercent();
    }

    private static String sentenceCase(Category category) {
        return category.title().toLowerCase(Locale.ROOT);
    }

    private static String total(Compared.Column column) {
        return MoneyText.of(Cheapest.total(column));
    }

    private static String name(Compared.Column column) {
        return "“" + column.name() + "”";
    }
}
