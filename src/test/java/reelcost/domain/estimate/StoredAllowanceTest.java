package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.StoredAllowance;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Backblaze B2: egress is free up to three times what is stored, and $0.01 a GB beyond. */
class StoredAllowanceTest {
    private static final String EGRESS = "backblaze/b2-egress";
    private static final RateBook BOOK = Offers.book(
            Offers.store("backblaze/b2").beyond("0.006"),
            Offers.store("cloud/other").beyond("0.02"),
            Offers.transfer(EGRESS).freeTimesStored("3", "backblaze/b2").beyond("0.01"));

    @ParameterizedTest(name = "{0} GB stored, {1} GB moved: ${2}")
    @CsvSource({"100, 300, 0.00", "100, 1000, 7.00", "0, 1000, 10.00", "1000, 200, 0.00", "33.5, 200.5, 1.00"})
    void three_times_what_is_stored_is_free(String stored, String moved, String cost) {
        assertThat(amount(estimate(BOOK, store("keep", stored), Stages.download("move", EGRESS, moved)), "move"))
                .isEqualTo(usd(cost));
    }

    @Test
    void the_working_says_where_the_allowance_comes_from() {
        assertThat(texts(estimate(BOOK, Stages.download("move", EGRESS, "1000"), store("keep", "100")), "move"))
                .containsSubsequence(
                        "Free are 3 × the 100 GB stored with backblaze · b2 = 300 GB",
                        "300 GB of the 300 GB a month that are free",
                        "700 GB × $0.01 per GB = $7.00");
    }

    @Test
    void all_stages_that_store_there_count_with_all_copies_and_no_others() {
        Stage twice = new Stage.Store(
                "twice",
                "Twice",
                new OfferId("backblaze/b2"),
                new Volume.Given(new BigDecimal("50")),
                2,
                Keep.months(1),
                Optional.empty());
        Estimate estimate = estimate(
                BOOK,
                store("keep", "100"),
                twice,
                Stages.store("elsewhere", "cloud/other", "5000", 12),
                Stages.download("move", EGRESS, "1000"));

        // 3 × (100 + 2 × 50) = 600 GB are free.
        assertThat(amount(estimate, "move")).isEqualTo(usd("4.00"));
    }

    @Test
    void several_downloads_share_the_allowance() {
        Estimate estimate = estimate(
                BOOK,
                store("keep", "100"),
                Stages.download("one", EGRESS, "300"),
                Stages.download("two", EGRESS, "700"));

        assertThat(amount(estimate, "one")).isEqualTo(usd("2.10"));
        assertThat(amount(estimate, "two")).isEqualTo(usd("4.90"));
    }

    @Test
    void without_anything_stored_nothing_is_free_and_that_is_said() {
        Estimate estimate = estimate(BOOK, Stages.download("move", EGRESS, "1000"));

        assertThat(amount(estimate, "move")).isEqualTo(usd("10.00"));
        assertThat(texts(estimate, "move")).contains("Free are 3 × the 0 GB stored with backblaze · b2 = 0 GB");
    }

    @Test
    void what_is_stored_but_not_known_leaves_the_transfer_unknown() {
        Stage keep = Stages.store("keep", "backblaze/b2", Stages.of("generated", "8"), 1, 1);

        assertThat(reason(estimate(BOOK, keep, store("more", "100"), Stages.download("move", EGRESS, "1000")), "move"))
                .isEqualTo("some of this is free, but how much is stored with backblaze · b2 is not known");
    }

    @Test
    void an_allowance_allows_something() {
        OfferId with = new OfferId("backblaze/b2");

        assertThatIllegalArgumentException().isThrownBy(() -> new StoredAllowance(BigDecimal.ZERO, with));
    }

    private static Stage store(String key, String gigabytes) {
        return Stages.store(key, "backblaze/b2", gigabytes, 6);
    }

    private static List<String> texts(Estimate estimate, String key) {
        return line(estimate, key).working().stream().map(Step::text).toList();
    }
}
