package reelcost.domain.estimate;

import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.Offer;

/**
 * One priced row of an estimate.
 *
 * @param stageKey the stage it comes from; for contingency and markup the category's code
 * @param stageName as the producer called it
 * @param quantity empty where it is not known
 * @param unitPrice empty where no single price times the quantity gives the amount: several tiers, a clip table, whole credits
 * @param offer what was bought; empty where the stage has a price of its own
 * @param working how the amount comes about, step by step
 */
public record Line(
        String stageKey,
        String stageName,
        Category category,
        Optional<Quantity> quantity,
        Optional<UnitPrice> unitPrice,
        Priced amount,
        Optional<Offer> offer,
        List<Step> working,
        List<Warning> warnings) {
    public Line {
        working = List.copyOf(working);
        warnings = List.copyOf(warnings);
    }
}
