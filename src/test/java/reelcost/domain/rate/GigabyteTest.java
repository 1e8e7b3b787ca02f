package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.testsupport.Offers;

class GigabyteTest {
    private final TierSchedule binary = Offers.transfer("cloud/egress")
            .per(RateUnit.GIB)
            .free("100")
            .upTo("10240", "0.09")
            .beyond("0.07")
            .pricing();

    @Test
    void a_gibibyte_is_a_little_more_than_a_gigabyte_and_both_ways_are_exact() {
        assertThat(Gigabyte.BINARY.inGigabytes(new BigDecimal("1000"))).isEqualByComparingTo("1073.741824");
        assertThat(Gigabyte.BINARY.of(BigDecimal.ONE)).isEqualByComparingTo("0.931322574615478515625");
        assertThat(Gigabyte.BINARY.of(new BigDecimal("1.073741824"))).isEqualByComparingTo("1");
        assertThat(Gigabyte.DECIMAL.of(new BigDecimal("41.9"))).isEqualTo(new BigDecimal("41.9"));
    }

    @ParameterizedTest(name = "one {0} is {1} GB")
    @CsvSource({
        "GIB, 1.073741824",
        "GIB_MONTH, 1.073741824",
        "TIB_MONTH, 1099.511627776",
        "GB_MONTH, 1",
        "TB_MONTH, 1000",
        "TB_MONTH_OF_1024, 1024"
    })
    void every_unit_says_how_many_gigabytes_it_is(RateUnit unit, String gigabytes) {
        assertThat(unit.size()).isEqualByComparingTo(gigabytes);
    }

    @ParameterizedTest(name = "{0} GB cost {1}")
    @CsvSource({
        "107.3741824, 0",
        // 1,073.741824 GB are 1,000 GiB, of which 100 are free.
        "1073.741824, 81",
        // 10,995.11627776 GB are 10,240 GiB: 10,140 × 0.09.
        "10995.11627776, 912.60",
        // 1,000 GiB more at 0.07.
        "12068.85810176, 982.60",
        // 1,000 GB are 931.322574615478515625 GiB.
        "1000, 74.81903171539306640625"
    })
    void tiers_and_allowances_quoted_in_gibibytes_end_at_gibibytes(String gigabytes, String cost) {
        BigDecimal paid = binary.slices(new BigDecimal(gigabytes)).orElseThrow().stream()
                .map(TierSchedule.Slice::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(paid).isEqualByComparingTo(cost);
    }

    @Test
    void a_volume_tier_is_reached_at_its_gibibytes() {
        TierSchedule volume = Offers.store("cloud/store")
                .per(RateUnit.GIB_MONTH)
                .volume()
                .upTo("500", "0.03")
                .beyond("0.02")
                .pricing();

        assertThat(volume.slices(new BigDecimal("536.870912")).orElseThrow())
                .singleElement()
                .satisfies(slice -> assertThat(slice.amount()).isEqualByComparingTo("15.00"));
        assertThat(volume.slices(new BigDecimal("1073.741824")).orElseThrow())
                .singleElement()
                .satisfies(slice -> assertThat(slice.amount()).isEqualByComparingTo("20.00"));
    }

    @Test
    void whole_gibibytes_and_a_minimum_in_them_are_billed() {
        TierSchedule whole = Offers.store("cloud/store")
                .per(RateUnit.GIB_MONTH)
                .wholeUnits()
                .minimum("1024", 0)
                .beyond("0.01")
                .pricing();

        assertThat(whole.billed(new BigDecimal("0.5"))).isEqualByComparingTo("1099.511627776");
        assertThat(whole.billed(new BigDecimal("2147.5"))).isEqualByComparingTo("2148.557389824");
        assertThat(whole.billed(BigDecimal.ZERO)).isEqualByComparingTo("0");
    }

    @Test
    void what_is_free_because_it_is_stored_is_turned_into_the_sellers_gigabytes() {
        TierSchedule relative = Offers.transfer("cloud/egress")
                .per(RateUnit.GIB)
                .freeTimesStored("3", "cloud/store")
                .beyond("0.01")
                .pricing()
                .given(new BigDecimal("1073.741824"));

        assertThat(relative.free()).isEqualByComparingTo("3000");
    }
}
