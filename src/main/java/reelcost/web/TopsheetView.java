package reelcost.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.KeyFigures;
import reelcost.domain.estimate.Line;
import reelcost.domain.media.LineTime;
import reelcost.domain.money.MoneyText;

/**
 * A topsheet as a page shows it.
 *
 * @param total "$710.47"
 * @param complete whether every line has a price; otherwise the total is a lower bound
 * @param historical the lines that can't be bought on the day; none for a plan
 */
record TopsheetView(
        String total,
        String currency,
        boolean complete,
        int unpriced,
        String edition,
        String plannedFor,
        Optional<CapView> cap,
        List<HistoricalView> historical,
        List<Row> rows,
        List<Figure> figures,
        int takes,
        int selects,
        boolean selectsKnown) {

    /** One category. */
    record Row(String category, String title, String amount, boolean known, String how) {}

    /** One key figure. */
    record Figure(String name, String text, boolean known, String how) {}

    /** @param lineSpeed that moving data was reckoned with; empty where nobody has said */
    static TopsheetView of(Optional<Money> cap, Optional<BigDecimal> lineSpeed, Estimate estimate) {
        KeyFigures figures = estimate.keyFigures();
        return new TopsheetView(
                MoneyText.of(estimate.total().known()),
                estimate.currency().getCode(),
                estimate.total().complete(),
                estimate.total().unpriced(),
                estimate.edition(),
                Texts.day(estimate.asOf()),
                CapView.of(cap, estimate),
                HistoricalView.of(estimate),
                rows(estimate),
                figures(figures, lineSpeed),
                figures.takes(),
                figures.selects().orElse(0),
                figures.selects().isPresent());
    }

    public boolean plan() {
        return historical.isEmpty();
    }

    /** "1 line without a price". */
    public String missing() {
        return unpriced + (unpriced == 1 ? " line without a price" : " lines without a price");
    }

    /** The title with its percentage, where the category has one. */
    private static String title(Category category, Estimate estimate) {
        return category.onTop()
                ? estimate.lines().stream()
                        .filter(line -> line.category() == category)
                        .findFirst()
                        .map(Line::stageName)
                        .orElse(category.title())
                : category.title();
    }

    /** The stages that add up to it, or the percentage that it is. */
    private static String how(Category category, Estimate estimate) {
        return estimate.lines().stream()
                .filter(line -> line.category() == category)
                .map(line -> category.onTop()
                        ? line.working().get(0).text()
                        : line.stageName() + " "
                                + line.amount().known().map(MoneyText::of).orElse("without a price"))
                .collect(Collectors.joining(" + "));
    }

    private static List<Row> rows(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        estimate.topsheet().forEach((category, sum) -> {
            boolean nothingKnown = sum.atAll().isEmpty();
            boolean onTopOfUnknown = category.onTop() && !estimate.total().complete();
            rows.add(new Row(
                    category.code(),
                    title(category, estimate),
                    nothingKnown ? "no price" : (onTopOfUnknown ? "≥ " : "") + Texts.bare(sum),
                    !nothingKnown,
                    how(category, estimate)));
        });
        return rows;
    }

    private static List<Figure> figures(KeyFigures figures, Optional<BigDecimal> lineSpeed) {
        List<Figure> list = new ArrayList<>();
        if (figures.takes() > 0) {
            add(list, "Takes for each one used", figures.takesPerSelect(), "", "all takes ÷ those used");
            add(list, "Yield", figures.yieldPercent(), Texts.PERCENT, "takes used ÷ all takes");
            add(list, "Cost per take", figures.costPerTake(), "what the generate stages cost ÷ all takes");
            add(list, "Cost per select", figures.costPerSelect(), "total ÷ takes used");
        }
        add(list, "Cost per finished minute", figures.costPerFinishedMinute(), "total ÷ finished length");
        if (figures.takes() > 0) {
            add(
                    list,
                    "Spent on takes not used",
                    figures.spentOnUnused(),
                    "what each generate stage costs × its takes not used ÷ all its takes");
            add(
                    list,
                    "Share of inference not used",
                    figures.unusedPercent(),
                    Texts.PERCENT,
                    "spent on takes not used ÷ what the generate stages cost");
            add(list, "Generated minutes", figures.generatedMinutes(), "", "length of all takes as they are generated");
            add(list, "Shooting ratio", figures.shootingRatio(), " : 1", "generated length ÷ finished length");
        }
        list.add(gigabytes(
                "GB stored", figures.gigabytesStored(), "all store stages with all copies, in the fullest month"));
        list.add(gigabytes("GB moved", figures.gigabytesMoved(), "all transfer stages with all copies and rounds"));
        if (figures.movingSeconds().filter(seconds -> seconds.signum() == 0).isEmpty()) {
            list.add(moving(figures, lineSpeed));
        }
        return list;
    }

    private static void add(List<Figure> list, String name, Optional<BigDecimal> figure, String unit, String how) {
        list.add(new Figure(
                name,
                figure.map(number -> MoneyText.number(number) + unit).orElse(Texts.UNKNOWN),
                figure.isPresent(),
                how));
    }

    private static Figure gigabytes(String name, Optional<BigDecimal> figure, String how) {
        return new Figure(name, figure.map(Texts::gigabytes).orElse(Texts.UNKNOWN), figure.isPresent(), how);
    }

    private static Figure moving(KeyFigures figures, Optional<BigDecimal> lineSpeed) {
        String speed = Texts.lineSpeed(lineSpeed);
        return new Figure(
                "Moving it, at " + speed,
                figures.movingSeconds().map(LineTime::text).orElse(Texts.UNKNOWN),
                figures.movingSeconds().isPresent(),
                "GB moved × 8,000 ÷ " + speed);
    }

    private static void add(List<Figure> list, String name, Optional<Money> figure, String how) {
        list.add(new Figure(name, figure.map(MoneyText::of).orElse(Texts.UNKNOWN), figure.isPresent(), how));
    }
}
