package reelcost.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * @param schedule the months in which all is done; empty where nobody has said: then all is done in one month
 * @param lineSpeed of the line that data is moved over, in Mbit/s (10^6 bits a second), above zero; empty where nobody has said
 */
public record Assumptions(
        CurrencyUnit currency,
        LocalDate asOf,
        Optional<BigDecimal> finishedSeconds,
        BigDecimal contingencyPercent,
        BigDecimal markupPercent,
        Optional<Schedule> schedule,
        Optional<BigDecimal> lineSpeed) {
    public Assumptions {
        finishedSeconds = finishedSeconds.map(Decimals::canonical);
        contingencyPercent = Decimals.canonical(contingencyPercent);
        markupPercent = Decimals.canonical(markupPercent);
        lineSpeed = lineSpeed.map(Decimals::canonical);
    }

    /** A currency and a day, and nothing else said. */
    public static Assumptions plain(CurrencyUnit currency, LocalDate asOf) {
        return new Assumptions(
                currency, asOf, Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), Optional.empty());
    }

    /** The schedule, or one month where there is none. */
    public Schedule months() {
        return schedule.orElseGet(() -> Schedule.oneMonth(YearMonth.from(asOf)));
    }
}
