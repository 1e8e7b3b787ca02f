package reelcost.domain.money;

import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/** Figures as a person reads them: grouped by commas, with a decimal point, money with its sign or code. */
public final class MoneyText {
    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

    private MoneyText() {}

    /** {@code $1,234.50}; {@code −$3.10}; {@code CHF 12.00} where the currency has no sign of its own here. */
    public static String of(BigMoneyProvider money) {
        BigMoney amount = money.toBigMoney();
        return (amount.isNegative() ? "−" : "")
                + sign(amount.getCurrencyUnit())
                + number(amount.getAmount().abs());
    }

    /** A price as exact as it is, with at least the currency's decimals: {@code $12.00}, {@code $0.0192}. */
    public static String price(BigMoneyProvider money) {
        BigMoney price = money.toBigMoney();
        BigDecimal exact = Decimals.canonical(price.getAmount());
        int scale = Math.max(exact.scale(), price.getCurrencyUnit().getDecimalPlaces());
        return of(BigMoney.of(price.getCurrencyUnit(), exact.setScale(scale)));
    }

    /** As {@link #of}, with a plus sign where it is above zero: for differences. */
    public static String signed(BigMoneyProvider money) {
        return (money.toBigMoney().isPositive() ? "+" : "") + of(money);
    }

    /** {@code 14,000}; keeps the decimals that the number has. */
    public static String number(BigDecimal number) {
        StringBuilder text = new StringBuilder(number.abs().toPlainString());
        int point = text.indexOf(".");
        for (int at = (point < 0 ? text.length() : point) - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return (number.signum() < 0 ? "−" : "") + text;
    }

    private static String sign(CurrencyUnit currency) {
        return SIGNS.getOrDefault(currency.getCode(), currency.getCode() + " ");
    }
}
