package reelcost.store.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Pricing;

/** A calculation that the source itself shows. An offer whose examples do not come out was copied wrongly. */
interface WorkedExample {
    /** Works it out with the offer's rates; a different result is a fault. */
    void check(Offer offer);

    /** The source's words. */
    String says();

    /**
     * The prices that an example is about.
     *
     * @param on the day that it names; needed where prices change
     */
    static Optional<Pricing> pricing(Offer offer, Optional<LocalDate> on, Place at) {
        if (on.isEmpty() && offer.prices().periods().size() > 1) {
            at.key("on").fault("is missing: the prices of this offer change");
            return Optional.empty();
        }
        Optional<Pricing> pricing = on.map(offer::pricing)
                .orElseGet(() -> Optional.of(offer.prices().periods().get(0).pricing()));
        if (pricing.isEmpty()) {
            at.key("on").fault("there is no price on " + on.get());
        }
        return pricing;
    }

    /** Compares at the decimals of the stated figure, or at {@code decimals} where that is more. */
    static void compare(
            OfferId offer, Ratio worked, BigDecimal stated, int decimals, String unit, String says, Place at) {
        BigDecimal result = worked.decimal(Math.max(stated.scale(), decimals));
        if (result.compareTo(stated) != 0) {
            at.fault(offer + " comes out at " + result.toPlainString() + " " + unit + ", not at the stated "
                    + stated.toPlainString() + " " + unit + " (" + says + ")");
        }
    }
}
