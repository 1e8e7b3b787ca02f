package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.GBP;
import static org.joda.money.CurrencyUnit.USD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import reelcost.domain.money.ExchangeRate;

class ProductionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ExchangeRate TO_EUROS = new ExchangeRate(USD, EUR, new BigDecimal("0.92"), TODAY);

    @Test
    void a_production_without_a_day_is_planned_for_today() {
        assertThat(production(null, null, null).assumptions(TODAY).asOf()).isEqualTo(TODAY);
        assertThat(production(null, null, LocalDate.of(2027, 1, 5))
                        .assumptions(TODAY)
                        .asOf())
                .isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void its_exchange_rate_is_the_only_one_an_estimate_may_use() {
        assertThat(production(null, TO_EUROS, null).exchangeRates().between(USD, EUR))
                .contains(TO_EUROS);
        assertThat(production(null, null, null).exchangeRates().between(USD, EUR))
                .isEmpty();
    }

    @Test
    void cap_and_exchange_rate_are_in_its_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> production(Money.of(USD, 1_000), null, null))
                .withMessageContaining("EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> production(null, new ExchangeRate(USD, GBP, new BigDecimal("0.8"), TODAY), null))
                .withMessageContaining("EUR");
    }

    @Test
    void equal_percentages_are_equal_however_they_are_written() {
        assertThat(assumptions("10")).isEqualTo(assumptions("10.00"));
    }

    private static Assumptions assumptions(String percent) {
        return new Assumptions(
                CurrencyUnit.USD,
                TODAY,
                Optional.empty(),
                new BigDecimal(percent),
                new BigDecimal(percent),
                Optional.empty(),
                Optional.empty());
    }

    private static Production production(Money cap, ExchangeRate rate, LocalDate day) {
        return new Production(
                "The Hardest Part",
                "",
                EUR,
                Optional.ofNullable(cap),
                Optional.of(new BigDecimal("238")),
                Optional.ofNullable(day),
                BigDecimal.TEN,
                BigDecimal.ZERO,
                Optional.ofNullable(rate));
    }
}
