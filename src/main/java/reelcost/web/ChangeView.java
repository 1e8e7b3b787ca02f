package reelcost.web;

import java.util.Optional;
import org.joda.money.Money;
import reelcost.domain.estimate.Estimate;

/**
 * The change of an estimate against the baseline.
 *
 * @param trend "good" where it is cheaper, "bad" where it is dearer, else empty; never the only signal
 */
record ChangeView(String text, String trend) {
    static final ChangeView BASELINE = new ChangeView("baseline", "");

    static ChangeView against(Optional<Estimate> baseline, Estimate estimate) {
        if (baseline.isEmpty()) {
            return new ChangeView("no baseline", "");
        }
        if (!baseline.get().total().complete() || !estimate.total().complete()) {
            return new ChangeView("not known: lines without a price", "");
        }
        Money change = estimate.total().known().minus(baseline.get().total().known());
        return new ChangeView(Texts.signed(change), change.isNegative() ? "good" : change.isPositive() ? "bad" : "");
    }
}
