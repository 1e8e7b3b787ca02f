package reelcost.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Surcharge;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierSchedule;

/** Says what an offer asks in a few words: {@code from $0.05 per s}, {@code $0.57 to $16.40 per clip}. */
final class PriceText {
    private PriceText() {}

    /** What an offer asks on a day. */
    static String of(Offer offer, LocalDate day) {
        return offer.pricing(day).map(PriceText::of).orElse("no price for " + Texts.day(day));
    }

    private static String of(Pricing pricing) {
        return pricing instanceof RateTable table ? of(table) : of((TierSchedule) pricing);
    }

    /** A price with at least the currency's decimals: {@code $0.10}, {@code $0.002038}. */
    static String money(CurrencyUnit currency, BigDecimal price) {
        BigDecimal canonical = Decimals.canonical(price);
        return MoneyText.of(
                BigMoney.of(currency, canonical.setScale(Math.max(canonical.scale(), currency.getDecimalPlaces()))));
    }

    /**
     * What one row asks: {@code $0.10 per s}, {@code 1 Topaz credit per 26.0417 frame}, {@code $0.35 for the first 5 s, then
     * $0.07 per s}.
     */
    static String of(RateTable table, RateRow row) {
        return of(table, row, price -> amount(table, price));
    }

    /** What one row asks, in money where the prices are in a credit that may be broken. */
    static String inMoney(RateTable table, RateRow row, BigMoney credit) {
        return of(table, row, price -> money(table.currency(), price.multiply(credit.getAmount())));
    }

    private static String of(RateTable table, RateRow row, Function<BigDecimal, String> amount) {
        return row.base()
                        .map(base -> amount.apply(base.price()) + " for the first "
                                + MoneyText.number(Decimals.canonical(base.covers())) + " "
                                + table.unit().symbol() + ", then ")
                        .orElse("")
                + amount.apply(row.price()) + " per " + buys(table, row);
    }

    /** {@code × 2: 60 fps counts double (from 50 fps)}. */
    static String of(Factor factor) {
        return "× " + MoneyText.number(Decimals.canonical(factor.factor())) + ": " + factor.says()
                + (factor.when().specificity() > 0 ? " (" + factor.when() + ")" : "");
    }

    /** {@code $0.04 for each reference image of a clip beyond 5 (1080p)}. */
    static String of(RateTable table, Surcharge surcharge) {
        return amount(table, surcharge.each()) + " for each " + surcharge.on().title() + " of a clip"
                + (surcharge.free() > 0 ? " beyond " + surcharge.free() : "")
                + (surcharge.when().specificity() > 0 ? " (" + surcharge.when() + ")" : "");
    }

    static String credits(Credit credit, BigDecimal number) {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return MoneyText.number(Decimals.canonical(number)) + " " + credit.name() + (one ? "" : "s");
    }

    private static String of(RateTable table) {
        return beforeFactors(table)
                + table.factors().stream()
                        .filter(factor -> factor.when().specificity() == 0)
                        .map(factor -> " × " + MoneyText.number(Decimals.canonical(factor.factor())))
                        .collect(Collectors.joining());
    }

    private static String beforeFactors(RateTable table) {
        List<RateRow> rows = table.rows().stream()
                .sorted(Comparator.comparing(PriceText::each))
                .toList();
        RateRow least = rows.get(0);
        RateRow most = rows.get(rows.size() - 1);
        String at = table.credit().map(CreditText::at).orElse("");
        if (each(least).compareTo(each(most)) == 0 && of(table, least).equals(of(table, most))) {
            return of(table, least) + at;
        }
        boolean clips = table.unit() == RateUnit.CLIP && buys(table, least).equals(buys(table, most));
        return clips ? amount(table, least.price()) + " to " + of(table, most) + at : "from " + of(table, least) + at;
    }

    private static String of(TierSchedule schedule) {
        List<BigDecimal> prices =
                schedule.tiers().stream().map(Tier::price).distinct().sorted().toList();
        return (prices.size() > 1 ? "from " : "")
                + money(schedule.currency(), prices.get(0)) + " per "
                + schedule.unit().symbol();
    }

    private static String amount(RateTable table, BigDecimal price) {
        return table.credit().map(credit -> credits(credit, price)).orElseGet(() -> money(table.currency(), price));
    }

    private static String buys(RateTable table, RateRow row) {
        return row.buys().compareTo(BigDecimal.ONE) == 0
                ? table.unit().symbol()
                : MoneyText.number(Decimals.canonical(row.buys())) + " "
                        + table.unit().symbol() + "s";
    }

    /** What the first unit of a clip costs. */
    private static BigDecimal each(RateRow row) {
        return row.base()
                .map(base -> base.price().divide(base.covers(), MathContext.DECIMAL64))
                .orElseGet(() -> row.price().divide(row.buys(), MathContext.DECIMAL64));
    }
}
