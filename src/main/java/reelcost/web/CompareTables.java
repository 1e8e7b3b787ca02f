package reelcost.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.EstimateDiff;
import reelcost.domain.estimate.KeyFigures;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Subtotal;
import reelcost.domain.money.MoneyText;

/** The tables of a comparison: by line, by category, and the key figures. */
record CompareTables(Compared compared, Optional<Money> cap) {
    private static final String ABSENT = "—";
    private static final String NO_PRICE = "no price";

    Grid lines() {
        List<Grid.Row> rows = new ArrayList<>();
        compared.lines()
                .forEach((key, line) -> rows.add(new Grid.Row(
                        line.category().code(),
                        line.stageName(),
                        onTop(line.category()) ? "" : line.category().title().toLowerCase(Locale.ROOT),
                        cells(column -> amount(column, key).with(change(column, key))))));
        return new Grid("Line", heads(), rows, List.of(total()));
    }

    Grid categories() {
        List<Grid.Row> rows = compared.categories().stream()
                .map(category ->
                        new Grid.Row(category.code(), category.title(), "", cells(column -> amount(column, category))))
                .toList();
        return new Grid("Category", heads(), rows, List.of(total()));
    }

    Grid figures() {
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(row("Total", totals()));
        rows.add(row(
                "Takes generated",
                cells(column -> Grid.Cell.of(Texts.grouped(figures(column).takes())))));
        rows.add(row(
                "Takes used",
                cells(column -> figures(column).takes() == 0
                        ? Grid.Cell.of(ABSENT)
                        : cell(figures(column).selects().map(Texts::grouped)))));
        rows.add(plain("Takes for each one used", KeyFigures::takesPerSelect, ""));
        rows.add(plain("Generated minutes", KeyFigures::generatedMinutes, ""));
        rows.add(money("Cost per select", KeyFigures::costPerSelect));
        rows.add(money("Cost per finished minute", KeyFigures::costPerFinishedMinute));
        rows.add(row(
                "Spent on takes not used",
                cells(column -> cell(figures(column).spentOnUnused().map(MoneyText::of)))));
        rows.add(plain("Share of inference not used", KeyFigures::unusedPercent, Texts.PERCENT));
        return new Grid("Figure", heads(), rows, List.of());
    }

    private List<Grid.Head> heads() {
        return compared.columns().stream()
                .map(column -> new Grid.Head(
                        column.name(),
                        column == compared.baseline(),
                        !column.estimate().isPlan()))
                .toList();
    }

    private Grid.Row total() {
        return new Grid.Row("", "Total, " + compared.currency(), "", cells(column -> (column.empty()
                        ? Grid.Cell.unknown("no stages")
                        : Grid.Cell.of(Texts.bare(column.estimate().total())))
                .with(column.diff()
                        .filter(diff -> !column.empty() && !compared.baseline().empty())
                        .map(diff -> Difference.of(
                                diff.difference(), !compared.baseline().complete(), !column.complete()))
                        .orElse(Difference.NONE))));
    }

    private List<Grid.Cell> totals() {
        Cheapest cheapest = Cheapest.of(compared);
        boolean differ = cheapest.candidates().size() > cheapest.winners().size();
        return cells(column -> {
            if (column.empty()) {
                return Grid.Cell.unknown("no stages");
            }
            Subtotal total = column.estimate().total();
            Grid.Cell cell = Grid.Cell.of((total.complete() ? "" : "≥ ") + MoneyText.of(total.known()))
                    .with(standing(column.estimate()));
            return differ && cheapest.sure() && cheapest.winners().contains(column) ? cell.marked() : cell;
        });
    }

    /** How a total stands to the cap, if it stands for a plan. */
    private Difference standing(Estimate estimate) {
        if (!estimate.isPlan()) {
            return new Difference(Texts.NO_PLAN, "");
        }
        boolean over = cap.filter(estimate.total().known()::isGreaterThan).isPresent();
        return over ? new Difference("over the cap", "bad") : Difference.NONE;
    }

    private static Grid.Cell amount(Compared.Column column, Compared.Key key) {
        Optional<Line> line = column.line(key);
        if (line.isEmpty()) {
            return Grid.Cell.of(ABSENT);
        }
        return line.get()
                .amount()
                .known()
                .map(money -> Grid.Cell.of((atLeast(column, key.category()) ? "≥ " : "") + Texts.bare(money)))
                .orElseGet(() -> Grid.Cell.unknown(NO_PRICE));
    }

    private static Grid.Cell amount(Compared.Column column, Category category) {
        Optional<Subtotal> sum =
                Optional.ofNullable(column.estimate().topsheet().get(category));
        return sum.map(known -> !known.complete() && known.known().isZero()
                        ? Grid.Cell.unknown(NO_PRICE)
                        : Grid.Cell.of((known.complete() && atLeast(column, category) ? "≥ " : "") + Texts.bare(known)))
                .orElseGet(() -> Grid.Cell.of(ABSENT));
    }

    private Difference change(Compared.Column column, Compared.Key key) {
        Optional<EstimateDiff.Item> item = column.item(key);
        if (item.isEmpty()) {
            return Difference.NONE;
        }
        return item.get().unpriced() > 0
                ? Difference.UNKNOWN
                : Difference.of(
                        item.get().difference(),
                        atLeast(compared.baseline(), key.category()),
                        atLeast(column, key.category()));
    }

    /** Contingency and markup are a share of what is known, so they are lower bounds where that is one. */
    private static boolean atLeast(Compared.Column column, Category category) {
        return onTop(category) && !column.complete();
    }

    private static boolean onTop(Category category) {
        return category == Category.CONTINGENCY || category == Category.MARKUP;
    }

    private static KeyFigures figures(Compared.Column column) {
        return column.estimate().keyFigures();
    }

    private Grid.Row plain(String name, Function<KeyFigures, Optional<BigDecimal>> figure, String unit) {
        return row(
                name,
                cells(column -> cell(figure.apply(figures(column)).map(number -> MoneyText.number(number) + unit))));
    }

    /** Marks the least of a row, unless one that it may be is not known or all are the same. */
    private Grid.Row money(String name, Function<KeyFigures, Optional<Money>> figure) {
        List<Compared.Column> candidates = Cheapest.of(compared).candidates();
        List<Optional<Money>> amounts =
                candidates.stream().map(column -> figure.apply(figures(column))).toList();
        Optional<Money> least = amounts.stream().allMatch(Optional::isPresent)
                        && amounts.stream().distinct().count() > 1
                ? amounts.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
                : Optional.empty();
        return row(name, cells(column -> {
            Optional<Money> amount = figure.apply(figures(column));
            Grid.Cell cell = cell(amount.map(MoneyText::of));
            return least.isPresent() && amount.equals(least) && candidates.contains(column) ? cell.marked() : cell;
        }));
    }

    private List<Grid.Cell> cells(Function<Compared.Column, Grid.Cell> cell) {
        return compared.columns().stream().map(cell).toList();
    }

    private static Grid.Row row(String name, List<Grid.Cell> cells) {
        return new Grid.Row("", name, "", cells);
    }

    private static Grid.Cell cell(Optional<String> text) {
        return text.map(Grid.Cell::of).orElseGet(() -> Grid.Cell.unknown(Texts.UNKNOWN));
    }
}
