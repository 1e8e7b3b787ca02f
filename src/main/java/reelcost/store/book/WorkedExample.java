package reelcost.store.book;

import java.math.BigDecimal;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.Offer;

/** A calculation that the source itself shows. An offer whose examples do not come out was copied wrongly. */
interface WorkedExample {
    /** Works it out with the offer's rates; a different result is a fault. */
    void check(Offer offer);

    /** Compares at the decimals of the stated figure, or at {@code decimals} where that is more. */
    static void compare(Ratio worked, BigDecimal stated, int decimals, String unit, String says, Place at) {
        BigDecimal result = worked.decimal(Math.max(stated.scale(), decimals));
        if (result.compareTo(stated) != 0) {
            at.fault("comes out at " + result.toPlainString() + " " + unit + ", not at the stated "
                    + stated.toPlainString() + " " + unit + " (" + says + ")");
        }
    }
}
