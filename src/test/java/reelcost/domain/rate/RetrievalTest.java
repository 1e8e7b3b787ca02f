package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import reelcost.testsupport.Offers;
import reelcost.testsupport.TieredOffer;

class RetrievalTest {
    private static final Retrieval A_CENT = new Retrieval.PerGigabyte(new BigDecimal("0.01"));

    @Test
    void each_gigabyte_that_is_read_back_costs_its_price() {
        assertThat(retrieving(store(A_CENT), "41.9")).hasValueSatisfying(amountsTo("0.419"));
    }

    @Test
    void free_is_zero_but_what_is_not_known_is_no_figure() {
        assertThat(retrieving(store(Retrieval.FREE), "1000")).hasValueSatisfying(amountsTo("0"));
        assertThat(retrieving(store(Retrieval.NOT_KNOWN), "1000")).isEmpty();
        assertThat(retrieving(Offers.store("cloud/store").beyond("0.01"), "1000"))
                .isEmpty();
    }

    @Test
    void where_whole_gigabytes_are_sold_they_are_read_back_whole_too() {
        assertThat(retrieving(store(A_CENT).wholeUnits(), "1.1")).hasValueSatisfying(amountsTo("0.02"));
    }

    @Test
    void a_price_for_a_gibibyte_is_for_so_much_more() {
        assertThat(retrieving(store(A_CENT).per(RateUnit.GIB_MONTH), "1073.741824"))
                .hasValueSatisfying(amountsTo("10.00"));
    }

    @Test
    void a_price_of_retrieval_is_above_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retrieval.PerGigabyte(BigDecimal.ZERO))
                .withMessage("a price of retrieval must be above zero: 0");
    }

    private static TieredOffer store(Retrieval retrieval) {
        return Offers.store("cloud/store")
                .beyond("0.01")
                .handling(new Handling(retrieval, Optional.empty(), Optional.empty()));
    }

    private static Optional<BigDecimal> retrieving(TieredOffer offer, String gigabytes) {
        return offer.pricing().retrieving(new BigDecimal(gigabytes));
    }

    private static Consumer<BigDecimal> amountsTo(String amount) {
        return worked -> assertThat(worked).isEqualByComparingTo(amount);
    }
}
