package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierSchedule;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;
import reelcost.testsupport.SeededPlans;
import reelcost.testsupport.Stages;
import reelcost.testsupport.TieredOffer;

/** What holds for every shape of prices. */
class ShapeInvariantsTest {
    private static final RateBook BOOK = Books.everyShape();

    /**
     * Offers whose price grows with what is billed, whatever else it depends on. Not among them: egress that is free for what
     * is stored, because longer takes that are kept make more of it free.
     */
    private static final Set<String> BY_THE_SECOND = Set.of(
            "lab/minutes",
            "lab/range",
            "lab/steps",
            "lab/tokens",
            "lab/edit",
            "lab/conditional",
            "lab/base",
            "lab/gone",
            "lab/ending",
            "lab/packs",
            "lab/plan",
            "cloud/store",
            "cloud/store-cold",
            "cloud/egress");

    static LongStream seeds() {
        return SeededPlans.seeds(400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_bought_is_never_free_without_saying_so(long seed) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);

        assertThat(estimate(plan, plan.scenario().stages()).lines())
                .filteredOn(line -> line.offer().isPresent())
                .filteredOn(line -> line.amount().known().filter(Money::isZero).isPresent())
                .allSatisfy(line -> assertThat(saysWhyNothing(line))
                        .as("%s: %s", line.stageName(), line.working())
                        .isTrue());
    }

    private static boolean saysWhyNothing(Line line) {
        return line.quantity().orElseThrow().amount().signum() == 0
                || line.working().stream()
                        .anyMatch(step -> step.kind() == Step.Kind.FREE || step.kind() == Step.Kind.SHARE)
                || line.working().stream()
                        .map(step -> step.figures().get("amount"))
                        .anyMatch(amount -> amount != null && new BigDecimal(amount).signum() > 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void more_seconds_and_more_gigabytes_never_cost_less(long seed) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);
        Map<OfferId, Money> before = accounts(estimate(plan, plan.scenario().stages()));
        Map<OfferId, Money> after = accounts(estimate(
                plan,
                plan.scenario().stages().stream().map(ShapeInvariantsTest::more).toList()));

        before.forEach((offer, amount) -> {
            if (BY_THE_SECOND.contains(offer.value())) {
                assertThat(after.get(offer)).as(offer.value()).isGreaterThanOrEqualTo(amount);
            }
        });
    }

