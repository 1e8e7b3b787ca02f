package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.warning;
import static reelcost.testsupport.Estimates.warnings;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class ResultsExpiryTest {
    private static final RateBook BOOK = Offers.book(
            Offers.perMinute("lab/two-days", "2.80").resultsKept(48),
            Offers.perMinute("lab/for-good", "2.80"),
            Offers.store("cloud/store").beyond("0.02"),
            Offers.transfer("cloud/egress").beyond("0.09"));
    private static final Stage TAKES = Stages.generate("takes", "lab/two-days", 700, "20");

    @Test
    void clips_that_expire_and_that_nobody_takes_are_warned_of() {
        Estimate estimate = estimate(TAKES, Stages.store("other", "cloud/store", "5", 1));

        assertThat(warning(estimate, "takes", Warning.Kind.RESULTS_EXPIRE))
                .isEqualTo(
                        "lab · two-days keeps what it makes for 48 hours, and no stage takes it in time: add a store stage"
                                + " for it, or a download that says “made” under More.");
        assertThat(amount(estimate, "takes")).isEqualTo(Estimates.usd("653.33"));
    }

    @Test
    void a_store_or_a_download_as_they_are_made_takes_them() {
        Stage keep = Stages.store("keep", "cloud/store", Stages.of("generated", "5"), 1, 1);
        Stage fetch = Stages.download("fetch", "cloud/egress", Stages.of("stage:takes", "5"), 1);

        Estimate stored = estimate(TAKES, keep);
        assertThat(warnings(stored, "takes")).isEmpty();
        assertThat(line(stored, "takes").working())
                .extracting(Step::text)
                .contains(
                        "lab · two-days keeps what it makes for 48 hours (a price list made up for tests, 2026-11-01); “Stage keep” takes it as it is"
                                + " made");
        assertThat(warnings(estimate(TAKES, fetch.timed(Timing.parse("made"))), "takes"))
                .isEmpty();
        assertThat(warnings(estimate(TAKES, fetch.timed(Timing.parse("1-3"))), "takes"))
                .isEmpty();
    }

    @Test
    void a_download_at_the_end_of_review_comes_too_late() {
        Stage late = Stages.download("late", "cloud/egress", Stages.of("generated", "5"), 1);

        assertThat(warnings(estimate(TAKES, late), "takes")).containsExactly(Warning.Kind.RESULTS_EXPIRE);
    }

    @Test
    void neither_an_upload_nor_a_place_for_the_rejects_alone_takes_them() {
        Stage takes =
                Stages.takes("takes", "lab/two-days", 700, "20").selects(55).build();
        Stage sent = new Stage.Transfer(
                "sent",
                "Send to review",
                new OfferId("cloud/egress"),
                Stage.Direction.UPLOAD,
                Stages.of("generated", "5"),
                1,
                1,
                Timing.parse("made"));
        Stage rejects = Stages.store("rejects", "cloud/store", Stages.of("rejects", "5"), 1, 1);
        Stage selects = Stages.store("selects", "cloud/store", Stages.of("selects", "5"), 1, 1);

        assertThat(warnings(estimate(takes, sent), "takes")).containsExactly(Warning.Kind.RESULTS_EXPIRE);
        assertThat(warnings(estimate(takes, rejects), "takes")).containsExactly(Warning.Kind.RESULTS_EXPIRE);
        assertThat(warnings(estimate(takes, rejects, selects), "takes")).isEmpty();
    }

    @Test
    void what_is_kept_for_good_needs_nobody() {
        assertThat(warnings(estimate(Stages.generate("takes", "lab/for-good", 700, "20")), "takes"))
                .isEmpty();
    }

    private static Estimate estimate(Stage... stages) {
        Schedule schedule = new Schedule(YearMonth.of(2026, 11), 3, 1, 2);
        return Estimates.estimate(Estimates.scheduled(Estimates.DOLLARS, schedule), ExchangeRates.NONE, BOOK, stages);
    }
}
