package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.Set;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;

/**
 * How much of something a line is for.
 *
 * @param unit its symbol: "s", "clip", "GB-month"
 */
public record Quantity(BigDecimal amount, String unit) {
    /** The units that are words, and so take a plural; the others are symbols. */
    private static final Set<String> WORDS = Set.of(
            "clip",
            "frame",
            "token",
            "sheet",
            "image",
            "hour",
            "day",
            "credit",
            "reference image",
            "interpolated source frame");

    public Quantity {
        amount = Decimals.canonical(amount);
    }

    /** For people: {@code 14,000 s}, {@code 55 clips}. */
    @Override
    public String toString() {
        boolean plural = WORDS.contains(unit) && amount.compareTo(BigDecimal.ONE) != 0;
        return MoneyText.number(amount) + " " + unit + (plural ? "s" : "");
    }
}
