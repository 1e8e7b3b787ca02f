package reelcost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.TextFields;

/** Reads the currency of a request and its exchange rates. */
final class CurrencyReader {
    private static final List<String> RATE_FIELDS = List.of("from", "to", "rate", "date");
    private static final int MOST_RATES = 50;
    private static final String CURRENCY = "Use the three letters of a currency, such as USD.";

    private final Faults faults;

    CurrencyReader(Faults faults) {
        this.faults = faults;
    }

    /** US dollars where none is named; {@code null} where it is wrong, which leaves an error in the fields. */
    static CurrencyUnit currency(TextFields fields) {
        return fields.text("currency").isEmpty()
                ? CurrencyUnit.USD
                : fields.choice("currency", CurrencyReader::currency, CURRENCY);
    }

    ExchangeRates exchangeRates(JsonNode list) {
        List<ExchangeRate> rates = new ArrayList<>();
        Set<List<CurrencyUnit>> pairs = new HashSet<>();
        if (list.size() > MOST_RATES) {
            faults.add("exchangeRates", "Give at most " + MOST_RATES + " exchange rates.");
            return ExchangeRates.NONE;
        }
        for (int i = 0; i < list.size() && list.isArray(); i++) {
            String path = "exchangeRates[" + i + "]";
            exchangeRate(list.get(i), path).ifPresent(rate -> {
                if (!pairs.add(List.of(rate.from(), rate.to()))) {
                    faults.add(path, "There is another rate for the same two currencies.");
                }
                rates.add(rate);
            });
        }
        return new ExchangeRates(rates);
    }

    private Optional<ExchangeRate> exchangeRate(JsonNode node, String path) {
        if (!node.isObject()) {
            faults.add(path, "Give an exchange rate as an object: { … }.");
            return Optional.empty();
        }
        JsonFields json = JsonFields.read(node, RATE_FIELDS, List.of());
        json.errors().forEach(error -> faults.add(error.under(path)));
        TextFields fields = new TextFields(json::text);
        CurrencyUnit from = fields.choice("from", CurrencyReader::currency, CURRENCY);
        CurrencyUnit to = fields.choice("to", CurrencyReader::currency, CURRENCY);
        if (from != null && from.equals(to)) {
            fields.reject("to", "Name another currency than the one that it is from.");
        }
        BigDecimal rate = fields.decimal("rate", "0.0001", "1000000", 10);
        Optional<LocalDate> date = fields.optionalDate("date");
        if (json.text("date").isBlank()) {
            fields.reject("date", "Say of which day the rate is, such as 2026-11-22.");
        }
        faults.addNew(fields.errors().stream().map(error -> error.under(path)).toList());
        return fields.errors().isEmpty()
                ? Optional.of(new ExchangeRate(from, to, rate, date.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<CurrencyUnit> currency(String code) {
        try {
            return Optional.of(CurrencyUnit.of(code)).filter(currency -> !currency.isPseudoCurrency());
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }
}
