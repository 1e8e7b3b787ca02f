package reelcost.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Subtotal;
import reelcost.domain.money.MoneyText;

/**
 * How much of the cap an estimate uses; nothing of it where the estimate is no plan.
 *
 * @param plan whether it can be bought on the day; what is only historical uses up no money
 * @param percent "59 %", "at least 59 %", or that it is no plan
 * @param rest "$489.53 left" or "$24.10 over"; empty where it is no plan
 * @param box width of the drawing: 100 is the cap, more where the estimate is over it
 * @param bars one for each category, from left to right
 */
record CapView(
        String cap, boolean plan, String percent, String rest, boolean over, String box, String mark, List<Bar> bars) {
    /** A stretch of the bar, in hundredths of the cap. */
    record Bar(String category, String x, String width) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Optional<CapView> of(Optional<Money> cap, Estimate estimate) {
        return cap.map(limit -> estimate.isPlan()
                ? of(limit, estimate)
                : new CapView(
                        MoneyText.of(limit), false, Texts.NO_PLAN, "", false, HUNDRED.toPlainString(), "", List.of()));
    }

    /** "59 % of the cap". */
    public String share() {
        return plan ? percent + " of the cap" : percent;
    }

    /** "$489.53 left of $1,200.00". */
    public String left() {
        return plan ? rest + " of " + cap : "cap " + cap;
    }

    private static CapView of(Money cap, Estimate estimate) {
        Subtotal total = estimate.total();
        Money left = cap.minus(total.known());
        boolean over = left.isNegative();
        BigDecimal x = BigDecimal.ZERO;
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<Category, Subtotal> entry : estimate.topsheet().entrySet()) {
            BigDecimal width = entry.getValue()
                    .known()
                    .getAmount()
                    .multiply(HUNDRED)
                    .divide(cap.getAmount(), 2, RoundingMode.HALF_UP);
            bars.add(new Bar(entry.getKey().code(), x.toPlainString(), width.toPlainString()));
            x = x.add(width);
        }
        BigDecimal box = x.max(HUNDRED);
        return new CapView(
                MoneyText.of(cap),
                true,
                (total.complete() ? "" : "at least ")
                        + Texts.percent(total.known().getAmount(), cap.getAmount()),
                over ? MoneyText.of(left.abs()) + " over" : MoneyText.of(left) + " left",
                over,
                box.toPlainString(),
                over ? "99.6" : "",
                bars);
    }
}
