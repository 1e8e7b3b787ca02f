package reelcost.domain.rate;

import java.util.Optional;
import org.joda.money.BigMoney;
import reelcost.domain.money.Ratio;

/**
 * A provider's own coin.
 *
 * @param name "Topaz credit"
 * @param sale how it is bought
 * @param wholePerClip whether each clip is rounded up to a whole credit
 */
public record Credit(String name, CreditSale sale, boolean wholePerClip) {
    /** A credit that is sold singly. */
    public Credit(String name, BigMoney price, boolean wholePerClip) {
        this(name, new CreditSale.Single(price), wholePerClip);
    }

    /** What one costs; empty where that depends on how many are used. */
    public Optional<BigMoney> price() {
        return sale instanceof CreditSale.Single single ? Optional.of(single.price()) : Optional.empty();
    }

    /** The packs or months that it comes in; empty where it is sold singly. */
    public Optional<CreditSale.Lots> lots() {
        return sale instanceof CreditSale.Lots lots ? Optional.of(lots) : Optional.empty();
    }

    /** What some credits cost, in the currency, where nothing of a pack or a month is left over. */
    public Ratio atFullUse(Ratio credits) {
        return lots().map(lots -> credits.times(lots.price().getAmount()).over(lots.credits()))
                .orElseGet(() -> credits.times(price().orElseThrow().getAmount()));
    }
}
