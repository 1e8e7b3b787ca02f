package reelcost.web;

import java.util.List;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Successor;
import reelcost.domain.rate.Offer;

/**
 * A line that can't be bought on the day, and the way out.
 *
 * @param key of its stage
 * @param text why, and what the same costs on the successor
 * @param offer the successor's id; empty where there is none
 * @param title the successor's name
 */
record HistoricalView(String key, String name, String text, String offer, String title) {
    static List<HistoricalView> of(Estimate estimate) {
        return estimate.historical().stream().map(line -> of(line, estimate)).toList();
    }

    private static HistoricalView of(Line line, Estimate estimate) {
        String why = line.offer()
                .flatMap(offer -> offer.offSale(estimate.asOf()))
                .map(reason -> reason + ". ")
                .orElse("");
        return new HistoricalView(
                line.stageKey(),
                line.stageName(),
                why + line.successor().map(Successor::text).orElse("No successor of it can be bought."),
                line.successor().map(instead -> instead.offer().id().value()).orElse(""),
                line.successor().map(Successor::offer).map(Offer::title).orElse(""));
    }
}
