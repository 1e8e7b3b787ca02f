package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.StageReader;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.SizeBand;

/** Prices the stages that would do the work of one stage of a scenario. */
final class ChainPricing {
    private static final int LONGEST_KEY = 40;

    private final Stage.Upscale stage;
    private final List<Stage> planned;
    private final Assumptions assumptions;
    private final RateBook book;
    private final ExchangeRates exchangeRates;
    private final StagePricing alone;

    ChainPricing(
            Stage.Upscale stage,
            Scenario scenario,
            Assumptions assumptions,
            RateBook book,
            ExchangeRates exchangeRates) {
        this.stage = stage;
        this.planned = scenario.stages();
        this.assumptions = assumptions;
        this.book = book;
        this.exchangeRates = exchangeRates;
        this.alone = pricing(planned);
    }

    /** Part of an enlargement, bought from one offer. */
    record Step(Offer offer, Leg leg) {}

    /**
     * Part of an enlargement, whoever does it.
     *
     * @param frames whether it adds the frames that are to be added
     */
    record Leg(SizeChoice from, SizeChoice to, Frames frames) {}

    /** What a part does about frames per second. */
    enum Frames {
        /** Keeps those that go into the whole enlargement. */
        KEPT,
        /** Adds those that are to be added. */
        ADDED,
        /** Has more than go into the whole, since a part before it added them. */
        MORE
    }

    List<Offer> offers() {
        return book.selling(Service.UPSCALE);
    }

    boolean onSale(Offer offer) {
        return offer.lifeCycle().standing(assumptions.asOf()).onSale();
    }

    /** The sizes that rates of that day are for. */
    Stream<SizeBand> sizes() {
        return tables().flatMap(table -> table.rows().stream()).flatMap(row -> row.when().size().stream());
    }

    /** Whether a step costs less beside another one of the same offer. */
    boolean inLots(Offer offer) {
        return table(offer).flatMap(RateTable::credit).flatMap(Credit::lots).isPresent();
    }

    private Stream<RateTable> tables() {
        return offers().stream().filter(this::onSale).map(this::table).flatMap(Optional::stream);
    }

    private Optional<RateTable> table(Offer offer) {
        return offer.pricing(assumptions.asOf())
                .filter(RateTable.class::isInstance)
                .map(RateTable.class::cast);
    }

    /** The stage as it is bought at present. */
    Priced present() {
        return alone.lines(List.of(stage)).get(0).amount();
    }

    /** A step that buys nothing together with another one. */
    Line alone(Step step) {
        return alone.lines(List.of(stage(step, stage.key(), stage.name(), stage.footage())))
                .get(0);
    }

    /** Steps that are bought together; empty where one has no price. */
    Optional<UpscaleChains.Way> together(List<Step> steps) {
        List<Stage.Upscale> stages = stages(steps);
        List<Line> lines =
                pricing(UpscaleChains.replaced(planned, stage, stages)).lines(List.copyOf(stages));
        return lines.stream().allMatch(line -> line.amount().known().isPresent())
                ? Optional.of(new UpscaleChains.Way(stages, lines))
                : Optional.empty();
    }

    private StagePricing pricing(List<Stage> stages) {
        return new StagePricing(
                assumptions, book, exchangeRates, new MediaLedger(stages, book, assumptions.finishedSeconds()), stages);
    }

    private List<Stage.Upscale> stages(List<Step> steps) {
        Set<String> taken = planned.stream().map(Stage::key).collect(Collectors.toSet());
        List<Stage.Upscale> stages = new ArrayList<>();
        Footage footage = stage.footage();
        for (Step step : steps.subList(0, steps.size() - 1)) {
            String key = newKey(taken);
            taken.add(key);
            stages.add(stage(step, key, name(step.leg().to()), footage));
            footage = new Footage.Of(new MediaRef.OfStage(key));
        }
        stages.add(stage(steps.get(steps.size() - 1), stage.key(), stage.name(), footage));
        return stages;
    }

    private Stage.Upscale stage(Step step, String key, String name, Footage footage) {
        Leg leg = step.leg();
        return new Stage.Upscale(
                key,
                name,
                step.offer().id(),
                footage,
                leg.from(),
                leg.to(),
                leg.frames() == Frames.MORE ? stage.outputFps() : stage.fps(),
                leg.frames() == Frames.ADDED ? stage.toFps() : Optional.empty(),
                stage.timing());
    }

    private String newKey(Set<String> taken) {
        for (int number = 1; ; number++) {
            String end = "-" + number;
            String key = shortened(stage.key(), LONGEST_KEY - end.length()) + end;
            if (!taken.contains(key)) {
                return key;
            }
        }
    }

    private String name(SizeChoice to) {
        String end = ", " + to.text();
        return shortened(stage.name(), StageReader.LONGEST_NAME - end.length()) + end;
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
