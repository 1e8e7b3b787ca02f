package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.RateTable;

/**
 * Clips of one frame size that are to be bought.
 *
 * @param refusal why the offer does not make them; empty where it does
 */
record ClipOrder(List<Batch> batches, Optional<RateTable.Match.NotOffered> refusal) {
    /**
     * A number of equal clips.
     *
     * @param metered what the meter counts for one of them
     */
    record Batch(BigDecimal count, ClipSpec clip, Function<ClipSpec, Optional<Ratio>> metered) {}

    static ClipOrder of(List<Batch> batches) {
        return new ClipOrder(batches, Optional.empty());
    }

    static ClipOrder refused(RateTable.Match.NotOffered refusal) {
        return new ClipOrder(List.of(), Optional.of(refusal));
    }

    /** All of them together; refused where one of them is, for the first reason. */
    static ClipOrder all(List<ClipOrder> several) {
        return new ClipOrder(
                several.stream().flatMap(order -> order.batches.stream()).toList(),
                several.stream()
                        .map(ClipOrder::refusal)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
