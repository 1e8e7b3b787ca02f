package reelcost.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.ExchangeRates;

/**
 * One video being made.
 *
 * @param client for whom; may be blank
 * @param cap the most it may cost; empty where there is none
 * @param finishedSeconds length of the finished video
 * @param plannedFor the day the work is planned for; empty means today
 * @param exchangeRate from US dollars, in which the rate book is kept, to the production's currency
 * @param schedule its months; empty where nobody has said
 * @param lineSpeed of the line that its data is moved over, in Mbit/s; empty where nobody has said
 */
public record Production(
        String title,
        String client,
        CurrencyUnit currency,
        Optional<Money> cap,
        Optional<BigDecimal> finishedSeconds,
        Optional<LocalDate> plannedFor,
        BigDecimal contingencyPercent,
        BigDecimal markupPercent,
        Optional<ExchangeRate> exchangeRate,
        Optional<Schedule> schedule,
        Optional<BigDecimal> lineSpeed) {

    /** @throws IllegalArgumentException if the cap or the exchange rate is in another currency */
    public Production {
        finishedSeconds = finishedSeconds.map(Decimals::canonical);
        contingencyPercent = Decimals.canonical(contingencyPercent);
        markupPercent = Decimals.canonical(markupPercent);
        lineSpeed = lineSpeed.map(Decimals::canonical);
        if (cap.isPresent() && !cap.get().getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException("the cap must be in " + currency);
        }
        if (exchangeRate.isPresent() && !exchangeRate.get().to().equals(currency)) {
            throw new IllegalArgumentException("the exchange rate must be to " + currency);
        }
    }

    /** Without a schedule and a line. */
    public Production(
            String title,
            String client,
            CurrencyUnit currency,
            Optional<Money> cap,
            Optional<BigDecimal> finishedSeconds,
            Optional<LocalDate> plannedFor,
            BigDecimal contingencyPercent,
            BigDecimal markupPercent,
            Optional<ExchangeRate> exchangeRate) {
        this(
                title,
                client,
                currency,
                cap,
                finishedSeconds,
                plannedFor,
                contingencyPercent,
                markupPercent,
                exchangeRate,
                Optional.empty(),
                Optional.empty());
    }

    public Assumptions assumptions(LocalDate today) {
        return new Assumptions(
                currency,
                plannedFor.orElse(today),
                finishedSeconds,
                contingencyPercent,
                markupPercent,
                schedule,
                lineSpeed);
    }

    public ExchangeRates exchangeRates() {
        return new ExchangeRates(exchangeRate.stream().toList());
    }
}
