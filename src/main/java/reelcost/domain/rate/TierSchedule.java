package reelcost.domain.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Prices by volume: a free allowance first, then tiers. Tiers count from the first unit, free ones included, and the
 * allowance takes the first units: with 100 GB free and a first tier to 10,240 GB, 10,140 GB are paid at that tier's rate.
 *
 * <p>Tiers, allowances and minimums are in the gigabytes that the seller means, those of {@link RateUnit#gigabyte}; all
 * quantities that are asked or answered are GB of 10^9 bytes.
 *
 * @param unit what prices are quoted for: GB, GB-month, TB-month or their binary likes
 * @param tiers in rising order; only the last may be open
 * @param free units a month that cost nothing; zero where there is no allowance
 * @param wholeUnits whether the month's quantity is rounded up to a whole GB before it is priced
 * @param minimum what is billed at least
 * @param stored what is free beside {@code free} because something is stored; {@link #given} works it out
 * @param handling what is charged beside the volume
 */
public record TierSchedule(
        CurrencyUnit currency,
        RateUnit unit,
        TierPolicy policy,
        List<Tier> tiers,
        BigDecimal free,
        boolean wholeUnits,
        StorageMinimum minimum,
        Optional<StoredAllowance> stored,
        Handling handling)
        implements Pricing {

    /** @throws IllegalArgumentException if there is no tier, the tiers do not rise, or one before the last is open */
    public TierSchedule {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("a tier schedule needs at least one tier");
        }
        if (free.signum() < 0) {
            throw new IllegalArgumentException("a free allowance can't be negative: " + free);
        }
        BigDecimal last = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            Optional<BigDecimal> upTo = tiers.get(i).upTo();
            if (upTo.isEmpty() && i < tiers.size() - 1) {
                throw new IllegalArgumentException("only the last tier may be open");
            }
            if (upTo.isPresent() && upTo.get().compareTo(last) <= 0) {
                throw new IllegalArgumentException("tiers must rise: " + upTo.get() + " after " + last);
            }
            last = upTo.orElse(last);
        }
    }

    /**
     * The schedule for somebody who stores so much: what that makes free is then part of {@link #free}.
     *
     * @param gigabytes stored in the month with the offer that the allowance names; zero or more
     */
    public TierSchedule given(BigDecimal gigabytes) {
        BigDecimal more = stored.map(
                        allowance -> unit.gigabyte().of(allowance.times().multiply(gigabytes)))
                .orElse(BigDecimal.ZERO);
        return new TierSchedule(
                currency, unit, policy, tiers, free.add(more), wholeUnits, minimum, Optional.empty(), handling);
    }

    /**
     * What was paid at one tier.
     *
     * @param quantity GB at this price
     * @param price for one unit; zero for the free ones
     * @param per GB in that unit, such as 1, 1,000 or 1.073741824; of such a kind that the amount is a finite decimal
     * @param free whether these are the free allowance
     */
    public record Slice(BigDecimal quantity, BigDecimal price, BigDecimal per, boolean free) {
        public BigDecimal amount() {
            return quantity.multiply(price).divide(per);
        }
    }

    /**
     * The quantity that is billed: at least the minimum where there is any, rounded up where only whole gigabytes of the
     * seller's are sold.
     */
    public BigDecimal billed(BigDecimal quantity) {
        BigDecimal minimumHere = unit.gigabyte().inGigabytes(minimum.gigabytes());
        BigDecimal least = quantity.signum() > 0 ? quantity.max(minimumHere) : quantity;
        return wholeUnits ? roundedUp(least) : least;
    }

    private BigDecimal roundedUp(BigDecimal quantity) {
        Gigabyte gigabyte = unit.gigabyte();
        return gigabyte.inGigabytes(gigabyte.of(quantity).setScale(0, RoundingMode.CEILING));
    }

    /**
     * Cuts a month's quantity into what is paid at each tier.
     *
     * @param quantity as {@link #billed}, zero or more
     * @return slices with something in them, adding up to the quantity; empty where the last tier ends below it, because
     *     beyond it there is no price
     */
    public Optional<List<Slice>> slices(BigDecimal quantity) {
        List<Slice> slices = new ArrayList<>();
        BigDecimal allowance = unit.gigabyte().inGigabytes(free).min(quantity);
        if (allowance.signum() > 0) {
            slices.add(new Slice(allowance, BigDecimal.ZERO, unit.size(), true));
        }
        if (policy == TierPolicy.VOLUME) {
            Optional<Tier> reached = tiers.stream()
                    .filter(tier -> end(tier, quantity).compareTo(quantity) >= 0)
                    .findFirst();
            if (reached.isEmpty()) {
                return Optional.empty();
            }
            addPaid(slices, quantity.subtract(allowance), reached.get());
            return Optional.of(List.copyOf(slices));
        }
        BigDecimal done = allowance;
        for (Tier tier : tiers) {
            BigDecimal end = end(tier, quantity);
            if (end.compareTo(done) > 0) {
                addPaid(slices, end.subtract(done), tier);
                done = end;
            }
        }
        return done.compareTo(quantity) < 0 ? Optional.empty() : Optional.of(List.copyOf(slices));
    }

    /** How far into the quantity a tier reaches, in GB. */
    private BigDecimal end(Tier tier, BigDecimal quantity) {
        return tier.upTo()
                .map(own -> unit.gigabyte().inGigabytes(own).min(quantity))
                .orElse(quantity);
    }

    private void addPaid(List<Slice> slices, BigDecimal quantity, Tier tier) {
        if (quantity.signum() > 0) {
            slices.add(new Slice(quantity, tier.price(), unit.size(), false));
        }
    }

    /**
     * What it costs to read back so much in one month, rounded up where only whole gigabytes are sold; empty where its price
     * is not known.
     *
     * @param gigabytes of 10^9 bytes; zero or more
     */
    public Optional<BigDecimal> retrieving(BigDecimal gigabytes) {
        BigDecimal billed = wholeUnits ? roundedUp(gigabytes) : gigabytes;
        return handling.retrieval().price().map(unit.gigabyte().of(billed)::multiply);
    }
}
