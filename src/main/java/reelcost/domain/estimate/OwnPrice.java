package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.MoneyText;

/** Prices stages that name their own price in the estimate's currency. */
final class OwnPrice {
    private OwnPrice() {}

    static Line line(LineDraft draft, BigDecimal quantity, String unit, BigDecimal price, CurrencyUnit currency) {
        UnitPrice unitPrice = new UnitPrice(BigMoney.of(currency, price), unit, BigDecimal.ONE);
        Money amount = Money.of(currency, quantity.multiply(price), RoundingMode.HALF_UP);
        return draft.quantity(quantity, unit)
                .unitPrice(unitPrice)
                .step(Step.of(
                        Step.Kind.RATE,
                        MoneyText.number(quantity) + " × " + unitPrice + " = " + MoneyText.of(amount)
                                + ", a price of your own",
                        "quantity",
                        quantity,
                        "unit",
                        unit,
                        "price",
                        price,
                        "amount",
                        amount.getAmount()))
                .known(amount);
    }
}
