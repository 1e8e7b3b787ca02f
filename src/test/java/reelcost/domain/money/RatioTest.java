package reelcost.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @Test
    void thirds_add_up_to_a_whole_without_any_loss() {
        Ratio third = Ratio.of(BigDecimal.ONE).over(new BigDecimal("3"));

        assertThat(third.plus(third).plus(third).decimal(20)).isEqualByComparingTo("1");
    }

    @Test
    void a_third_and_a_quarter_are_seven_twelfths() {
        Ratio third = new Ratio(BigDecimal.ONE, new BigDecimal("3"));
        Ratio quarter = new Ratio(BigDecimal.ONE, new BigDecimal("4"));

        assertThat(third.plus(quarter).times(new BigDecimal("12")).decimal(10)).isEqualByComparingTo("7");
    }

    @Test
    void a_sum_is_kept_on_the_least_common_denominator() {
        Ratio sixth = new Ratio(BigDecimal.ONE, new BigDecimal("6"));
        Ratio quarter = new Ratio(BigDecimal.ONE, new BigDecimal("4"));
        Ratio overThreeQuarters = new Ratio(BigDecimal.ONE, new BigDecimal("0.75"));

        assertThat(sixth.plus(quarter)).isEqualTo(new Ratio(new BigDecimal("5"), new BigDecimal("12")));
        assertThat(overThreeQuarters.plus(new Ratio(BigDecimal.ONE, new BigDecimal("0.5"))))
                .isEqualTo(new Ratio(new BigDecimal("5"), new BigDecimal("1.50")));
    }

    @ParameterizedTest(name = "{0} {1} rounds to {2}")
    @CsvSource({
        "0.005, USD, 0.01",
        "0.0049999, USD, 0.00",
        "2.675, USD, 2.68",
        "1.005, USD, 1.01",
        "0.5, JPY, 1",
        "0.4999, JPY, 0",
        "1.2345, BHD, 1.235",
    })
    void rounding_is_half_up_at_the_scale_of_the_currency(String amount, String currency, String rounded) {
        CurrencyUnit unit = CurrencyUnit.of(currency);

        assertThat(Ratio.of(new BigDecimal(amount)).round(unit)).isEqualTo(Money.of(unit, new BigDecimal(rounded)));
    }

    @Test
    void ceiling_of_a_whole_number_is_that_number_and_of_a_hair_more_the_next() {
        assertThat(new Ratio(new BigDecimal("24"), new BigDecimal("2")).ceiling())
                .isEqualByComparingTo("12");
        assertThat(new Ratio(new BigDecimal("24.0000001"), new BigDecimal("2")).ceiling())
                .isEqualByComparingTo("13");
        assertThat(Ratio.ZERO.ceiling()).isEqualByComparingTo("0");
    }

    @Test
    void denominator_must_be_above_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(BigDecimal.ONE, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(BigDecimal.ONE, new BigDecimal("-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(BigDecimal.ONE).over(BigDecimal.ZERO));
    }
}
