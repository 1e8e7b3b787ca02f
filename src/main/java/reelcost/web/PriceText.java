package reelcost.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierSchedule;

/** Says what an offer asks in a few words: {@code from $0.05 per s}, {@code $0.57 to $16.40 per clip}. */
final class PriceText {
    private PriceText() {}

    static String of(Pricing pricing) {
        return pricing instanceof RateTable table ? of(table) : of((TierSchedule) pricing);
    }

    /** A price with at least the currency's decimals: {@code $0.10}, {@code $0.002038}. */
    static String money(CurrencyUnit currency, BigDecimal price) {
        BigDecimal canonical = Decimals.canonical(price);
        return MoneyText.of(
                BigMoney.of(currency, canonical.setScale(Math.max(canonical.scale(), currency.getDecimalPlaces()))));
    }

    /** What one row asks: {@code $0.10 per s}, {@code 1 Topaz credit per 26.0417 frame}. */
    static String of(RateTable table, RateRow row) {
        return amount(table, row) + " per " + buys(table, row);
    }

    static String credits(Credit credit, BigDecimal number) {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return MoneyText.number(Decimals.canonical(number)) + " " + credit.name() + (one ? "" : "s");
    }

    private static String of(RateTable table) {
        List<RateRow> rows = table.rows().stream()
                .sorted(Comparator.comparing(PriceText::each))
                .toList();
        RateRow least = rows.get(0);
        RateRow most = rows.get(rows.size() - 1);
        String at = table.credit()
                .map(credit -> " at " + money(table.currency(), credit.price().getAmount()))
                .orElse("");
        if (each(least).compareTo(each(most)) == 0) {
            return of(table, least) + at;
        }
        boolean clips = table.unit() == RateUnit.CLIP && buys(table, least).equals(buys(table, most));
        return clips ? amount(table, least) + " to " + of(table, most) + at : "from " + of(table, least) + at;
    }

    private static String of(TierSchedule schedule) {
        List<BigDecimal> prices =
                schedule.tiers().stream().map(Tier::price).distinct().sorted().toList();
        return (prices.size() > 1 ? "from " : "")
                + money(schedule.currency(), prices.get(0)) + " per "
                + schedule.unit().symbol();
    }

    private static String amount(RateTable table, RateRow row) {
        return table.credit()
                .map(credit -> credits(credit, row.price()))
                .orElseGet(() -> money(table.currency(), row.price()));
    }

    private static String buys(RateTable table, RateRow row) {
        return row.buys().compareTo(BigDecimal.ONE) == 0
                ? table.unit().symbol()
                : MoneyText.number(Decimals.canonical(row.buys())) + " "
                        + table.unit().symbol() + "s";
    }

    private static BigDecimal each(RateRow row) {
        return row.price().divide(row.buys(), MathContext.DECIMAL64);
    }
}
