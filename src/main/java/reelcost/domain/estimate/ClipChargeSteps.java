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
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.Surcharge;

/** Says how a rate table charges for clips: the base price, the units, surcharges, factors, then what credits cost. */
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
        if (table.credit().isPresent()) {
            steps.add(creditRate(charge, table.credit().get()));
        } else if (!baseCoversAll) {
            steps.add(rate(charge));
        }
        charge.rate().surcharges().forEach(due -> steps.add(surcharge(charge, due)));
        Ratio running = beforeFactors(charge);
        for (Factor factor : charge.rate().factors()) {
            running = running.times(factor.factor());
            steps.add(factor(factor, running));
        }
        table.credit().ifPresent(credit -> {
            if (credit.wholePerClip() && !charge.plain()) {
                steps.add(wholeCredits(charge, credit));
            }
            credit.price().ifPresent(price -> steps.add(credits(charge, credit, price)));
        });
        return steps;
    }

    private Ratio withBase(ClipCharge charge) {
        return byTheUnit(charge)
                .plus(charge.row()
                        .base()
                        .map(base -> Ratio.of(base.price().multiply(charge.clips())))
                        .orElse(Ratio.ZERO));
    }

    private Ratio beforeFactors(ClipCharge charge) {
        return charge.rate().surcharges().stream()
                .map(due -> Ratio.of(due.amount().multiply(charge.clips())))
                .reduce(withBase(charge), Ratio::plus);
    }

    private Step surcharge(ClipCharge charge, Surcharge.Due due) {
        Surcharge surcharge = due.surcharge();
        BigDecimal amount = due.amount().multiply(charge.clips());
        return Step.of(
                Step.Kind.SURCHARGE,
                clips(charge.clips()) + " × "
                        + new Quantity(due.count(), surcharge.on().title())
                        + (surcharge.free() > 0 ? " beyond the " + surcharge.free() + " that are free" : "") + " × "
                        + price(surcharge.each()) + " = " + price(amount),
                "clips",
                charge.clips(),
                "count",
                due.count(),
                "free",
                surcharge.free(),
                "price",
                surcharge.each(),
                "amount",
                amount);
    }

    private Step factor(Factor factor, Ratio amount) {
        return Step.of(
                Step.Kind.FACTOR,
                factor.says() + ": × " + figure(factor.factor()) + " = " + total(amount),
                "factor",
                factor.factor(),
                "amount",
                decimal(amount));
    }

    private Step wholeCredits(ClipCharge charge, Credit credit) {
        BigDecimal credits = decimal(charge.asked());
        return Step.of(
                Step.Kind.CREDITS,
                "Each clip rounded up to a whole " + credit.name() + " = " + MoneyText.number(credits),
                "credits",
                credits);
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

    /** What the units cost without the base price, in money or credits. */
    private Ratio byTheUnit(ClipCharge charge) {
        return table.asked(charge.row(), charge.byTheUnit());
    }

    private Step creditRate(ClipCharge charge, Credit credit) {
        BigDecimal credits = decimal(charge.plain() ? charge.asked() : withBase(charge));
        return Step.of(
                Step.Kind.RATE,
                counted(charge) + " × " + price(charge.row().price()) + " per " + per(charge.row())
                        + (charge.row().base().isPresent() ? ", with the base" : "")
                        + (credit.wholePerClip() && charge.plain() ? ", each clip rounded up to a whole one," : "")
                        + " = "
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

    private Step credits(ClipCharge charge, Credit credit, BigMoney price) {
        BigDecimal credits = decimal(charge.asked());
        Ratio amount = charge.asked().times(price.getAmount());
        return Step.of(
                Step.Kind.CREDITS,
                MoneyText.number(credits) + " × " + MoneyText.of(price) + " per " + credit.name() + " = "
                        + MoneyText.of(amount.round(table.currency())),
                "credits",
                credits,
                "price",
                price.getAmount(),
                "amount",
                amount.decimal(ClipPricing.SHOWN_DECIMALS));
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
        return table.credit()
                .map(credit -> figure(price) + " " + credit.name())
                .orElseGet(() -> MoneyText.price(BigMoney.of(table.currency(), price)));
    }

    /** A sum in credits or in money. */
    private String total(Ratio sum) {
        return table.credit()
                .map(credit -> MoneyText.number(decimal(sum)))
                .orElseGet(() -> MoneyText.of(sum.round(table.currency())));
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
