package reelcost.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.StorageMinimum;
import reelcost.domain.rate.StoredAllowance;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierPolicy;
import reelcost.domain.rate.TierSchedule;

/** Builds an offer that is priced by tiers; graduated unless it says otherwise. */
public final class TieredOffer extends OfferBuilder {
    private RateUnit unit;
    private StorageMinimum minimum = StorageMinimum.NONE;
    private final List<Tier> tiers = new ArrayList<>();
    private TierPolicy policy = TierPolicy.GRADUATED;
    private BigDecimal free = BigDecimal.ZERO;
    private boolean wholeUnits;
    private Optional<StoredAllowance> stored = Optional.empty();
    private Handling handling = Handling.NONE_KNOWN;

    TieredOffer(String id, Service service, RateUnit unit) {
        super(id, service);
        this.unit = unit;
    }

    /** A tier that ends, inclusively, at a quantity counted from the first unit. */
    public TieredOffer upTo(String end, String price) {
        tiers.add(new Tier(Optional.of(new BigDecimal(end)), new BigDecimal(price)));
        return this;
    }

    /** The last tier, without an end. */
    public TieredOffer beyond(String price) {
        tiers.add(new Tier(Optional.empty(), new BigDecimal(price)));
        return this;
    }

    public TieredOffer volume() {
        policy = TierPolicy.VOLUME;
        return this;
    }

    public TieredOffer free(String units) {
        free = new BigDecimal(units);
        return this;
    }

    /** Lets some times of what is stored with an offer go free. */
    public TieredOffer freeTimesStored(String times, String with) {
        stored = Optional.of(new StoredAllowance(new BigDecimal(times), new OfferId(with)));
        return this;
    }

    public TieredOffer wholeUnits() {
        wholeUnits = true;
        return this;
    }

    /** Quotes its prices for another unit. */
    public TieredOffer per(RateUnit other) {
        unit = other;
        return this;
    }

    public TieredOffer minimum(String gigabytes, int days) {
        minimum = new StorageMinimum(new BigDecimal(gigabytes), days);
        return this;
    }

    public TieredOffer handling(Handling given) {
        handling = given;
        return this;
    }

    @Override
    public TierSchedule pricing() {
        return new TierSchedule(Offers.dollars(), unit, policy, tiers, free, wholeUnits, minimum, stored, handling);
    }
}
