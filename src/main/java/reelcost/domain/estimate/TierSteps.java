package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.TierSchedule;

/**
 * Says how a volume went through the tiers in some months.
 *
 * @param volume in each of them
 * @param several whether there are other months than these, so that they must be named
 */
record TierSteps(int first, int last, BigDecimal volume, TierSchedule schedule, boolean several) {
    List<Step> of(List<TierSchedule.Slice> slices) {
        List<Step> steps = new ArrayList<>();
        BigDecimal billed = schedule.billed(volume);
        if (billed.compareTo(volume) != 0) {
            steps.add(billed(billed));
        }
        slices.forEach(slice -> steps.add(slice.free() ? free(slice) : paid(slice)));
        return steps;
    }

    private Step billed(BigDecimal billed) {
        boolean minimum = volume.compareTo(schedule.minimum().gigabytes()) < 0;
        return Step.of(
                minimum ? Step.Kind.MINIMUM : Step.Kind.VOLUME,
                when() + MoneyText.number(Decimals.canonical(volume)) + " GB "
                        + (minimum ? "billed as the minimum of " : "rounded up to ") + MoneyText.number(billed) + " "
                        + schedule.unit().count().symbol(),
                "volume",
                volume,
                "billed",
                billed);
    }

    private Step free(TierSchedule.Slice slice) {
        BigDecimal quantity = Decimals.canonical(slice.quantity());
        BigDecimal free = Decimals.canonical(schedule.free());
        return Step.of(
                Step.Kind.FREE,
                when() + MoneyText.number(quantity) + " GB of the " + MoneyText.number(free)
                        + " GB a month that are free",
                "quantity",
                quantity,
                "free",
                free,
                "months",
                months());
    }

    private Step paid(TierSchedule.Slice slice) {
        BigDecimal quantity = Decimals.canonical(slice.quantity());
        BigDecimal amount = slice.amount().multiply(BigDecimal.valueOf(months()));
        return Step.of(
                Step.Kind.TIER,
                when() + MoneyText.number(quantity) + " GB" + (months() == 1 ? "" : " × " + months() + " months")
                        + " × " + MoneyText.of(BigMoney.of(schedule.currency(), slice.price())) + " per "
                        + schedule.unit().symbol() + " = "
                        + MoneyText.of(Money.of(schedule.currency(), amount, RoundingMode.HALF_UP)),
                "quantity",
                quantity,
                "price",
                slice.price(),
                "months",
                months(),
                "amount",
                Decimals.canonical(amount));
    }

    private int months() {
        return last - first + 1;
    }

    private String when() {
        if (!several) {
            return "";
        }
        return first == last ? "Month " + first + ": " : "Months " + first + " to " + last + ": ";
    }
}
