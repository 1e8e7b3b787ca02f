package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.SeededPlans;

/** What holds for every plan. */
class EstimateInvariantsTest {
    private static final int PLANS = 400;
    private static final RateBook BOOK = Books.everyShape();
    private static final Set<Category> POOLED = Set.of(Category.STORAGE, Category.TRANSFER);

    static LongStream seeds() {
        return SeededPlans.seeds(PLANS);
    }

    @Test
    void the_plans_show_what_they_are_meant_to_show() {
        List<Line> lines = seeds().boxed()
                .flatMap(seed -> estimate(SeededPlans.plan(seed)).lines().stream())
                .toList();

        assertThat(lines).extracting(Line::category).contains(Category.values());
        assertThat(lines.stream().flatMap(line -> line.warnings().stream()).map(Warning::kind))
                .contains(
                        Warning.Kind.DURATION_SPLIT,
                        Warning.Kind.SIZE_NOT_OFFERED,
                        Warning.Kind.SIZE_AMBIGUOUS,
                        Warning.Kind.RETIRED,
                        Warning.Kind.DEPRECATED,
                        Warning.Kind.FAILED_TAKES);
        assertThat(lines.stream().filter(line -> line.amount().known().isEmpty()))
                .hasSizeGreaterThan(PLANS / 4);
        assertThat(lines.stream().filter(line -> line.amount().known().isPresent()))
                .hasSizeGreaterThan(PLANS * 2);
        assertThat(lines.stream().flatMap(line -> line.working().stream()).map(Step::kind))
                .contains(Step.Kind.values());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_stage_has_one_line_in_its_place(long seed) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);

