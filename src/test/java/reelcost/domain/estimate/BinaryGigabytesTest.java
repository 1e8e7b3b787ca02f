package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateUnit;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Volumes are weighed in GB of 10^9 bytes, whatever the seller means by a GB. */
class BinaryGigabytesTest {
    private static final String STORE = "cloud/store";
    private static final String EGRESS = "cloud/egress";

    @Test
    void a_thousand_gigabytes_are_fewer_gibibytes_and_the_working_says_how_many_a_gibibyte_is() {
        RateBook book = Offers.book(
                Offers.store(STORE).per(RateUnit.GIB_MONTH).free("5").beyond("0.02"));

        Estimate estimate = estimate(book, Stages.store("keep", STORE, "1000", 12));

        // 931.322574615 − 5 GiB, 12 × 0.02 each.
        assertThat(amount(estimate, "keep")).isEqualTo(usd("222.32"));
        assertThat(texts(estimate, "keep"))
                .containsSubsequence(
                        "5.36870912 GB (5 GiB) of the 5 GiB a month that are free",
                        "994.63129088 GB (926.323 GiB) × 12 months × $0.02 per GiB-month = $222.32");
    }

    @Test
    void a_minimum_of_a_tebibyte_is_billed_below_it() {
        RateBook book = Offers.book(
                Offers.store(STORE).per(RateUnit.TIB_MONTH).minimum("1024", 0).beyond("7.99"));

        Estimate estimate = estimate(book, Stages.store("keep", STORE, "1050", 1));

        assertThat(amount(estimate, "keep")).isEqualTo(usd("7.99"));
        assertThat(texts(estimate, "keep")).contains("1,050 GB (977.889 GiB) billed as the minimum of 1,024 GiB-month");
    }

    @Test
    void three_times_what_is_stored_is_as_much_in_gibibytes() {
        RateBook book = Offers.book(
                Offers.store(STORE).per(RateUnit.GIB_MONTH).beyond("0.006"),
                Offers.transfer(EGRESS)
                        .per(RateUnit.GIB)
                        .freeTimesStored("3", STORE)
                        .beyond("0.01"));

        Estimate estimate = estimate(
                book, Stages.store("keep", STORE, "107.3741824", 1), Stages.download("move", EGRESS, "1073.741824"));

        // 1,000 GiB moved, 3 × 100 GiB free.
        assertThat(amount(estimate, "move")).isEqualTo(usd("7.00"));
    }

    private static List<String> texts(Estimate estimate, String stage) {
        return line(estimate, stage).working().stream().map(Step::text).toList();
    }
}
