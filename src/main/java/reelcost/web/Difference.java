package reelcost.web;

import org.joda.money.Money;
import reelcost.domain.money.MoneyText;

/**
 * What an amount differs by from the baseline's. Where one of the two is a lower bound, so is the difference, or it is an
 * upper one; where both are, it is not known.
 *
 * @param trend "good" where it is surely cheaper, "bad" where it is surely dearer, else "soft"; never the only signal
 */
record Difference(String text, String trend) {
    static final Difference NONE = new Difference("", "soft");
    static final Difference UNKNOWN = new Difference("difference not known", "soft");

    /**
     * @param money other less base
     * @param baseAtLeast whether the base is a lower bound
     * @param otherAtLeast whether the other is one
     */
    static Difference of(Money money, boolean baseAtLeast, boolean otherAtLeast) {
        if (baseAtLeast && otherAtLeast) {
            return UNKNOWN;
        }
        if (otherAtLeast) {
            return new Difference("≥ " + signed(money), money.isPositive() ? "bad" : "soft");
        }
        if (baseAtLeast) {
            return new Difference("≤ " + signed(money), money.isNegative() ? "good" : "soft");
        }
        return money.isZero()
                ? new Difference("same", "soft")
                : new Difference(signed(money), money.isNegative() ? "good" : "bad");
    }

    private static String signed(Money money) {
        return (money.isPositive() ? "+" : "") + MoneyText.number(money.getAmount());
    }
}
