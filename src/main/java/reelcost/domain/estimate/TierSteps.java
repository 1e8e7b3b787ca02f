package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.Gigabyte;
import reelcost.domain.rate.TierSchedule;

/**
 * Says how a volume went through the tiers in some months.
 *
 * @param volume GB in each of them
 * @param several whether there are other months than these, so that they must be named
 */
record TierSteps(int first, int last, BigDecimal volume, TierSchedule schedule, boolean several) {
    private static final int SHOWN_DECIMALS = 3;

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
        Gigabyte own = schedule.unit().gigabyte();
        boolean minimum = volume.compareTo(own.inGigabytes(schedule.minimum().gigabytes())) < 0;
        return Step.of(
                minimum ? Step.Kind.MINIMUM : Step.Kind.VOLUME,
                when() + gigabytes(volume) + (minimum ? " billed as the minimum of " : " rounded up to ")
                        + MoneyText.number(Decimals.canonical(own.of(billed))) + " " + own.symbol() + "-month",
                "volume",
                volume,
                "billed",
                billed);
    }

    private Step free(TierSchedule.Slice slice) {
        BigDecimal free = Decimals.canonical(schedule.free());
        return Step.of(
                Step.Kind.FREE,
                when() + gigabytes(slice.quantity()) + " of the " + MoneyText.number(free) + " "
                        + schedule.unit().gigabyte().symbol() + " a month that are free",
                "quantity",
                Decimals.canonical(slice.quantity()),
                "free",
                free,
                "months",
                months());
    }

    private Step paid(TierSchedule.Slice slice) {
        BigDecimal amount = slice.amount().multiply(BigDecimal.valueOf(months()));
        return Step.of(
                Step.Kind.TIER,
                when() + gigabytes(slice.quantity()) + (months() == 1 ? "" : " × " + months() + " months") + " × "
                        + MoneyText.of(BigMoney.of(schedule.currency(), slice.price())) + " per "
                        + schedule.unit().symbol() + " = "
                        + MoneyText.of(Money.of(schedule.currency(), amount, RoundingMode.HALF_UP)),
                "quantity",
                Decimals.canonical(slice.quantity()),
                "price",
                slice.price(),
                "months",
                months(),
                "amount",
                Decimals.canonical(amount));
    }

    /** {@code 1,000 GB}, and in the seller's own where those are others: {@code 1,000 GB (931.323 GiB)}. */
    private String gigabytes(BigDecimal quantity) {
        Gigabyte own = schedule.unit().gigabyte();
        return MoneyText.number(Decimals.canonical(quantity)) + " GB"
                + (own == Gigabyte.DECIMAL
                        ? ""
                        : " (" + MoneyText.number(rounded(own.of(quantity))) + " " + own.symbol() + ")");
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal exact = Decimals.canonical(number);
        return Decimals.canonical(exact.setScale(Math.min(exact.scale(), SHOWN_DECIMALS), RoundingMode.HALF_UP));
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
