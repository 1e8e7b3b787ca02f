package reelcost.web;

import java.util.List;
import java.util.Optional;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.EstimateDiff;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Priced;
import reelcost.domain.money.MoneyText;

/**
 * What a saved scenario would cost with the newest edition of the rate book, where that differs from what it costs with its own.
 *
 * @param action where its two buttons go
 * @param version of the scenario
 * @param total the change of the total, or that it is not known
 * @param rows the lines whose amount changes
 */
record PriceChangeView(String action, int version, String from, String to, ChangeView total, List<Row> rows) {

    /** One line with both prices. */
    record Row(String category, String name, String before, String after, Difference difference) {}

    /** Empty where every line costs the same. */
    static Optional<PriceChangeView> of(String action, int version, Estimate own, Estimate newest) {
        List<Row> rows = EstimateDiff.of(own, newest).groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item ->
                        !item.base().map(Line::amount).equals(item.other().map(Line::amount)))
                .map(PriceChangeView::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PriceChangeView(
                        action,
                        version,
                        own.edition(),
                        newest.edition(),
                        ChangeView.against(Optional.of(own), newest),
                        rows));
    }

    private static Row row(EstimateDiff.Item item) {
        return new Row(
                item.either().category().code(),
                item.either().stageName(),
                amount(item.base()),
                amount(item.other()),
                item.unpriced() > 0 ? Difference.UNKNOWN : Difference.of(item.difference(), false, false));
    }

    private static String amount(Optional<Line> line) {
        return line.map(Line::amount).flatMap(Priced::known).map(MoneyText::of).orElse("no price");
    }
}
