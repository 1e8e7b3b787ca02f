package reelcost.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTest {
    @Test
    void ten_dollars_over_three_equal_shares_give_the_odd_cent_to_the_first() {
        assertThat(split("USD 10.00", "1", "1", "1")).containsExactly("USD 3.34", "USD 3.33", "USD 3.33");
    }

    @Test
    void odd_cents_go_to_the_largest_remainders() {
        // 10 cents in sevenths: 1.43, 2.86 and 5.71 cents. Rounded down they leave two cents, for 0.86 and for 0.71.
        assertThat(split("USD 0.10", "1", "2", "4")).containsExactly("USD 0.01", "USD 0.03", "USD 0.06");
    }

    @Test
    void weights_of_nothing_split_evenly() {
        assertThat(split("USD 0.03", "0", "0")).containsExactly("USD 0.02", "USD 0.01");
    }

    @Test
    void a_share_without_weight_gets_nothing_beside_one_that_has_some() {
        assertThat(split("USD 0.99", "0", "5", "0")).containsExactly("USD 0.00", "USD 0.99", "USD 0.00");
    }

    @Test
    void a_currency_without_cents_is_split_in_whole_units() {
        assertThat(split("JPY 100", "1", "1", "1")).containsExactly("JPY 34", "JPY 33", "JPY 33");
    }

    @Test
    void nothing_is_split_into_nothings() {
        assertThat(split("USD 0.00", "3", "4")).containsExactly("USD 0.00", "USD 0.00");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shares_add_up_and_none_is_a_cent_off_its_proportion(long seed) {
        Random random = new Random(seed);
        Money total = Money.ofMinor(CurrencyUnit.USD, random.nextInt(1_000_000));
        List<BigDecimal> weights = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            weights.add(BigDecimal.valueOf(1 + random.nextInt(100_000), 3));
        }
        double sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();

        List<Money> shares = Shares.split(total, weights);

        assertThat(Money.total(shares)).isEqualTo(total);
        for (int i = 0; i < weights.size(); i++) {
            double exact = total.getAmount().doubleValue() * weights.get(i).doubleValue() / sum;
            assertThat(Math.abs(shares.get(i).getAmount().doubleValue() - exact))
                    .isLessThan(0.010001);
        }
    }

    private static List<String> split(String total, String... weights) {
        return Shares.split(
                        Money.parse(total),
                        Stream.of(weights).map(BigDecimal::new).toList())
                .stream()
                .map(Money::toString)
                .toList();
    }
}
