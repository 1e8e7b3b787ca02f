package reelcost.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 1234.5|$1,234.50",
                "USD 0|$0.00",
                "USD -3.1|−$3.10",
                "EUR 1000000|€1,000,000.00",
                "GBP 0.99|£0.99",
                "JPY 98000|¥98,000",
                "CHF 12|CHF 12.00"
            })
    void amounts_are_grouped_and_carry_their_sign_or_code(String money, String text) {
        assertThat(MoneyText.of(Money.parse(money))).isEqualTo(text);
    }

    @Test
    void differences_say_plus_or_minus_and_nothing_where_there_is_none() {
        assertThat(MoneyText.signed(Money.parse("USD 5"))).isEqualTo("+$5.00");
        assertThat(MoneyText.signed(Money.parse("USD -5"))).isEqualTo("−$5.00");
        assertThat(MoneyText.signed(Money.parse("USD 0"))).isEqualTo("$0.00");
    }

    @Test
    void unit_prices_keep_all_their_decimals() {
        assertThat(MoneyText.of(BigMoney.parse("USD 0.00002604"))).isEqualTo("$0.00002604");
    }

    @Test
    void numbers_keep_the_decimals_they_have() {
        assertThat(MoneyText.number(new BigDecimal("14000"))).isEqualTo("14,000");
        assertThat(MoneyText.number(new BigDecimal("14000.50"))).isEqualTo("14,000.50");
        assertThat(MoneyText.number(new BigDecimal("1E+6"))).isEqualTo("1,000,000");
        assertThat(MoneyText.number(new BigDecimal("-0.5"))).isEqualTo("−0.5");
    }

    @Test
    void numbers_beyond_the_reach_of_double_stay_exact() {
        assertThat(MoneyText.number(new BigDecimal("123456789012345678901234567890.12")))
                .isEqualTo("123,456,789,012,345,678,901,234,567,890.12");
    }

    @Test
    void a_price_has_at_least_the_currencys_decimals_and_no_idle_zeros() {
        assertThat(MoneyText.price(BigMoney.parse("USD 12"))).isEqualTo("$12.00");
        assertThat(MoneyText.price(BigMoney.parse("USD 0.01920"))).isEqualTo("$0.0192");
        assertThat(MoneyText.price(BigMoney.parse("JPY 12.0"))).isEqualTo("¥12");
    }
}
