package reelcost.domain.estimate;

import java.math.BigDecimal;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;

/**
 * How much of something a line is for.
 *
 * @param unit its symbol: "s", "clip", "GB-month"
 */
public record Quantity(BigDecimal amount, String unit) {
    public Quantity {
        amount = Decimals.canonical(amount);
    }

    /** For people: {@code 14,000 s}. */
    @Override
    public String toString() {
        return MoneyText.number(amount) + " " + unit;
    }
}
