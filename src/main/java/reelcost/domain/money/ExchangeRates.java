package reelcost.domain.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** The exchange rates that an estimate may use. A pair that is not listed is unknown; rates are never chained or inverted. */
public record ExchangeRates(List<ExchangeRate> rates) {
    public static final ExchangeRates NONE = new ExchangeRates(List.of());

    public ExchangeRates {
        rates = List.copyOf(rates);
    }

    /** The rate from one currency to another; 1 for a currency to itself; empty where none is known. */
    public Optional<ExchangeRate> between(CurrencyUnit from, CurrencyUnit to) {
        if (from.equals(to)) {
            return Optional.of(new ExchangeRate(from, to, BigDecimal.ONE, LocalDate.EPOCH));
        }
        return rates.stream()
                .filter(rate -> rate.from().equals(from) && rate.to().equals(to))
                .findFirst();
    }
}
