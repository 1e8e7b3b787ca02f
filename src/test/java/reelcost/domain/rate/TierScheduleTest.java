package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.testsupport.Offers;
import reelcost.testsupport.TieredOffer;

class TierScheduleTest {
    private final TierSchedule egress = Offers.transfer("cloud/egress")
            .free("100")
            .upTo("10240", "0.09")
            .upTo("51200", "0.085")
            .beyond("0.07")
            .pricing();

    @Test
    void graduated_tiers_price_each_unit_at_its_own_rate_after_the_free_ones() {
        assertThat(egress.slices(new BigDecimal("15000")).orElseThrow())
                .containsExactly(slice("100", "0", true), slice("10140", "0.09", false), slice("4760", "0.085", false));
        assertThat(cost(egress, "15000")).isEqualByComparingTo("1317.20");
    }

    @ParameterizedTest(name = "{0} GB cost {1}")
    @CsvSource({
        "0, 0",
        "99.999, 0",
        "100, 0",
        "100.001, 0.00009",
        "10240, 912.60",
        "10241, 912.685",
        "51200, 4394.20",
        "51201, 4394.27",
        "101200, 7894.20"
    })
    void graduated_cost_runs_on_at_the_bounds_of_its_tiers(String quantity, String cost) {
        assertThat(cost(egress, quantity)).isEqualByComparingTo(cost);
    }

    @ParameterizedTest(name = "a hair around {0}")
    @ValueSource(strings = {"100", "10240", "51200"})
    void graduated_cost_never_jumps_or_falls_at_a_bound(String bound) {
        BigDecimal hair = new BigDecimal("0.000001");
        BigDecimal below = cost(egress, new BigDecimal(bound).subtract(hair).toPlainString());
        BigDecimal at = cost(egress, bound);
        BigDecimal above = cost(egress, new BigDecimal(bound).add(hair).toPlainString());

        assertThat(at.subtract(below)).isBetween(BigDecimal.ZERO, new BigDecimal("0.00000009"));
        assertThat(above.subtract(at)).isBetween(BigDecimal.ZERO, new BigDecimal("0.00000009"));
    }

    @ParameterizedTest(name = "{0} cost {1}")
    @CsvSource({"400, 12.00", "500, 15.00", "500.5, 10.01", "501, 10.02", "1000, 20.00"})
    void volume_tier_prices_every_unit_at_the_reached_tier(String quantity, String cost) {
        TierSchedule volume = Offers.store("cloud/store")
                .volume()
                .upTo("500", "0.03")
                .beyond("0.02")
                .pricing();

        assertThat(cost(volume, quantity)).isEqualByComparingTo(cost);
    }

    @Test
    void volume_tier_is_reached_by_the_free_units_too_but_they_cost_nothing() {
        TierSchedule volume = Offers.store("cloud/store")
                .volume()
                .free("100")
                .upTo("500", "0.03")
                .beyond("0.02")
                .pricing();

        assertThat(volume.slices(new BigDecimal("600")).orElseThrow())
                .containsExactly(slice("100", "0", true), slice("500", "0.02", false));
        assertThat(volume.slices(new BigDecimal("100")).orElseThrow()).containsExactly(slice("100", "0", true));
    }

    @Test
    void beyond_a_closed_last_tier_there_is_no_price() {
        TieredOffer graduated = Offers.store("cloud/graduated").upTo("1000", "0.02");
        TieredOffer volume = Offers.store("cloud/volume").volume().upTo("1000", "0.02");

        for (TieredOffer offer : List.of(graduated, volume)) {
            assertThat(cost(offer.pricing(), "1000")).isEqualByComparingTo("20");
            assertThat(offer.pricing().slices(new BigDecimal("1000.001"))).isEmpty();
        }
    }

    @Test
    void an_allowance_beyond_the_first_tier_eats_into_the_second() {
        TierSchedule schedule = Offers.store("cloud/store")
                .free("150")
                .upTo("100", "0.09")
                .beyond("0.05")
                .pricing();

        assertThat(schedule.slices(new BigDecimal("200")).orElseThrow())
                .containsExactly(slice("150", "0", true), slice("50", "0.05", false));
    }

    @Test
    void nothing_bought_is_no_slice() {
        assertThat(egress.slices(BigDecimal.ZERO)).contains(List.of());
    }

    @ParameterizedTest(name = "{0} is billed as {1}")
    @CsvSource({"0, 0", "0.001, 1", "41.9, 42", "42, 42", "42.000001, 43"})
    void whole_units_are_rounded_up(String quantity, String billed) {
        TierSchedule whole =
                Offers.store("cloud/store").wholeUnits().beyond("0.01").pricing();

        assertThat(whole.billed(new BigDecimal(quantity))).isEqualByComparingTo(billed);
        assertThat(egress.billed(new BigDecimal(quantity))).isEqualByComparingTo(quantity);
    }

    @Test
    void tiers_must_rise_and_only_the_last_may_be_open() {
        assertThatIllegalArgumentException().isThrownBy(() -> Offers.store("cloud/store")
                .upTo("100", "0.09")
                .upTo("100", "0.08")
                .pricing());
        assertThatIllegalArgumentException().isThrownBy(() -> Offers.store("cloud/store")
                .beyond("0.09")
                .upTo("100", "0.08")
                .pricing());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offers.store("cloud/store").upTo("0", "0.09").pricing());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offers.store("cloud/store").pricing());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offers.store("cloud/store").beyond("-0.01").pricing());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Offers.store("cloud/store").free("-1").beyond("0.01").pricing());
    }

    private static TierSchedule.Slice slice(String quantity, String price, boolean free) {
        return new TierSchedule.Slice(new BigDecimal(quantity), new BigDecimal(price), BigDecimal.ONE, free);
    }

    private static BigDecimal cost(TierSchedule schedule, String quantity) {
        return schedule.slices(new BigDecimal(quantity)).orElseThrow().stream()
                .map(TierSchedule.Slice::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
