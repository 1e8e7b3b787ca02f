package reelcost.domain.estimate;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.MoneyText;

/**
 * A sum of lines. Where lines have no price, it is a lower bound and says so.
 *
 * @param known the sum of the lines with a price
 * @param unpriced how many lines have none
 */
public record Subtotal(Money known, int unpriced) {
    static Subtotal of(CurrencyUnit currency, List<Line> lines) {
        Money sum = Money.zero(currency);
        int unpriced = 0;
        for (Line line : lines) {
            if (line.amount() instanceof Priced.Known known) {
                sum = sum.plus(known.amount());
            } else {
                unpriced++;
            }
        }
        return new Subtotal(sum, unpriced);
    }

    Subtotal plus(Subtotal other) {
        return new Subtotal(known.plus(other.known), unpriced + other.unpriced);
    }

    public boolean complete() {
        return unpriced == 0;
    }

    /** What is known, at least in part; empty where lines have no price and what is known comes to nothing. */
    public Optional<Money> atAll() {
        return complete() || !known.isZero() ? Optional.of(known) : Optional.empty();
    }

    /** For people: {@code $653.33}, or {@code at least $653.33}. */
    @Override
    public String toString() {
        return (complete() ? "" : "at least ") + MoneyText.of(known);
    }
}
