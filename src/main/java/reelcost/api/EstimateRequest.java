package reelcost.api;

import java.util.Optional;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Estimator;
import reelcost.domain.estimate.Timeline;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.rate.RateBook;

/** What somebody wants to have estimated, checked. */
record EstimateRequest(Scenario scenario, Assumptions assumptions, ExchangeRates exchangeRates) {
    Estimate estimate(RateBook book) {
        return Estimator.estimate(scenario, assumptions, book, exchangeRates);
    }

    /** An estimate of it over the months of its schedule; empty where it has none. */
    Optional<Timeline> timeline(Estimate estimate) {
        return assumptions.schedule().map(schedule -> Timeline.of(scenario, estimate, schedule));
    }
}
