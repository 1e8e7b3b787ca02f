package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reelcost.domain.estimate.Stored;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.OfferId;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Stages;

/** Takes of 8.75 GB, made in November and December 2026; review is in January, retention from February to April. */
class StoredTextTest {
    private static final Schedule SCHEDULE = new Schedule(YearMonth.of(2026, 11), 2, 1, 3);
    private static final Stage TAKES = Stages.generate("drafts", "lab/minutes", 700, "20");
    private static final Stage.Store HOT = Stages.store("hot", "cloud/store", Stages.of("all", "5"), 1, 2);

    private static Stage.Store kept(String key, Keep keep) {
        return new Stage.Store(
                key,
                "Stage " + key,
                new OfferId("cloud/store-cold"),
                new Volume.Kept("hot"),
                1,
                keep,
                Optional.empty());
    }

    private static List<String> sentences(Stage... stages) {
        Stored stored = Stored.of(Estimates.estimate(
                Estimates.scheduled(Estimates.DOLLARS, SCHEDULE), ExchangeRates.NONE, Books.everyShape(), stages));
        return new StoredText(new Scenario("S", List.of(stages)), SCHEDULE).sentences(stored);
    }

    @Test
    void says_over_which_months_data_comes_and_is_deleted() {
        assertThat(sentences(TAKES, HOT))
                .containsExactly("Stage hot, at cloud · store: 8.75 GB arrive over Nov–Dec 2026"
                        + " and are deleted over Jan–Feb 2027.");
    }

    @Test
    void says_where_data_moves_on_to_and_that_it_is_kept_to_the_end() {
        assertThat(sentences(TAKES, HOT, kept("archive", Keep.TO_THE_END)))
                .containsExactly(
                        "Stage hot, at cloud · store: 8.75 GB arrive over Nov–Dec 2026"
                                + " and move on to “Stage archive” over Jan–Feb 2027.",
                        "Stage archive, at cloud · store-cold: 8.75 GB arrive over Jan–Feb 2027"
                                + " and are kept to the end, Apr 2027.");
    }

    @Test
    void says_that_one_copy_of_several_moves_on_and_where_to() {
        Stage.Store twice = Stages.store("hot", "cloud/store", Stages.of("all", "5"), 2, 2);

        assertThat(sentences(TAKES, twice, kept("here", Keep.TO_THE_END), kept("there", Keep.TO_THE_END))
                        .get(0))
                .isEqualTo("Stage hot, at cloud · store: 17.5 GB in 2 copies arrive over Nov–Dec 2026"
                        + " and one copy moves on to “Stage here” and “Stage there” over Jan–Feb 2027.");
    }

    @Test
    void a_copy_taken_at_a_time_of_its_own_is_no_move() {
        assertThat(sentences(TAKES, HOT, kept("copy", Keep.months(1)).timed(Timing.parse("2"))))
                .containsExactly(
                        "Stage hot, at cloud · store: 8.75 GB arrive over Nov–Dec 2026"
                                + " and are deleted over Jan–Feb 2027.",
                        "Stage copy, at cloud · store-cold: 8.75 GB arrive in Dec 2026"
                                + " and are deleted in Jan 2027.");
    }

    @Test
    void months_of_two_years_are_both_named() {
        assertThat(sentences(TAKES, HOT.timed(Timing.parse("2-3"))).get(0)).contains("over Dec 2026 – Jan 2027");
    }

    @Test
    void says_where_nothing_comes_in() {
        Stage.Store endless = Stages.store("hot", "cloud/store", Stages.of("all", "5"), 1, 2);
        endless = new Stage.Store(
                "hot", "Stage hot", endless.offerId(), endless.volume(), 1, Keep.TO_THE_END, Optional.empty());
        assertThat(sentences(TAKES, endless, kept("archive", Keep.months(1))).get(1))
                .isEqualTo("Stage archive, at cloud · store-cold: nothing comes in.");
    }

    @Test
    void says_why_gigabytes_are_not_known() {
        assertThat(sentences(HOT))
                .containsExactly("Stage hot: how much there is in each month is not known,"
                        + " because no stage makes any clips for it.");
    }
}