    /** Longer takes, and a little more to move. */
    private static Stage more(Stage stage) {
        if (stage instanceof Stage.Generate takes) {
            return new Stage.Generate(
                    takes.key(),
                    takes.name(),
                    takes.offerId(),
                    takes.clips(),
                    takes.seconds().add(new BigDecimal("1.5")),
                    takes.size(),
                    takes.fps(),
                    takes.audio(),
                    takes.selects(),
                    takes.failedPercent(),
                    takes.batch(),
                    takes.input(),
                    takes.timing());
        }
        if (stage instanceof Stage.Transfer transfer && transfer.volume() instanceof Volume.Given given) {
            return new Stage.Transfer(
                    transfer.key(),
                    transfer.name(),
                    transfer.offerId(),
                    transfer.direction(),
                    new Volume.Given(given.gigabytes().add(BigDecimal.ONE)),
                    transfer.copies(),
                    transfer.rounds(),
                    transfer.timing());
        }
        return stage;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void splitting_never_loses_seconds(long seed) {
        assertThat(SeededPlans.plan(seed).scenario().stages()).allSatisfy(stage -> {
            if (stage instanceof Stage.Generate takes) {
                takes.size().meanings().forEach(size -> BOOK.find(takes.offerId())
                        .flatMap(offer -> ClipSplit.of(
                                offer.durations(),
                                new ClipSpec(size, takes.fps(), takes.audio(), takes.seconds(), takes.input(), false)))
                        .ifPresent(split -> assertThat(split.length()).isGreaterThanOrEqualTo(takes.seconds())));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_missing_cell_is_never_priced(long seed) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);
        Estimate estimate = estimate(plan, plan.scenario().stages());

        // There is no clip of 10 s at 1080p, and none of any length at 2K, 4K or 641×361.
        assertThat(plan.scenario().stages()).allSatisfy(stage -> {
            if (stage instanceof Stage.Generate takes
                    && takes.offerId().value().equals("lab/table")
                    && (!Set.of("720p", "1280x720", "1080p")
                                    .contains(takes.size().text())
                            || takes.size().text().equals("1080p")
                                    && takes.seconds().compareTo(new BigDecimal("5")) > 0)) {
                assertThat(Estimates.line(estimate, takes.key()).amount().known())
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_price_in_credits_comes_to_the_same_as_in_money(long seed) {
        Random random = new Random(seed);
        BigDecimal cents = BigDecimal.valueOf(1 + random.nextInt(200), 1);
        String factor = BigDecimal.valueOf(50 + random.nextInt(150), 2).toPlainString();
        String money = cents.movePointLeft(2).toPlainString();
        int clips = 1 + random.nextInt(500);
        String seconds = BigDecimal.valueOf(1 + random.nextInt(30_000), 3).toPlainString();
        RateBook book = Offers.book(
                Offers.perSecond("lab/money", money).factor("a factor", factor, Conditions.NONE),
                Offers.perSecond("lab/credits", cents.toPlainString())
                        .factor("a factor", factor, Conditions.NONE)
                        .credits("0.01", false));
        Estimate estimate = Estimates.estimate(
                book,
                Stages.generate("money", "lab/money", clips, seconds),
                Stages.generate("credits", "lab/credits", clips, seconds));

        assertThat(Estimates.amount(estimate, "credits")).isEqualTo(Estimates.amount(estimate, "money"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shares_of_an_account_add_up_to_what_the_sum_costs_alone(long seed) {
        Random random = new Random(seed);
        int one = 1 + random.nextInt(300);
        int two = 1 + random.nextInt(300);
        List.of("lab/packs", "lab/plan").forEach(offer -> {
            Estimate both = Estimates.estimate(
                    BOOK, Stages.generate("one", offer, one, "7.5"), Stages.generate("two", offer, two, "7.5"));
            Estimate together = Estimates.estimate(BOOK, Stages.generate("all", offer, one + two, "7.5"));

            assertThat(both.total()).isEqualTo(together.total());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_graduated_total_does_not_jump_at_the_end_of_a_tier(long seed) {
        Random random = new Random(seed);
        TieredOffer offer = Offers.store("cloud/store").free(String.valueOf(random.nextInt(50)));
        int end = 0;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            end += 1 + random.nextInt(1_000);
            offer.upTo(
                    String.valueOf(end),
                    BigDecimal.valueOf(random.nextInt(100), 3).toPlainString());
        }
        TierSchedule schedule = offer.beyond("0.001").pricing();
        BigDecimal least = new BigDecimal("0.000001");

        schedule.tiers().stream().map(Tier::upTo).flatMap(upTo -> upTo.stream()).forEach(bound -> {
            BigDecimal step = total(schedule, bound.add(least)).subtract(total(schedule, bound));
            assertThat(step).isBetween(BigDecimal.ZERO, least);
        });
    }

    private static BigDecimal total(TierSchedule schedule, BigDecimal quantity) {
        return schedule.slices(quantity).orElseThrow().stream()
                .map(TierSchedule.Slice::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Estimate estimate(SeededPlans.Plan plan, List<Stage> stages) {
        return Estimator.estimate(new Scenario("Seeded", stages), plan.assumptions(), BOOK, plan.exchangeRates());
    }

    /** What is bought from each offer all of whose lines have a price. */
    private static Map<OfferId, Money> accounts(Estimate estimate) {
        Map<OfferId, Money> accounts = new HashMap<>();
        estimate.lines().forEach(line -> line.amount().known().ifPresent(amount -> line.offer()
                .ifPresent(offer -> accounts.merge(offer.id(), amount, Money::plus))));
        return accounts;
    }
}
