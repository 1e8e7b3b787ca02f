package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.SeededPlans;

/** What holds for the stored gigabytes of every plan. */
class StockInvariantsTest {
    private static final RateBook BOOK = Books.everyShape();

    static LongStream seeds() {
        return SeededPlans.seeds(400);
    }

    @Test
    void the_plans_show_what_they_are_meant_to_show() {
        List<Stock> all = seeds().boxed()
                .flatMap(seed -> estimate(seed).lines().stream())
                .flatMap(line -> line.stock().stream())
                .toList();

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all)
                .anyMatch(stock -> stock.out().isNothing() && !stock.in().isNothing())
                .anyMatch(stock -> stock.in().last() - stock.in().first() > 2)
                .anyMatch(stock -> stock.in().first() > 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_held_is_what_was_held_and_what_came_less_what_went(long seed) {
        assertThat(estimate(seed).lines()).allSatisfy(line -> line.stock().ifPresent(stock -> {
            BigDecimal held = BigDecimal.ZERO;
            for (int month = 1; month <= stock.held().last() + 1; month++) {
                held = held.add(stock.in().in(month)).subtract(stock.out().in(month));
                if (month <= schedule(seed).months() || !stock.out().isNothing()) {
                    assertThat(stock.held().in(month))
                            .isEqualByComparingTo(held)
                            .isNotNegative();
                }
            }
        }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_comes_in_is_deleted_or_kept(long seed) {
        assertThat(estimate(seed).lines()).allSatisfy(line -> line.stock().ifPresent(stock -> {
            int end = schedule(seed).months();
            if (!stock.out().isNothing()) {
                assertThat(stock.out().total()).isEqualByComparingTo(stock.in().total());
            } else if (stock.in().last() <= end) {
                assertThat(stock.held().in(end)).isEqualByComparingTo(stock.in().total());
            }
        }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_moved_on_without_a_month_of_its_own_is_what_leaves(long seed) {
        Estimate estimate = estimate(seed);
        Map<String, Line> lines =
                estimate.lines().stream().collect(Collectors.toMap(Line::stageKey, Function.identity()));
        for (Stage stage : SeededPlans.plan(seed).scenario().stages()) {
            if (stage instanceof Stage.Store next
                    && next.timing().isEmpty()
                    && next.volume() instanceof Volume.Kept kept
                    && lines.get(next.key()).stock().isPresent()
                    && lines.containsKey(kept.key())
                    && lines.get(kept.key()).stock().isPresent()) {
                Stage.Store before = (Stage.Store) SeededPlans.plan(seed).scenario().stages().stream()
                        .filter(other -> other.key().equals(kept.key()))
                        .findFirst()
                        .orElseThrow();
                assertThat(lines.get(next.key())
                                .stock()
                                .get()
                                .in()
                                .total()
                                .multiply(BigDecimal.valueOf(before.copies())))
                        .isEqualByComparingTo(lines.get(before.key())
                                .stock()
                                .get()
                                .out()
                                .total()
                                .multiply(BigDecimal.valueOf(next.copies())));
            }
        }
    }

    private static Estimate estimate(long seed) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);
        return Estimator.estimate(
                plan.scenario(), Estimates.scheduled(plan.assumptions(), schedule(seed)), BOOK, plan.exchangeRates());
    }

    private static Schedule schedule(long seed) {
        return new Schedule(YearMonth.of(2026, 11), 1 + (int) (seed % 6), (int) (seed % 4), (int) (seed % 13));
    }
}
