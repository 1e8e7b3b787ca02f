package reelcost.domain.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/**
 * What one unit of a currency costs in another, on a day.
 *
 * @param rate units of {@code to} for one unit of {@code from}; above zero
 * @param date the day the rate was read or agreed
 */
public record ExchangeRate(CurrencyUnit from, CurrencyUnit to, BigDecimal rate, LocalDate date) {
    /** @throws IllegalArgumentException if the rate is not above zero */
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("exchange rate must be above zero: " + rate);
        }
    }
}
