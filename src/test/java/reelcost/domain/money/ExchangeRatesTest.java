package reelcost.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.GBP;
import static org.joda.money.CurrencyUnit.USD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final ExchangeRate dollarsToEuros = new ExchangeRate(USD, EUR, new BigDecimal("0.92"), DAY);
    private final ExchangeRates rates =
            new ExchangeRates(List.of(dollarsToEuros, new ExchangeRate(EUR, GBP, new BigDecimal("0.85"), DAY)));

    @Test
    void a_listed_pair_has_its_rate() {
        assertThat(rates.between(USD, EUR)).contains(dollarsToEuros);
    }

    @Test
    void a_currency_is_worth_itself_even_where_nothing_is_listed() {
        assertThat(ExchangeRates.NONE.between(GBP, GBP).map(ExchangeRate::rate)).contains(BigDecimal.ONE);
    }

    @Test
    void rates_are_never_turned_round_or_chained() {
        assertThat(rates.between(EUR, USD)).isEmpty();
        assertThat(rates.between(USD, GBP)).isEmpty();
    }

    @Test
    void a_rate_must_be_above_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeRate(USD, EUR, BigDecimal.ZERO, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeRate(USD, EUR, new BigDecimal("-0.5"), DAY));
    }
}
