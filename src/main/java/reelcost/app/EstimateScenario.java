package reelcost.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Estimator;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.domain.rate.RateBook;

/** Prices a scenario of a production. */
@ApplicationScoped
public class EstimateScenario {
    private final RateBooks books;
    private final Clock clock;

    EstimateScenario(RateBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** A saved scenario, with the edition of the rate book that it remembers. */
    public Estimate estimate(Production production, SavedScenario saved) {
        return estimate(production, saved.scenario(), books.edition(saved.edition()));
    }

    public Estimate estimate(Production production, Scenario scenario, RateBook book) {
        return Estimator.estimate(
                scenario, production.assumptions(LocalDate.now(clock)), book, production.exchangeRates());
    }
}
