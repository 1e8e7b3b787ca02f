package reelcost.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Estimator;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.domain.rate.RateBook;

/** Prices a scenario of a production with the rate book of today. */
@ApplicationScoped
public class EstimateScenario {
    private final RateBook book;
    private final Clock clock;

    EstimateScenario(RateBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public Estimate estimate(Production production, Scenario scenario) {
        return Estimator.estimate(
                scenario, production.assumptions(LocalDate.now(clock)), book, production.exchangeRates());
    }
}
