package reelcost.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.UpscaleChains;
import reelcost.domain.estimate.Warning;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateTable;

/**
 * One way of an upscale, as the page says it.
 *
 * @param name tells it from the others, for those who hear the page
 * @param total without the currency's sign
 * @param difference from what the stage costs now; empty where that is not known
 * @param inUse whether the stage is bought that way now
 */
record ChainRow(String code, String name, List<Step> steps, String total, Difference difference, boolean inUse) {
    /**
     * @param does what comes out: {@code 1080p · 1920×1080, 48 frames per second}
     * @param notes what to look at before relying on the price
     */
    record Step(String title, String path, String does, String amount, OfferTexts.Age age, List<String> notes) {
        static Step of(Stage.Upscale stage, Line line, UpscaleChains chains) {
            Offer offer = line.offer().orElseThrow();
            return new Step(
                    offer.title(),
                    "/rates/" + offer.id(),
                    stage.to()
                            + stage.toFps()
                                    .map(fps -> ", " + fps.toPlainString() + " frames per second")
                                    .orElse(""),
                    Texts.bare(line.amount().known().orElseThrow()),
                    OfferTexts.Age.of(offer.source(), chains.asOf()),
                    cautions(offer, line, chains));
        }
    }

    static ChainRow of(UpscaleChains.Way way, UpscaleChains chains) {
        List<Step> steps = IntStream.range(0, way.stages().size())
                .mapToObj(i -> Step.of(way.stages().get(i), way.lines().get(i), chains))
                .toList();
        Money total = way.total();
        return new ChainRow(
                way.code(),
                String.join(", then ", steps.stream().map(Step::title).toList()),
                steps,
                Texts.bare(total),
                chains.present()
                        .known()
                        .map(now -> Difference.of(total.minus(now), false, false))
                        .orElse(Difference.NONE),
                way.stages().equals(List.of(chains.stage())));
    }

    private static List<String> cautions(Offer offer, Line line, UpscaleChains chains) {
        List<String> notes = new ArrayList<>();
        boolean namesSizes = offer.prices().nearest(chains.asOf()) instanceof RateTable table
                && table.rows().stream().anyMatch(row -> row.when().size().isPresent());
        if (!namesSizes) {
            notes.add("States no sizes: check that it makes yours.");
        }
        if (line.warnings().stream().anyMatch(warning -> warning.kind() == Warning.Kind.SIZE_AMBIGUOUS)) {
            notes.add("Doesn’t say which pixels its size has.");
        }
        return notes;
    }
}
