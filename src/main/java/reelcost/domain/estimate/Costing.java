package reelcost.domain.estimate;

import java.util.List;
import java.util.Optional;
import reelcost.domain.money.Ratio;

/**
 * What an offer asks for a job, before exchange and rounding.
 *
 * @param amount exact, in the offer's currency; empty where there is no price, and where credits come in lots
 * @param credits exact, where they come in lots: what they cost depends on what else is bought from the offer
 * @param reason why there is no price; empty where there is one
 * @param quoted the one price that all of the quantity is bought at, where there is one
 */
record Costing(
        Optional<Quantity> quantity,
        Optional<UnitPrice> quoted,
        Optional<Ratio> amount,
        Optional<Ratio> credits,
        Optional<String> reason,
        List<Step> steps,
        List<Warning> warnings) {

    static Costing unknown(String reason, List<Step> steps, List<Warning> warnings) {
        return new Costing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason),
                steps,
                warnings);
    }
}
