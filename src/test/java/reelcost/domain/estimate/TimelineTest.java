package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.usd;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class TimelineTest {
    private static final String STORE = "cloud/store";
    private static final RateBook BOOK = Offers.book(
            Offers.perMinute("lab/minutes", "2.80"),
            Offers.store(STORE).upTo("1000", "0.03").beyond("0.02"),
            Offers.transfer("cloud/egress").beyond("0.09"));

    @Test
    void takes_are_paid_evenly_while_they_are_made_and_the_first_month_bears_the_odd_cent() {
        // 700 × 20 s at $2.80 a minute = $653.33 = 3 × $217.77 + 2 cents.
        Timeline timeline = timeline(3, 1, 0, Stages.generate("drafts", "lab/minutes", 700, "20"));

        assertThat(totals(timeline)).containsExactly(usd("217.78"), usd("217.78"), usd("217.77"), usd("0.00"));
        assertThat(cumulated(timeline)).containsExactly("$217.78", "$435.56", "$653.33", "$653.33");
        assertThat(timeline.months().get(2).calendarMonth()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(timeline.months().get(3).categories()).isEmpty();
    }

    @Test
    void front_loaded_each_month_takes_half_of_what_is_left() {
        Stage edit = Stages.labour("edit", "10", "10").timed(Timing.parse("front"));
        assertThat(totals(timeline(4, 0, 0, edit)))
                .containsExactly(usd("50.00"), usd("25.00"), usd("12.50"), usd("12.50"));

        // 3.5, 1.75, 0.875 and 0.875 cents: the three cents left go to the largest remainders.
        Stage pennies = Stages.other("pennies", "7", "0.01").timed(Timing.parse("front"));
        assertThat(totals(timeline(4, 0, 0, pennies)))
                .containsExactly(usd("0.03"), usd("0.02"), usd("0.01"), usd("0.01"));
    }

    @Test
    void storage_costs_in_each_month_what_the_tiers_ask_for_that_month() {
        // Months 1 and 2: 1,500 GB: 1,000 × 0.03 + 500 × 0.02 = 40.00, by 600 : 900. From month 3 on: 600 × 0.03 =
        // 18.00.
        Timeline timeline =
                timeline(1, 0, 5, Stages.store("long", STORE, "600", 6), Stages.store("short", STORE, "900", 2));

        assertThat(timeline.entries().get(0).amounts())
                .containsExactly(usd("16.00"), usd("16.00"), usd("18.00"), usd("18.00"), usd("18.00"), usd("18.00"));
        assertThat(timeline.entries().get(1).amounts()).containsExactly(usd("24.00"), usd("24.00"));
        assertThat(totals(timeline))
                .containsExactly(usd("40.00"), usd("40.00"), usd("18.00"), usd("18.00"), usd("18.00"), usd("18.00"));
    }

    @Test
    void what_is_kept_longer_than_the_schedule_goes_on_after_it() {
        Timeline timeline = timeline(1, 1, 0, Stages.store("keep", STORE, "100", 4));

        assertThat(totals(timeline)).containsExactly(usd("3.00"), usd("3.00"), usd("3.00"), usd("3.00"));
        assertThat(timeline.months().stream().map(Timeline.Month::phase).filter(phase -> phase.isEmpty()))
                .hasSize(2);
    }

    @Test
    void a_transfer_is_paid_in_the_last_month_of_review() {
        Timeline timeline = timeline(2, 2, 1, Stages.download("down", "cloud/egress", "100"));

        assertThat(totals(timeline)).containsExactly(usd("0.00"), usd("0.00"), usd("0.00"), usd("9.00"), usd("0.00"));
    }

    @Test
    void contingency_and_markup_follow_what_they_are_on_top_of() {
        // 10 % of 300.00 = 30.00, by 100 : 0 : 200; 5 % of 330.00 = 16.50, by 110 : 0 : 220.
        Timeline timeline = timeline(
                assumptions("USD", null, "10", "5"),
                new Schedule(YearMonth.of(2026, 11), 3, 0, 0),
                Stages.labour("edit", "1", "100").timed(Timing.parse("1")),
                Stages.other("music", "1", "200").timed(Timing.parse("3")));

        assertThat(timeline.entries().get(2).amounts()).containsExactly(usd("10.00"), usd("0.00"), usd("20.00"));
        assertThat(timeline.entries().get(3).amounts()).containsExactly(usd("5.50"), usd("0.00"), usd("11.00"));
        assertThat(totals(timeline)).containsExactly(usd("115.50"), usd("0.00"), usd("231.00"));
    }

    @Test
    void a_line_without_a_price_stays_unknown_and_makes_its_months_a_lower_bound() {
        Timeline timeline = timeline(
                assumptions("USD", null, "10", "0"),
                new Schedule(YearMonth.of(2026, 11), 2, 1, 0),
                Stages.generate("drafts", "lab/unheard-of", 700, "20"),
                Stages.labour("edit", "1", "100").timed(Timing.parse("2-3")));

        assertThat(timeline.entries().get(0).amounts()).isEmpty();
        assertThat(timeline.months().stream().map(month -> month.total().toString()))
                .containsExactly("at least $0.00", "at least $55.00", "$55.00");
        assertThat(cumulated(timeline)).containsExactly("at least $0.00", "at least $55.00", "at least $110.00");
        assertThat(timeline.months().get(0).categories().get(Category.INFERENCE).atAll())
                .isEmpty();
        assertThat(timeline.months().get(2).categories()).doesNotContainKey(Category.INFERENCE);
    }

    @Test
    void a_line_without_a_price_is_missed_once_however_many_months_it_lasts() {
        Timeline timeline = timeline(5, 0, 0, Stages.generate("drafts", "lab/unheard-of", 700, "20"));

        assertThat(timeline.months().get(4).cumulated()).isEqualTo(new Subtotal(usd("0.00"), 1));
    }

    @Test
    void the_longest_schedule_has_720_months() {
        Timeline timeline = timeline(60, 60, 600, Stages.store("keep", STORE, "100", 600));

        assertThat(timeline.months()).hasSize(720);
        assertThat(timeline.months().get(719).cumulated().known()).isEqualTo(usd("1800.00"));
        assertThat(timeline.months().get(719).calendarMonth()).isEqualTo(YearMonth.of(2086, 10));
    }

    private static Timeline timeline(int making, int review, int retention, Stage... stages) {
        return timeline(Estimates.DOLLARS, new Schedule(YearMonth.of(2026, 11), making, review, retention), stages);
    }

    private static Timeline timeline(Assumptions assumptions, Schedule schedule, Stage... stages) {
        return Timeline.of(
                new Scenario("Scenario", List.of(stages)),
                Estimates.estimate(Estimates.scheduled(assumptions, schedule), ExchangeRates.NONE, BOOK, stages),
                schedule);
    }

    private static Stream<Money> totals(Timeline timeline) {
        return timeline.months().stream().map(month -> month.total().known());
    }

    private static Stream<String> cumulated(Timeline timeline) {
        return timeline.months().stream().map(month -> month.cumulated().toString());
    }
}
