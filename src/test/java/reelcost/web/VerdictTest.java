package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.EstimateDiff;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class VerdictTest {
    private static final RateBook BOOK = Offers.book(
            Offers.perSecond("test/cheap", "0.10"),
            Offers.perSecond("test/dear", "0.40"),
            Offers.perSecond("test/retired", "0.01").retired("2026-09-24", "test/cheap"),
            Offers.upscale("test/upscale", "0.02"));

    /** Names the scenarios A, B and so on; the first is the baseline. */
    private static String verdict(List<List<Stage>> scenarios) {
        List<Estimate> estimates = scenarios.stream()
                .map(stages -> Estimates.estimate(BOOK, stages.toArray(Stage[]::new)))
                .toList();
        return Verdict.of(new Compared(IntStream.range(0, estimates.size())
                .mapToObj(i -> new Compared.Column(
                        String.valueOf((char) ('A' + i)),
                        estimates.get(i),
                        Optional.of(i)
                                .filter(n -> n > 0)
                                .map(n -> EstimateDiff.of(estimates.get(0), estimates.get(n)))))
                .toList()));
    }

    private static Stage takes(String offer, int clips) {
        return Stages.generate("takes", offer, clips, "10");
    }

    private static Stage unpriced() {
        return Stages.generate("lost", "test/gone", 1, "10");
    }

    @Test
    void another_price_is_named_as_the_reason() {
        assertThat(verdict(List.of(List.of(takes("test/dear", 10)), List.of(takes("test/cheap", 10)))))
                .isEqualTo("“B” is the cheapest at $10.00, $30.00 less than “A”, because inference costs $30.00 less"
                        + " ($0.10 per s instead of $0.40 per s).");
    }

    @Test
    void a_cheapest_baseline_is_measured_by_the_next_cheapest() {
        assertThat(verdict(List.of(
                        List.of(takes("test/cheap", 10)),
                        List.of(takes("test/cheap", 40)),
                        List.of(takes("test/cheap", 20)))))
                .isEqualTo("“A” is the cheapest at $10.00, $10.00 less than “C”, because inference costs $10.00 less"
                        + " (100 s instead of 200 s).");
    }

    @Test
    void a_stage_left_out_is_named_as_the_reason() {
        assertThat(verdict(List.of(
                        List.of(takes("test/cheap", 10), Stages.upscale("up", "test/upscale", 100, "10")),
                        List.of(takes("test/cheap", 10), Stages.labour("edit", "1", "5")))))
                .isEqualTo("“B” is the cheapest at $15.00, $15.00 less than “A”, mostly because upscaling costs $20.00"
                        + " less (without “Stage up”).");
    }

    @Test
    void of_equal_totals_none_is_the_cheapest() {
        assertThat(verdict(List.of(List.of(takes("test/cheap", 4)), List.of(takes("test/dear", 1)))))
                .isEqualTo("“A” and “B” cost the same, $4.00.");
        assertThat(verdict(List.of(
                        List.of(takes("test/dear", 9)),
                        List.of(takes("test/cheap", 4)),
                        List.of(takes("test/dear", 1)))))
                .isEqualTo("“B” and “C” cost the same, $4.00, and less than the rest.");
    }

    @Test
    void a_lower_bound_above_the_cheapest_total_changes_nothing() {
        assertThat(verdict(List.of(List.of(takes("test/dear", 10), unpriced()), List.of(takes("test/cheap", 10)))))
                .isEqualTo("“B” costs $10.00, and no other scenario here has a price for everything.");
        assertThat(verdict(List.of(
                        List.of(takes("test/dear", 10), unpriced()),
                        List.of(takes("test/cheap", 10)),
                        List.of(takes("test/cheap", 20)))))
                .startsWith("“B” is the cheapest at $10.00, $10.00 less than “C”");
    }

    @Test
    void what_can_not_be_bought_is_never_the_cheapest_while_something_can() {
        assertThat(verdict(List.of(
                        List.of(takes("test/retired", 10)),
                        List.of(takes("test/dear", 10)),
                        List.of(takes("test/cheap", 10)))))
                .isEqualTo("“C” is the cheapest at $10.00, $30.00 less than “B”, because inference costs $30.00 less"
                        + " ($0.10 per s instead of $0.40 per s). “A” at $1.00 can't be bought any more.");
        assertThat(verdict(List.of(List.of(takes("test/retired", 10)), List.of(takes("test/cheap", 10)))))
                .isEqualTo("“B” costs $10.00, and no other scenario here can be bought and has a price for everything."
                        + " “A” at $1.00 can't be bought any more.");
    }

    @Test
    void what_can_not_be_bought_and_would_be_dearer_is_not_missed() {
        assertThat(verdict(List.of(
                        List.of(takes("test/cheap", 10)),
                        List.of(takes("test/cheap", 20)),
                        List.of(takes("test/retired", 500)))))
                .endsWith("(100 s instead of 200 s).");
    }

    @Test
    void a_plan_without_a_price_for_everything_is_no_reason_to_call_a_historical_one_the_cheapest() {
        assertThat(verdict(List.of(
                        List.of(takes("test/retired", 10)),
                        List.of(takes("test/cheap", 10), unpriced()),
                        List.of(takes("test/retired", 20)))))
                .isEqualTo("No scenario can be called the cheapest: each that can be bought also has lines without a"
                        + " price. “A” at $1.00 and “C” at $2.00 can't be bought any more.");
    }

    @Test
    void where_nothing_can_be_bought_the_cheapest_is_named_as_historical() {
        assertThat(verdict(List.of(List.of(takes("test/retired", 10)), List.of(takes("test/retired", 20)))))
                .isEqualTo("“A” is the cheapest at $1.00, $1.00 less than “B”, because inference costs $1.00 less"
                        + " (100 s instead of 200 s). None of them can be bought any more.");
    }

    @Test
    void where_every_scenario_lacks_a_price_nothing_is_the_cheapest() {
        assertThat(verdict(List.of(List.of(takes("test/cheap", 1), unpriced()), List.of(unpriced()))))
                .isEqualTo(
                        "No scenario can be called the cheapest: each that has stages also has lines without a price.");
        assertThat(verdict(List.of(List.of(), List.of()))).isEqualTo("None of these scenarios has a stage yet.");
    }
}
