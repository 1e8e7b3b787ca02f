package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.SeededPlans;

/** What holds for the months of every plan. */
class TimelineInvariantsTest {
    private static final RateBook BOOK = Books.everyShape();

    /** A plan laid over a schedule. */
    private record Laid(Estimate estimate, Timeline timeline) {}

    static LongStream seeds() {
        return SeededPlans.seeds(300);
    }

    @Test
    void the_plans_show_what_they_are_meant_to_show() {
        List<Laid> all = seeds().mapToObj(TimelineInvariantsTest::laid).toList();

        assertThat(all.stream().flatMap(laid -> laid.timeline().entries().stream()))
                .anyMatch(entry -> entry.amounts().isEmpty())
                .anyMatch(entry -> entry.first() > 1 && entry.last() > entry.first())
                .anyMatch(entry -> entry.line().months().stream()
                        .anyMatch(months -> months.amounts().stream().distinct().count() > 1));
        assertThat(all.stream().flatMap(laid -> laid.timeline().months().stream()))
                .anyMatch(month -> month.phase().isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_months_of_a_line_add_up_to_the_line(long seed) {
        Laid laid = laid(seed);
        CurrencyUnit currency = laid.estimate().currency();

        assertThat(laid.timeline().entries()).allSatisfy(entry -> assertThat(Optional.of(sum(currency, entry.amounts()))
                        .filter(sum -> !entry.amounts().isEmpty()))
                .isEqualTo(entry.line().amount().known()));
        assertThat(laid.timeline().entries())
                .flatExtracting(Timeline.Entry::amounts)
                .noneMatch(Money::isNegative);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_months_add_up_to_the_topsheet(long seed) {
        Laid laid = laid(seed);
        CurrencyUnit currency = laid.estimate().currency();
        List<Timeline.Month> months = laid.timeline().months();

        assertThat(sum(
                        currency,
                        months.stream().map(month -> month.total().known()).toList()))
                .isEqualTo(laid.estimate().total().known());
        assertThat(months.get(months.size() - 1).cumulated())
                .isEqualTo(laid.estimate().total());
        laid.estimate().topsheet().forEach((category, subtotal) -> assertThat(sum(
                        currency,
                        months.stream()
                                .flatMap(month ->
                                        Optional.ofNullable(month.categories().get(category)).stream())
                                .map(Subtotal::known)
                                .toList()))
                .isEqualTo(subtotal.known()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_categories_of_a_month_add_up_to_it(long seed) {
        Laid laid = laid(seed);

        assertThat(laid.timeline().months()).allSatisfy(month -> {
            assertThat(sum(
                            laid.estimate().currency(),
                            month.categories().values().stream()
                                    .map(Subtotal::known)
                                    .toList()))
                    .isEqualTo(month.total().known());
            assertThat(month.categories().values().stream()
                            .mapToInt(Subtotal::unpriced)
                            .sum())
                    .isEqualTo(month.total().unpriced());
        });
    }

    /** A share of what is bought together may be a cent more or less where the order is another; see {@code Shares}. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_stages_changes_no_month_of_a_line_of_the_same_amount(long seed) {
        List<Stage> reversed = new ArrayList<>(SeededPlans.plan(seed).scenario().stages());
        Collections.reverse(reversed);
        Map<String, Timeline.Entry> there = byKey(laid(seed).timeline());
        Map<String, Timeline.Entry> back = byKey(laid(seed, reversed).timeline());

        assertThat(back.keySet()).isEqualTo(there.keySet());
        assertThat(there).allSatisfy((key, entry) -> {
            assertThat(back.get(key).first()).isEqualTo(entry.first());
            assertThat(back.get(key).last()).isEqualTo(entry.last());
            if (back.get(key).line().amount().equals(entry.line().amount())) {
                assertThat(back.get(key).amounts()).isEqualTo(entry.amounts());
            }
        });
    }

    private static Map<String, Timeline.Entry> byKey(Timeline timeline) {
        return timeline.entries().stream()
                .filter(entry -> !entry.line().category().onTop())
                .collect(Collectors.toMap(entry -> entry.line().stageKey(), Function.identity()));
    }

    private static Laid laid(long seed) {
        return laid(seed, SeededPlans.plan(seed).scenario().stages());
    }

    private static Laid laid(long seed, List<Stage> stages) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);
        Scenario scenario = new Scenario("Seeded", stages);
        Schedule schedule =
                new Schedule(YearMonth.of(2026, 11), 1 + (int) (seed % 7), (int) (seed % 3), (int) (seed % 11));
        Estimate estimate = Estimator.estimate(
                scenario, Estimates.scheduled(plan.assumptions(), schedule), BOOK, plan.exchangeRates());
        return new Laid(estimate, Timeline.of(scenario, estimate, schedule));
    }

    private static Money sum(CurrencyUnit currency, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }
}
