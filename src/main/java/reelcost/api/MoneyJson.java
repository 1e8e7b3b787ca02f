package reelcost.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/** @param amount a decimal with at least the currency's decimals */
@Schema(name = "Money")
record MoneyJson(
        @Schema(examples = "653.33", description = "A decimal.") String amount,
        @Schema(examples = "USD") String currency) {
    static MoneyJson of(BigMoneyProvider money) {
        BigMoney exact = money.toBigMoney();
        return new MoneyJson(amount(exact), exact.getCurrencyUnit().getCode());
    }

    static String amount(BigMoney exact) {
        boolean coarse = exact.getScale() < exact.getCurrencyUnit().getDecimalPlaces();
        return (coarse ? exact.withCurrencyScale() : exact).getAmount().toPlainString();
    }
}
