package reelcost.domain.estimate;

import java.util.Optional;
import org.joda.money.Money;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.Offer;

/**
 * What can be bought instead of a line that can't be bought any more.
 *
 * @param offer the first of its offer's successors that can be bought on the day
 * @param amount what the same work costs there
 * @param difference that amount less the line's; empty where either is not known
 */
public record Successor(Offer offer, Priced amount, Optional<Money> difference) {
    static Successor of(Offer offer, Priced here, Priced there) {
        return new Successor(
                offer, there, there.known().flatMap(after -> here.known().map(after::minus)));
    }

    /** For people: {@code On Google · Veo 3.1 Fast the same would cost $1,400.00, +$746.67.} */
    public String text() {
        if (amount instanceof Priced.Unknown unknown) {
            return offer.title() + " has no price for the same: " + unknown.reason() + ".";
        }
        return "On " + offer.title() + " the same would cost "
                + amount.known().map(MoneyText::of).orElseThrow()
                + difference
                        .map(more -> more.isZero() ? ", just as much" : ", " + MoneyText.signed(more))
                        .orElse("")
                + ".";
    }
}
