package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import reelcost.domain.estimate.ChainPricing.Frames;
import reelcost.domain.estimate.ChainPricing.Leg;
import reelcost.domain.estimate.ChainPricing.Step;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Offer;

/**
 * Searches the ways of an enlargement. Of every leg between two sizes, all offers are priced once. A route then takes the
 * cheapest offer of each of its legs; and since credits that come in lots cost less where several steps share them, each offer
 * that sells such credits is also tried on every two or three legs of the route. Of three legs no two offers can each have two,
 * so nothing cheaper is left out.
 */
final class ChainSearch {
    private static final Comparator<UpscaleChains.Way> BY_TOTAL = Comparator.comparing(UpscaleChains.Way::total)
            .thenComparing(way -> way.stages().size())
            .thenComparing(UpscaleChains.Way::code);

    private record Offered(Offer offer, Money amount) {}

    private final Stage.Upscale stage;
    private final ChainPricing pricing;
    private final List<Offer> onSale;
    private final Map<Leg, List<Offered>> offered = new HashMap<>();

    ChainSearch(Stage.Upscale stage, ChainPricing pricing) {
        this.stage = stage;
        this.pricing = pricing;
        this.onSale = pricing.offers().stream().filter(pricing::onSale).toList();
    }

    List<UpscaleChains.Way> ways() {
        Stream<UpscaleChains.Way> direct = offered(direct()).stream()
                .flatMap(each -> pricing.together(List.of(new Step(each.offer(), direct()))).stream());
        return Stream.concat(direct, routes().stream().flatMap(route -> cheapest(route).stream()))
                .sorted(BY_TOTAL)
                .toList();
    }

    /** Why offers do not do it at once. */
    List<UpscaleChains.Refusal> refusals() {
        Map<String, List<Offer>> byReason = new TreeMap<>();
        for (Offer offer : pricing.offers()) {
            refusal(offer).ifPresent(reason -> byReason.computeIfAbsent(reason, none -> new ArrayList<>())
                    .add(offer));
        }
        return byReason.entrySet().stream()
                .map(reason -> new UpscaleChains.Refusal(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparing(refusal -> -refusal.offers().size()))
                .toList();
    }

    private Optional<String> refusal(Offer offer) {
        if (!onSale.contains(offer)) {
            return Optional.of("it can't be bought on that day");
        }
        Line line = pricing.alone(new Step(offer, direct()));
        boolean size = line.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.SIZE_NOT_OFFERED);
        return line.amount() instanceof Priced.Unknown unknown
                ? Optional.of(size ? stage.to() + " is not offered" : unknown.reason())
                : Optional.empty();
    }

    private Leg direct() {
        return new Leg(stage.from(), stage.to(), stage.toFps().isPresent() ? Frames.ADDED : Frames.KEPT);
    }

    /** Sizes from the first to the last, over one or two between. */
    private List<List<SizeChoice>> routes() {
        List<SizeChoice> between = ChainSizes.between(stage.from(), stage.to(), pricing.sizes());
        List<List<SizeChoice>> routes = new ArrayList<>();
        for (SizeChoice first : between) {
            routes.add(List.of(stage.from(), first, stage.to()));
            between.stream()
                    .filter(second -> ChainSizes.grows(first, second))
                    .forEach(second -> routes.add(List.of(stage.from(), first, second, stage.to())));
        }
        return routes;
    }

    private Optional<UpscaleChains.Way> cheapest(List<SizeChoice> route) {
        return legs(route)
                .flatMap(this::purchases)
                .flatMap(steps -> pricing.together(steps).stream())
                .min(BY_TOTAL);
    }

    /** The legs of a route: as often as there are legs that can add the frames, once where none are added. */
    private Stream<List<Leg>> legs(List<SizeChoice> route) {
        int legs = route.size() - 1;
        return IntStream.range(0, stage.toFps().isPresent() ? legs : 1).mapToObj(adding -> IntStream.range(0, legs)
                .mapToObj(leg -> new Leg(route.get(leg), route.get(leg + 1), frames(leg, adding)))
                .toList());
    }

    private Frames frames(int leg, int adding) {
        if (stage.toFps().isEmpty() || leg < adding) {
            return Frames.KEPT;
        }
        return leg == adding ? Frames.ADDED : Frames.MORE;
    }

    /** Who can be paid for some legs so that nothing is cheaper; nobody where a leg has no offer. */
    private Stream<List<Step>> purchases(List<Leg> legs) {
        if (legs.stream().anyMatch(leg -> offered(leg).isEmpty())) {
            return Stream.empty();
        }
        List<Step> apart = legs.stream()
                .map(leg -> new Step(offered(leg).get(0).offer(), leg))
                .toList();
        return Stream.concat(
                Stream.of(apart), onSale.stream().filter(pricing::inLots).flatMap(offer -> shared(offer, apart)));
    }

    /** With two or more of the steps bought from one offer. */
    private Stream<List<Step>> shared(Offer offer, List<Step> apart) {
        return IntStream.range(1, 1 << apart.size())
                .filter(some -> Integer.bitCount(some) > 1)
                .mapToObj(some -> IntStream.range(0, apart.size())
                        .mapToObj(i -> (some >> i & 1) == 0
                                ? apart.get(i)
                                : new Step(offer, apart.get(i).leg()))
                        .toList());
    }

    /** The offers that can do a leg, the cheapest first, equals by their name. */
    private List<Offered> offered(Leg leg) {
        return offered.computeIfAbsent(leg, unknown -> onSale.stream()
                .flatMap(offer -> pricing.alone(new Step(offer, leg)).amount().known().stream()
                        .map(amount -> new Offered(offer, amount)))
                .sorted(Comparator.comparing(Offered::amount)
                        .thenComparing(each -> each.offer().id()))
                .toList());
    }
}
