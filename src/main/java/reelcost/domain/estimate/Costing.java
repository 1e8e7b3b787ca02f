package reelcost.domain.estimate;

import java.util.List;
import java.util.Optional;
import reelcost.domain.money.Ratio;

/**
 * What an offer asks for a job, before exchange and rounding.
 *
 * @param amount exact, in the offer's currency; empty where there is no price
 * @param reason why there is no price; empty where there is one
 * @param quoted the one price that all of the quantity is bought at, where there is one
 */
record Costing(
        Optional<Quantity> quantity,
        Optional<UnitPrice> quoted,
        Optional<Ratio> amount,
        Optional<String> reason,
        List<Step> steps,
        List<Warning> warnings) {

    static Costing unknown(String reason, List<Step> steps, List<Warning> warnings) {
        return new Costing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason), steps, warnings);
    }
}
