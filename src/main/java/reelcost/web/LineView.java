package reelcost.web;

import java.util.List;
import java.util.stream.Stream;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Step;
import reelcost.domain.estimate.Warning;
import reelcost.domain.money.MoneyText;

/**
 * A priced line.
 *
 * @param amount "$653.33", or "no price"
 * @param note the unit price, or where there is no single one the quantity
 * @param warnings why there is no price, and what else to know before relying on it
 * @param expires whether what it makes is gone before anybody takes it
 */
record LineView(
        String name,
        String category,
        String amount,
        boolean known,
        String note,
        List<String> warnings,
        boolean expires,
        List<String> steps) {
    static LineView of(Line line) {
        return new LineView(
                line.stageName(),
                line.category().code(),
                line.amount().known().map(MoneyText::of).orElse("no price"),
                line.amount().known().isPresent(),
                line.unitPrice()
                        .map(Object::toString)
                        .orElseGet(() -> line.quantity().map(Object::toString).orElse("")),
                warnings(line),
                line.warnings().stream().anyMatch(warning -> warning.kind() == Warning.Kind.RESULTS_EXPIRE),
                line.working().stream().map(Step::text).toList());
    }

    /** A warning that is the reason itself is not said twice. */
    private static List<String> warnings(Line line) {
        Stream<String> texts = line.warnings().stream().map(Warning::text);
        return line.amount() instanceof Priced.Unknown unknown
                ? Stream.concat(
                                Stream.of("No price: " + unknown.reason() + "."),
                                texts.filter(text -> !text.equals(unknown.reason())))
                        .toList()
                : texts.toList();
    }
}
