package reelcost.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.domain.money.Decimals;

/**
 * What an estimate takes as given beside the stages and the rates.
 *
 * @param currency of the estimate, and of the prices that stages name themselves
 * @param asOf the day the work is planned for: decides which offers are on sale
 * @param finishedSeconds length of the finished video; empty where nobody has said
 * @param contingencyPercent added on the sum of all stages
 * @param markupPercent the agency's, added on stages and contingency
 */
public record Assumptions(
        CurrencyUnit currency,
        LocalDate asOf,
        Optional<BigDecimal> finishedSeconds,
        BigDecimal contingencyPercent,
        BigDecimal markupPercent) {
    public Assumptions {
        finishedSeconds = finishedSeconds.map(Decimals::canonical);
        contingencyPercent = Decimals.canonical(contingencyPercent);
        markupPercent = Decimals.canonical(markupPercent);
    }
}
