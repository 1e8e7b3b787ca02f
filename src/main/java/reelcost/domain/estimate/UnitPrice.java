package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;

/**
 * A price as it is quoted: $2.80 per min.
 *
 * @param price in the estimate's currency
 * @param per the symbol of what it is quoted for
 * @param units how many of the line's units that is: 60 where a line in seconds is priced by the minute
 */
public record UnitPrice(BigMoney price, String per, BigDecimal units) {
    private static final int SCALE = 8;

    /** The price of one of the line's units, rounded half up to 8 decimals; for files that multiply. */
    public BigDecimal perUnit() {
        return Decimals.canonical(price.getAmount().divide(units, SCALE, RoundingMode.HALF_UP));
    }

    /** For people: {@code $2.80 per min}. */
    @Override
    public String toString() {
        BigMoney shown =
                price.getScale() < price.getCurrencyUnit().getDecimalPlaces() ? price.withCurrencyScale() : price;
        return MoneyText.of(shown) + " per " + per;
    }
}
