package reelcost.web;

import java.util.List;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Step;
import reelcost.domain.estimate.Warning;
import reelcost.domain.money.MoneyText;

/**
 * A priced line.
 *
 * @param amount "$653.33", or "no price"
 * @param note the unit price, or the reason why there is no price
 */
record LineView(
        String name,
        String category,
        String amount,
        boolean known,
        String note,
        List<String> warnings,
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
                line.warnings().stream().map(Warning::text).toList(),
                line.working().stream().map(Step::text).toList());
    }
}