        assertThat(estimate(plan).lines().stream()
                        .filter(line -> line.category() != Category.CONTINGENCY && line.category() != Category.MARKUP))
                .extracting(Line::stageKey)
                .containsExactlyElementsOf(
                        plan.scenario().stages().stream().map(Stage::key).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_total_is_the_sum_of_its_lines_and_of_the_topsheet(long seed) {
        Estimate estimate = estimate(SeededPlans.plan(seed));
        Money sum = Money.zero(estimate.currency());
        int unknown = 0;
        for (Line line : estimate.lines()) {
            if (line.amount() instanceof Priced.Known known) {
                sum = sum.plus(known.amount());
            } else {
                unknown++;
            }
        }

        assertThat(estimate.total()).isEqualTo(new Subtotal(sum, unknown));
        assertThat(sum(
                        estimate.currency(),
                        estimate.topsheet().values().stream()
                                .map(Subtotal::known)
                                .toList()))
                .isEqualTo(sum);
        assertThat(estimate.topsheet().values().stream()
                        .mapToInt(Subtotal::unpriced)
                        .sum())
                .isEqualTo(unknown);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_amount_is_negative_and_no_unknown_one_looks_like_nothing(long seed) {
        Estimate estimate = estimate(SeededPlans.plan(seed));

        assertThat(estimate.lines()).allSatisfy(line -> {
            if (line.amount() instanceof Priced.Unknown unknown) {
                assertThat(unknown.reason()).isNotBlank();
                assertThat(line.unitPrice()).isEmpty();
                assertThat(line.working()).extracting(Step::kind).contains(Step.Kind.UNKNOWN);
            } else {
                assertThat(line.amount().known().orElseThrow().isNegative()).isFalse();
                assertThat(line.working()).isNotEmpty();
            }
        });
        assertThat(estimate.total().toString().startsWith("at least"))
                .isEqualTo(estimate.lines().stream().anyMatch(line -> line.amount() instanceof Priced.Unknown));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_bought_names_its_source(long seed) {
        assertThat(estimate(SeededPlans.plan(seed)).lines())
                .filteredOn(line -> line.offer().isPresent())
                .allSatisfy(line ->
                        assertThat(line.working()).extracting(Step::kind).contains(Step.Kind.SOURCE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_quoted_price_times_the_quantity_is_the_amount(long seed) {
        assertThat(estimate(SeededPlans.plan(seed)).lines())
                .filteredOn(line -> line.unitPrice().isPresent())
                .allSatisfy(line -> {
                    UnitPrice price = line.unitPrice().orElseThrow();
                    double amount =
                            line.amount().known().orElseThrow().getAmount().doubleValue();
                    double quantity = line.quantity().orElseThrow().amount().doubleValue();
                    double product = price.price().getAmount().doubleValue()
                            * quantity
                            / price.units().doubleValue();
                    // One unit of the currency's last place for rounding and the split of a pooled amount.
                    double unit = Math.pow(10, -price.price().getCurrencyUnit().getDecimalPlaces());
                    assertThat(Math.abs(product - amount)).isLessThanOrEqualTo(unit + amount * 1e-6);
                });
    }

    /**
     * The order of the stages changes no sum and no key figure. It changes no line either, but for one thing: where stages
     * buy from one offer together and the cents of their shares are a tie, the earlier stage gets the odd one.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_stages_changes_no_sum(long seed) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);
        List<Stage> shuffled = new ArrayList<>(plan.scenario().stages());
        Collections.shuffle(shuffled, new Random(seed));
        Estimate before = estimate(plan);
        Estimate after = estimate(plan, shuffled);

        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.topsheet()).isEqualTo(before.topsheet());
        assertThat(after.keyFigures()).isEqualTo(before.keyFigures());
        Map<String, Money> amounts = amounts(before);
        Map<OfferId, Money> accounts = accounts(before);
        assertThat(accounts(after)).isEqualTo(accounts);
        Money unit = Money.ofMinor(before.currency(), 1);
        assertThat(amounts(after)).hasSameSizeAs(amounts).allSatisfy((key, amount) -> {
            if (before.lines().stream().anyMatch(line -> line.stageKey().equals(key) && pooled(line))) {
                assertThat(amount.minus(amounts.get(key)).abs().isGreaterThan(unit))
                        .isFalse();
            } else {
                assertThat(amount).isEqualTo(amounts.get(key));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_take_more_never_makes_takes_cheaper(long seed) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);
        Estimate before = estimate(plan);
        List<Stage> more = plan.scenario().stages().stream()
                .map(stage -> stage instanceof Stage.Generate takes ? oneMore(takes) : stage)
                .toList();
        Map<String, Money> after = amounts(estimate(plan, more));

        assertThat(before.lines())
                .filteredOn(line -> line.category() == Category.INFERENCE && !pooled(line))
                .filteredOn(line -> line.amount().known().isPresent())
                .allSatisfy(line -> assertThat(after.get(line.stageKey()))
                        .isGreaterThanOrEqualTo(line.amount().known().orElseThrow()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void split_clips_are_legal_and_cover_what_was_asked(long seed) {
        Map<String, Set<Integer>> legal = Map.of(
                "lab/sizes", Set.of(4, 8, 12),
                "lab/table", Set.of(5, 10),
                "lab/range", Set.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                "lab/steps", Set.of(6, 12, 18, 24, 30, 36, 42, 48));

        assertThat(SeededPlans.plan(seed).scenario().stages()).allSatisfy(stage -> {
            if (stage instanceof Stage.Generate takes
                    && legal.containsKey(takes.offerId().value())) {
                List<BigDecimal> pieces =
                        ((DurationRule) BOOK.find(takes.offerId()).orElseThrow().durations()).split(takes.seconds());
                assertThat(pieces)
                        .allMatch(piece -> legal.get(takes.offerId().value()).contains(piece.intValueExact()));
                assertThat(pieces.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isGreaterThanOrEqualTo(takes.seconds())
                        .isLessThan(takes.seconds().add(new BigDecimal("6")));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_difference_of_two_estimates_adds_up_and_turns_round(long seed) {
        SeededPlans.Plan one = SeededPlans.plan(seed);
        SeededPlans.Plan two = SeededPlans.plan(seed + PLANS);
        Estimate base = estimate(one);
        Estimate other = Estimator.estimate(two.scenario(), one.assumptions(), BOOK, one.exchangeRates());

        EstimateDiff there = EstimateDiff.of(base, other);
        EstimateDiff back = EstimateDiff.of(other, base);

        assertThat(there.difference())
                .isEqualTo(other.total().known().minus(base.total().known()))
                .isEqualTo(back.difference().negated());
        assertThat(there.groups()).allSatisfy(group -> assertThat(group.difference())
                .isEqualTo(sum(
                        base.currency(),
                        group.items().stream()
                                .map(EstimateDiff.Item::difference)
                                .toList())));
        assertThat(there.groups().stream()
                        .flatMap(group -> group.items().stream())
                        .mapToInt(EstimateDiff.Item::unpriced)
                        .sum())
                .isEqualTo(base.total().unpriced() + other.total().unpriced());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_estimate_compared_with_itself_has_no_change(long seed) {
        EstimateDiff diff = EstimateDiff.of(estimate(SeededPlans.plan(seed)), estimate(SeededPlans.plan(seed)));

        assertThat(diff.groups())
                .isNotEmpty()
                .flatExtracting(EstimateDiff.Group::items)
                .allSatisfy(item -> {
                    assertThat(item.change()).isEqualTo(EstimateDiff.Change.NONE);
                    assertThat(item.difference().isZero()).isTrue();
                });
    }

    private static Estimate estimate(SeededPlans.Plan plan) {
        return estimate(plan, plan.scenario().stages());
    }

    private static Estimate estimate(SeededPlans.Plan plan, List<Stage> stages) {
        Assumptions assumptions = plan.assumptions();
        return Estimator.estimate(new Scenario("Seeded", stages), assumptions, BOOK, plan.exchangeRates());
    }

    /** Whether a line bears a share of what several stages buy together. */
    private static boolean pooled(Line line) {
        return POOLED.contains(line.category())
                || line.offer()
                        .map(offer -> offer.prices().nearest(Estimates.DAY))
                        .filter(RateTable.class::isInstance)
                        .map(RateTable.class::cast)
                        .flatMap(RateTable::credit)
                        .flatMap(Credit::lots)
                        .isPresent();
    }

    private static Stage oneMore(Stage.Generate takes) {
        return new Stage.Generate(
                takes.key(),
                takes.name(),
                takes.offerId(),
                takes.clips() + 1,
                takes.seconds(),
                takes.size(),
                takes.fps(),
                takes.audio(),
                takes.selects(),
                takes.failedPercent(),
                takes.batch(),
                takes.input());
    }

    /** What each stage costs, where that is known. */
    private static Map<String, Money> amounts(Estimate estimate) {
        Map<String, Money> amounts = new TreeMap<>();
        estimate.lines()
                .forEach(line -> line.amount().known().ifPresent(amount -> amounts.put(line.stageKey(), amount)));
        return amounts;
    }

    /** What is bought from each offer. */
    private static Map<OfferId, Money> accounts(Estimate estimate) {
        Map<OfferId, Money> accounts = new HashMap<>();
        estimate.lines().stream().filter(line -> line.offer().isPresent()).forEach(line -> line.amount()
                .known()
                .ifPresent(amount -> accounts.merge(line.offer().get().id(), amount, Money::plus)));
        return accounts;
    }

    private static Money sum(CurrencyUnit currency, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }
}
