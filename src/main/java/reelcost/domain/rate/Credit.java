package reelcost.domain.rate;

import org.joda.money.BigMoney;

/**
 * A provider's own coin.
 *
 * @param name "Topaz credit"
 * @param price what one costs
 * @param wholePerClip whether each clip is rounded up to a whole credit
 */
public record Credit(String name, BigMoney price, boolean wholePerClip) {
    /** @throws IllegalArgumentException if a credit costs nothing or less */
    public Credit {
        if (!price.isPositive()) {
            throw new IllegalArgumentException("a credit must cost something: " + price);
        }
    }
}
