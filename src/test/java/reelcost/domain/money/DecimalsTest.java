package reelcost.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"0.05000000, 0.05", "0.00, 0", "1E+3, 1000", "100, 100", "-2.50, -2.5", "0E-8, 0"})
    void equal_numbers_take_one_form_without_exponent(String number, String canonical) {
        assertThat(Decimals.canonical(new BigDecimal(number)))
                .isEqualTo(new BigDecimal(canonical))
                .hasToString(canonical);
    }
}
