package reelcost.web;

import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.CreditSale;

/** Says how credits are bought. */
final class CreditText {
    private CreditText() {}

    /** A sentence: {@code 1 Runway credit is $0.01}. */
    static String of(Credit credit) {
        return bought(credit) + (credit.wholePerClip() ? "; each clip is rounded up to a whole one" : "");
    }

    private static String bought(Credit credit) {
        CreditSale sale = credit.sale();
        if (sale instanceof CreditSale.Single single) {
            return "1 " + credit.name() + " is " + MoneyText.price(single.price());
        }
        if (sale instanceof CreditSale.Packs packs) {
            return PriceText.credits(credit, packs.credits()) + " come in a pack at " + MoneyText.price(packs.price())
                    + "; whole packs are bought";
        }
        CreditSale.Plan plan = (CreditSale.Plan) sale;
        return PriceText.credits(credit, plan.credits()) + " come with each month of a plan at "
                + MoneyText.price(plan.price())
                + "; "
                + plan.further()
                        .map(each -> "further ones cost " + MoneyText.price(each) + " each")
                        .orElse("for more, further months are bought");
    }

    /** After a price in credits: {@code at $0.01}, {@code at $12.00 a month for 625}. */
    static String at(Credit credit) {
        return " at "
                + credit.lots()
                        .map(lots -> MoneyText.price(lots.price()) + (lots instanceof CreditSale.Plan ? " a month" : "")
                                + " for " + MoneyText.number(Decimals.canonical(lots.credits())))
                        .orElseGet(() -> MoneyText.price(credit.price().orElseThrow()));
    }
}
