package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of Cloudflare's documentation of R2 are among these. */
class RequestPriceTest {
    private static final int MILLION = 1_000_000;

    private final RequestPrice standardWrites = new RequestPrice(new BigDecimal("4.50"), MILLION, 1_000_000, true);
    private final RequestPrice standardReads = new RequestPrice(new BigDecimal("0.36"), MILLION, 10_000_000, true);
    private final RequestPrice infrequentWrites = new RequestPrice(new BigDecimal("9.00"), MILLION, 0, true);
    private final RequestPrice infrequentReads = new RequestPrice(new BigDecimal("0.90"), MILLION, 0, true);

    @Test
    void the_free_requests_of_a_month_cost_nothing_as_in_the_published_standard_storage_example() {
        assertThat(standardWrites.amount(1_000)).isEqualByComparingTo("0.00");
        assertThat(standardReads.amount(1_000_000)).isEqualByComparingTo("0.00");
    }

    @Test
    void a_thousand_writes_are_paid_as_a_million_as_in_the_published_infrequent_access_example() {
        assertThat(infrequentWrites.amount(1_000)).isEqualByComparingTo("9.00");
        assertThat(infrequentReads.amount(1_000_000)).isEqualByComparingTo("0.90");
    }

    @Test
    void ten_million_reads_a_day_cost_what_the_published_asset_hosting_example_says() {
        assertThat(standardWrites.amount(100_000)).isEqualByComparingTo("0.00");
        assertThat(standardReads.amount(300_000_000)).isEqualByComparingTo("104.40");
    }

    @ParameterizedTest(name = "{0} writes cost {1}")
    @CsvSource({"0, 0", "1000000, 0", "1000001, 4.50", "2000000, 4.50", "2000001, 9.00"})
    void one_request_into_a_block_the_whole_block_is_paid(long requests, String amount) {
        assertThat(standardWrites.amount(requests)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest(name = "{0} requests cost {1}")
    @CsvSource({"0, 0", "1, 0.000005", "1000, 0.005", "1234, 0.00617", "2000000, 10"})
    void without_whole_blocks_each_request_is_paid(long requests, String amount) {
        RequestPrice put = new RequestPrice(new BigDecimal("0.005"), 1_000, 0, false);

        assertThat(put.amount(requests)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest(name = "per {0}")
    @ValueSource(ints = {0, -1000, 3, 999, 1500, 20000})
    void a_price_is_for_a_power_of_ten(int per) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestPrice(BigDecimal.ONE, per, 0, false))
                .withMessage("requests are priced by a power of ten, such as 1000, not " + per);
    }

    @Test
    void neither_price_nor_allowance_is_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestPrice(new BigDecimal("-0.01"), 1_000, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestPrice(BigDecimal.ONE, 1_000, -1, false));
    }
}
