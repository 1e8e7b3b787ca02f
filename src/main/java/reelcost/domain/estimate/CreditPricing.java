package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.money.Shares;
import reelcost.domain.rate.CreditSale;

/**
 * Prices what several stages use of credits that come in lots, as one account does: whole lots are bought for the sum, it is
 * rounded once, and each stage bears its share by credits.
 */
final class CreditPricing {
    private static final int WEIGHT_DECIMALS = 12;

    /** One stage's share, with the steps that lead to it. */
    record Share(Money amount, List<Step> steps) {}

    private final String name;
    private final CreditSale.Lots lots;
    private final ExchangeRate exchange;

    /**
     * @param name of one credit
     * @param exchange from the currency of the lots to that of the estimate
     */
    CreditPricing(String name, CreditSale.Lots lots, ExchangeRate exchange) {
        this.name = name;
        this.lots = lots;
        this.exchange = exchange;
    }

    /**
     * One share for each stage, in order.
     *
     * @param used the credits of each stage, at least one
     */
    List<Share> price(List<Ratio> used) {
        Ratio sum = used.stream().reduce(Ratio.ZERO, Ratio::plus);
        List<CreditSale.Purchase> ways = lots.purchases(sum);
        Money total = Ratio.of(ways.get(0).amount()).times(exchange.rate()).round(exchange.to());
        List<Money> amounts = Shares.split(
                total,
                used.stream().map(credits -> credits.decimal(WEIGHT_DECIMALS)).toList());
        Step bought = bought(sum, ways);
        List<Share> shares = new ArrayList<>();
        for (Money amount : amounts) {
            List<Step> steps = new ArrayList<>(List.of(bought));
            if (used.size() > 1) {
                steps.add(Step.share(used.size(), total, amount, "credits"));
            }
            shares.add(new Share(amount, steps));
        }
        return shares;
    }

    private Step bought(Ratio sum, List<CreditSale.Purchase> ways) {
        CreditSale.Purchase way = ways.get(0);
        BigDecimal needed = Decimals.canonical(sum.decimal(ClipPricing.SHOWN_DECIMALS));
        BigDecimal left = Decimals.canonical(
                lots.credits().multiply(way.lots()).add(way.further()).subtract(needed));
        String dearer = ways.stream()
                .filter(other -> other.amount().compareTo(way.amount()) > 0)
                .map(other -> said(other) + " for " + money(other.amount()))
                .collect(Collectors.joining(" or "));
        return Step.of(
                Step.Kind.CREDITS,
                MoneyText.number(needed) + " " + name + (needed.compareTo(BigDecimal.ONE) == 0 ? "" : "s") + " from "
                        + said(way) + " = " + money(way.amount())
                        + (left.signum() > 0 ? ", " + MoneyText.number(left) + " left over" : "")
                        + (dearer.isEmpty() ? "" : "; dearer: " + dearer),
                "credits",
                needed,
                "lots",
                way.lots(),
                "further",
                way.further(),
                "left",
                left,
                "amount",
                way.amount());
    }

    private String said(CreditSale.Purchase way) {
        boolean one = way.lots().compareTo(BigDecimal.ONE) == 0;
        String lot = lots instanceof CreditSale.Packs ? (one ? " pack" : " packs") : (one ? " month" : " months");
        String whole = MoneyText.number(way.lots()) + lot + " at " + MoneyText.price(lots.price()) + " with "
                + MoneyText.number(Decimals.canonical(lots.credits())) + (one ? "" : " each");
        return way.further().signum() == 0
                ? whole
                : whole + " and " + MoneyText.number(way.further()) + " further at "
                        + ((CreditSale.Plan) lots)
                                .further()
                                .map(MoneyText::price)
                                .orElseThrow();
    }

    private String money(BigDecimal amount) {
        CurrencyUnit currency = exchange.from();
        return MoneyText.of(Ratio.of(amount).round(currency));
    }
}
