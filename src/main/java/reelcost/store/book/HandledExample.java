package reelcost.store.book;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.TierSchedule;

/**
 * What is done in the month of a worked example with what is kept.
 *
 * @param retrieved the seller's gigabytes that are read back
 * @param writes requests that put something in
 * @param reads requests that get something out
 */
record HandledExample(BigDecimal retrieved, long writes, long reads, Place at) {
    static HandledExample read(Fields fields) {
        return new HandledExample(
                fields.optional("retrieved").flatMap(Field::zeroOrMore).orElse(BigDecimal.ZERO),
                fields.optional("writes").flatMap(Field::count).orElse(0L),
                fields.optional("reads").flatMap(Field::count).orElse(0L),
                fields.at());
    }

    /** What it costs; empty where the offer has no price for some of it, which is then a fault. */
    Optional<BigDecimal> amount(TierSchedule schedule) {
        Optional<BigDecimal> retrieving = retrieved.signum() == 0
                ? Optional.of(BigDecimal.ZERO)
                : priced(
                        "retrieved",
                        schedule.retrieving(schedule.unit().gigabyte().inGigabytes(retrieved)));
        Optional<BigDecimal> writing =
                requests("writes", writes, schedule.handling().writes());
        Optional<BigDecimal> reading =
                requests("reads", reads, schedule.handling().reads());
        return retrieving.flatMap(
                one -> writing.flatMap(two -> reading.map(three -> one.add(two).add(three))));
    }

    private Optional<BigDecimal> requests(String key, long count, Optional<RequestPrice> price) {
        return count == 0 ? Optional.of(BigDecimal.ZERO) : priced(key, price.map(known -> known.amount(count)));
    }

    private Optional<BigDecimal> priced(String key, Optional<BigDecimal> amount) {
        if (amount.isEmpty()) {
            at.key(key).fault("can't be worked out: the offer has no price for it");
        }
        return amount;
    }
}
