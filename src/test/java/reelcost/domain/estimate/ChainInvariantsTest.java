package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.OfferBuilder;
import reelcost.testsupport.Offers;
import reelcost.testsupport.SeededPlans;
import reelcost.testsupport.Stages;

/** What holds of the ways of any enlargement. */
class ChainInvariantsTest {
    private static final List<String> SIZES = List.of("720p", "1080p", "1440p", "2160p");

    static LongStream seeds() {
        return SeededPlans.seeds(60);
    }

    /** Trying everything takes its time. */
    static LongStream fewSeeds() {
        return SeededPlans.seeds(15);
    }

    /** An enlargement of random clips with random offers, some of which sell credits in packs. */
    private record Asked(Stage.Upscale stage, List<Stage> stages, RateBook book) {
        static Asked of(long seed) {
            Random random = new Random(seed);
            Stage.Upscale stage = new Stage.Upscale(
                    "finals",
                    "Finals",
                    new OfferId("lab/up-0"),
                    random.nextBoolean()
                            ? new Footage.Given(
                                    1 + random.nextInt(90), new BigDecimal(1 + random.nextInt(300)).movePointLeft(1))
                            : Stages.footage(random.nextBoolean() ? "selects" : "generated"),
                    Offers.size("720p"),
                    Offers.size("2160p"),
                    BigDecimal.valueOf(24),
                    random.nextBoolean() ? Optional.of(BigDecimal.valueOf(48)) : Optional.empty());
            Stage drafts = Stages.takes("drafts", "lab/model", 1 + random.nextInt(70), "7")
                    .selects(1)
                    .build();
            List<OfferBuilder> offers = new ArrayList<>(List.of(Offers.perSecond("lab/model", "0.1")));
            for (int i = 0; i < 5; i++) {
                offers.add(offer("lab/up-" + i, random));
            }
            return new Asked(stage, List.of(drafts, stage), Offers.book(offers.toArray(OfferBuilder[]::new)));
        }

        private static ClipOffer offer(String id, Random random) {
            ClipOffer offer = Offers.upscale(id, "1").withoutRows();
            SIZES.stream()
                    .skip(1)
                    .filter(size -> random.nextInt(4) > 0)
                    .forEach(size -> offer.sized(price(random), size));
            offer.sized(price(random), "8k");
            if (random.nextBoolean()) {
                offer.interpolation(
                        "0.00" + (1 + random.nextInt(9)),
                        random.nextBoolean() ? Conditions.NONE : ClipOffer.size("1080p"));
            }
            return switch (random.nextInt(4)) {
                case 0 -> offer.packs("" + (1 + random.nextInt(20)), "" + (1 + random.nextInt(200)));
                case 1 -> offer.credits("0.08", true);
                default -> offer;
            };
        }

        private static String price(Random random) {
            return "0.0" + (10 + random.nextInt(90));
        }

        UpscaleChains chains() {
            return UpscaleChains.of(stage, new Scenario("", stages), Estimates.DOLLARS, book, ExchangeRates.NONE);
        }

        /** What the whole scenario's estimate says of some of its lines together; empty where one has no price. */
        Optional<Money> estimated(List<Stage> replaced, List<String> keys) {
            Estimate estimate = Estimates.estimate(book, replaced.toArray(Stage[]::new));
            List<Optional<Money>> amounts = keys.stream()
                    .map(key -> Estimates.line(estimate, key).amount().known())
                    .toList();
            return amounts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(
                            Money.total(amounts.stream().map(Optional::get).toList()))
                    : Optional.empty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_way_costs_what_the_estimate_of_the_scenario_with_its_stages_says(long seed) {
        Asked asked = Asked.of(seed);
        UpscaleChains chains = asked.chains();

        assertThat(chains.ways()).allSatisfy(way -> assertThat(asked.estimated(
                        chains.replacing(asked.stages(), way),
                        way.stages().stream().map(Stage::key).toList()))
                .contains(way.total()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ways_go_from_the_first_size_to_the_last_in_steps_that_grow_and_add_the_frames_once(long seed) {
        Asked asked = Asked.of(seed);

        assertThat(asked.chains().ways())
                .isSortedAccordingTo(Comparator.comparing(UpscaleChains.Way::total))
                .allSatisfy(way -> {
                    List<Stage.Upscale> steps = way.stages();
                    assertThat(steps).hasSizeBetween(1, 3);
                    assertThat(steps.get(0).from()).isEqualTo(asked.stage().from());
                    assertThat(steps.get(0).fps()).isEqualTo(asked.stage().fps());
                    assertThat(steps.get(steps.size() - 1).to())
                            .isEqualTo(asked.stage().to());
                    assertThat(steps.get(steps.size() - 1).outputFps())
                            .isEqualTo(asked.stage().outputFps());
                    assertThat(steps)
                            .filteredOn(step -> step.toFps().isPresent())
                            .hasSize(asked.stage().toFps().isPresent() ? 1 : 0);
                    for (int i = 1; i < steps.size(); i++) {
                        assertThat(steps.get(i).from())
                                .isEqualTo(steps.get(i - 1).to());
                        assertThat(steps.get(i).fps())
                                .isEqualTo(steps.get(i - 1).outputFps());
                    }
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void nothing_that_could_be_bought_is_cheaper_than_the_first_way(long seed) {
        Asked asked = Asked.of(seed);
        Optional<Money> cheapest = everyChain(asked)
                .flatMap(steps -> asked
                        .estimated(
                                Stream.concat(
                                                asked.stages().stream().filter(Stage.Generate.class::isInstance),
                                                steps.stream())
                                        .toList(),
                                steps.stream().map(Stage::key).toList())
                        .stream())
                .min(Comparator.naturalOrder());

        assertThat(asked.chains().ways().stream().findFirst().map(UpscaleChains.Way::total))
                .isEqualTo(cheapest);
    }

    /** Every offer on every leg of every route, with the frames added on every leg. */
    private static Stream<List<Stage.Upscale>> everyChain(Asked asked) {
        return Stream.of(List.of(3), List.of(1, 3), List.of(2, 3), List.of(1, 2, 3))
                .flatMap(route -> Stream.iterate(
                                0,
                                adding -> adding < (asked.stage().toFps().isPresent() ? route.size() : 1),
                                adding -> adding + 1)
                        .flatMap(adding -> extended(asked, route, adding, List.of())));
    }

    private static Stream<List<Stage.Upscale>> extended(
            Asked asked, List<Integer> route, int adding, List<Stage.Upscale> before) {
        if (before.size() == route.size()) {
            return Stream.of(before);
        }
        int step = before.size();
        boolean added = asked.stage().toFps().isPresent();
        return asked.book().selling(Service.UPSCALE).stream().map(Offer::id).flatMap(offer -> {
            List<Stage.Upscale> longer = new ArrayList<>(before);
            longer.add(new Stage.Upscale(
                    "step-" + step,
                    "Step",
                    offer,
                    step == 0 ? asked.stage().footage() : new Footage.Of(new MediaRef.OfStage("step-" + (step - 1))),
                    step == 0 ? asked.stage().from() : size(route.get(step - 1)),
                    size(route.get(step)),
                    added && step > adding
                            ? asked.stage().outputFps()
                            : asked.stage().fps(),
                    added && step == adding ? asked.stage().toFps() : Optional.empty()));
            return extended(asked, route, adding, longer);
        });
    }

    private static SizeChoice size(int index) {
        return Offers.size(SIZES.get(index));
    }
}
