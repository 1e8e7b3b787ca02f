package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.BasePrice;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;

/** Says how a rate table charges for clips: the base price, then the units, then what credits cost. */
final class ClipChargeSteps {
    private final RateTable table;

    ClipChargeSteps(RateTable table) {
        this.table = table;
    }

    List<Step> of(ClipCharge charge) {
        List<Step> steps = new ArrayList<>();
        charge.row().base().ifPresent(base -> steps.add(base(charge, base)));
        boolean baseCoversAll = charge.row().base().isPresent()
                && charge.byTheUnit().numerator().signum() == 0;
        table.credit()
                .ifPresentOrElse(
                        credit -> {
                            steps.add(creditRate(charge, credit));
                            steps.add(credits(charge, credit));
                        },
                        () -> {
                            if (!baseCoversAll) {
                                steps.add(rate(charge));
                            }
                        });
        return steps;
    }

    private Step base(ClipCharge charge, BasePrice base) {
        BigDecimal amount = base.price().multiply(charge.clips());
        return Step.of(
                Step.Kind.BASE,
                clips(charge.clips()) + " × " + price(base.price()) + " for the first " + figure(base.covers()) + " "
                        + table.unit().symbol() + " of each = " + price(amount),
                "clips",
                charge.clips(),
                "price",
                base.price(),
                "covers",
                base.covers(),
                "amount",
                amount);
    }

    private Step rate(ClipCharge charge) {
        return Step.of(
                Step.Kind.RATE,
                counted(charge) + " × " + price(charge.row().price()) + " per " + per(charge.row()) + " = "
                        + MoneyText.of(byTheUnit(charge).round(table.currency())),
                "quantity",
                decimal(charge.byTheUnit()),
                "unit",
                table.meter().count().symbol(),
                "price",
                charge.row().price(),
                "per",
                per(charge.row()),
                "amount",
                byTheUnit(charge).decimal(ClipPricing.SHOWN_DECIMALS));
    }

    /** What the units cost without the base price, in money. */
    private Ratio byTheUnit(ClipCharge charge) {
        return charge.row()
                .base()
                .map(base -> charge.amount().minus(Ratio.of(base.price().multiply(charge.clips()))))
                .orElse(charge.amount());
    }

    private Step creditRate(ClipCharge charge, Credit credit) {
        BigDecimal credits = decimal(charge.credits());
        return Step.of(
                Step.Kind.RATE,
                counted(charge) + " × " + price(charge.row().price()) + " per " + per(charge.row())
                        + (charge.row().base().isPresent() ? ", with the base" : "")
                        + (credit.wholePerClip() ? ", each clip rounded up to a whole one," : "") + " = "
                        + MoneyText.number(credits),
                "quantity",
                decimal(charge.byTheUnit()),
                "unit",
                table.meter().count().symbol(),
                "price",
                charge.row().price(),
                "per",
                per(charge.row()),
                "credits",
                credits);
    }

    private Step credits(ClipCharge charge, Credit credit) {
        BigDecimal credits = decimal(charge.credits());
        return Step.of(
                Step.Kind.CREDITS,
                MoneyText.number(credits) + " × " + MoneyText.of(credit.price()) + " per " + credit.name() + " = "
                        + MoneyText.of(charge.amount().round(table.currency())),
                "credits",
                credits,
                "price",
                credit.price().getAmount(),
                "amount",
                charge.amount().decimal(ClipPricing.SHOWN_DECIMALS));
    }

    private String counted(ClipCharge charge) {
        return new Quantity(decimal(charge.byTheUnit()), table.meter().count().symbol())
                + (charge.row().base().isPresent() ? " beyond" : "");
    }

    private String per(RateRow row) {
        return row.buys().compareTo(BigDecimal.ONE) == 0
                ? table.unit().symbol()
                : figure(row.buys()) + " " + table.unit().symbol();
    }

    /** In credits or in money, whatever the table's prices are in. */
    private String price(BigDecimal price) {
        BigDecimal exact = Decimals.canonical(price);
        int least = table.currency().getDecimalPlaces();
        return table.credit()
                .map(credit -> exact.toPlainString() + " " + credit.name())
                .orElseGet(() -> MoneyText.of(
                        BigMoney.of(table.currency(), exact.scale() < least ? exact.setScale(least) : exact)));
    }

    private static String clips(BigDecimal clips) {
        return MoneyText.number(clips) + (clips.compareTo(BigDecimal.ONE) == 0 ? " clip" : " clips");
    }

    private static String figure(BigDecimal number) {
        return Decimals.canonical(number).toPlainString();
    }

    private static BigDecimal decimal(Ratio number) {
        return Decimals.canonical(number.decimal(ClipPricing.SHOWN_DECIMALS));
    }
}
