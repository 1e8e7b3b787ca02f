package reelcost.testsupport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.ResultsKept;
import reelcost.domain.rate.Service;

/** What offers of every kind have in common. */
public abstract class OfferBuilder {
    private final OfferId id;
    private final Service service;
    Durations durations = DurationRule.ANY;
    FailedTakes failedTakes = FailedTakes.NOT_CHARGED;
    private Optional<PricePeriods.Period> then = Optional.empty();
    private LifeCycle lifeCycle = LifeCycle.ACTIVE;
    private Optional<ResultsKept> resultsKept = Optional.empty();

    OfferBuilder(String id, Service service) {
        this.id = new OfferId(id);
        this.service = service;
    }

    abstract Pricing pricing();

    /** Can no longer be bought from that day on. */
    public OfferBuilder retired(String day, String successor) {
        return lifeCycle(new LifeCycle(
                Optional.empty(), Optional.of(LocalDate.parse(day)), Optional.of(new OfferId(successor)), false));
    }

    public OfferBuilder lifeCycle(LifeCycle given) {
        lifeCycle = given;
        return this;
    }

    /** Lets results be fetched for so many hours. */
    public OfferBuilder resultsKept(int hours) {
        resultsKept = Optional.of(new ResultsKept(hours, Offers.SOURCE));
        return this;
    }

    /** Asks its own prices until a day, exclusive, and those of another from then on. */
    public OfferBuilder until(String day, OfferBuilder later) {
        then = Optional.of(
                new PricePeriods.Period(Optional.of(LocalDate.parse(day)), Optional.empty(), later.pricing()));
        return this;
    }

    private PricePeriods prices() {
        return then.map(later -> new PricePeriods(
                        List.of(new PricePeriods.Period(Optional.empty(), later.from(), pricing()), later)))
                .orElseGet(() -> PricePeriods.always(pricing()));
    }

    public Offer build() {
        String provider = id.value().substring(0, id.value().indexOf('/'));
        String model = id.value().substring(id.value().indexOf('/') + 1);
        return new Offer(
                id,
                service,
                provider,
                provider,
                model,
                prices(),
                durations,
                failedTakes,
                lifeCycle,
                resultsKept,
                Offers.SOURCE,
                Origin.BUILT_IN,
                List.of(),
                List.of(),
                List.of());
    }
}
