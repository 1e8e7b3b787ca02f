package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Shares;
import reelcost.domain.rate.Gigabyte;
import reelcost.domain.rate.TierSchedule;

/**
 * Prices what several stages buy from one tiered offer, as one account does: month by month, the stages' volumes together
 * go through the tiers and the free allowance, the sum is rounded once, and each stage bears its share by volume.
 */
final class TierPricing {
    private static final int WEIGHT_DECIMALS = 12;

    /**
     * What one stage buys.
     *
     * @param monthly units in each of its months
     * @param months from the first month on; 1 for what happens once
     */
    record Demand(BigDecimal monthly, int months) {
        BigDecimal quantity() {
            return monthly.multiply(BigDecimal.valueOf(months));
        }
    }

    /**
     * One stage's share.
     *
     * @param months what each of its months costs, adding up to the amount
     * @param steps that lead to it
     */
    record Share(Money amount, List<Money> months, List<Step> steps) {}

    private record Period(int first, int last, BigDecimal volume, List<TierSchedule.Slice> slices) {
        BigDecimal months() {
            return BigDecimal.valueOf(last - first + 1L);
        }

        /** What the tiers ask for each of its months. */
        BigDecimal monthly() {
            return slices.stream().map(TierSchedule.Slice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal amount() {
            return monthly().multiply(months());
        }

        /** A demand's share by volume of an amount. */
        BigDecimal share(BigDecimal amount, Demand demand) {
            return volume.signum() == 0
                    ? BigDecimal.ZERO
                    : amount.multiply(demand.monthly()).divide(volume, WEIGHT_DECIMALS, RoundingMode.HALF_UP);
        }
    }

    private final TierSchedule schedule;
    private final BigDecimal exchange;
    private final CurrencyUnit currency;

    /** @param exchange from the schedule's currency to {@code currency} */
    TierPricing(TierSchedule schedule, CurrencyUnit currency, BigDecimal exchange) {
        this.schedule = schedule;
        this.currency = currency;
        this.exchange = exchange;
    }

    /** One share for each demand, in order; empty where a month's volume is beyond the last tier with a price. */
    Optional<List<Share>> price(List<Demand> demands) {
        return periods(demands).map(periods -> shares(demands, periods));
    }

    /** The months, in stretches of equal volume; empty where one is beyond the last tier with a price. */
    private Optional<List<Period>> periods(List<Demand> demands) {
        List<Integer> ends =
                demands.stream().map(Demand::months).distinct().sorted().toList();
        List<Period> periods = new ArrayList<>();
        int first = 1;
        for (int end : ends) {
            int start = first;
            BigDecimal volume = demands.stream()
                    .filter(demand -> demand.months() >= start)
                    .map(Demand::monthly)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Optional<List<TierSchedule.Slice>> slices = schedule.slices(schedule.billed(volume));
            if (slices.isEmpty()) {
                return Optional.empty();
            }
            periods.add(new Period(start, end, volume, slices.get()));
            first = end + 1;
        }
        return Optional.of(periods);
    }

    private List<Share> shares(List<Demand> demands, List<Period> periods) {
        BigDecimal sum = periods.stream().map(Period::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money total = Money.of(currency, sum.multiply(exchange), RoundingMode.HALF_UP);
        List<BigDecimal> weights =
                demands.stream().map(demand -> weight(demand, periods)).toList();
        List<Money> amounts = Shares.split(total, weights);

        List<Step> shared = periods.stream()
                .flatMap(period -> steps(period, periods.size() > 1).stream())
                .toList();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            List<Step> steps = new ArrayList<>(shared);
            if (demands.size() > 1) {
                steps.add(Step.of(
                        Step.Kind.SHARE,
                        demands.size() + " stages buy this together for " + MoneyText.of(total)
                                + "; this stage's share by volume is " + MoneyText.of(amounts.get(i)),
                        "stages",
                        demands.size(),
                        "total",
                        total.getAmount(),
                        "amount",
                        amounts.get(i).getAmount()));
            }
            shares.add(new Share(
                    amounts.get(i), Shares.split(amounts.get(i), monthWeights(demands.get(i), periods)), steps));
        }
        return shares;
    }

    /** The one price that every unit of every month is bought at, where there is one. */
    Optional<BigMoney> singlePrice(List<Demand> demands) {
        if (schedule.wholeUnits()
                || schedule.free().signum() > 0
                || schedule.minimum().gigabytes().signum() > 0) {
            return Optional.empty();
        }
        List<BigDecimal> prices = periods(demands).orElse(List.of()).stream()
                .flatMap(period -> period.slices().stream())
                .map(TierSchedule.Slice::price)
                .distinct()
                .toList();
        return prices.size() == 1
                ? Optional.of(
                        BigMoney.of(currency, Decimals.canonical(prices.get(0).multiply(exchange))))
                : Optional.empty();
    }

    private static BigDecimal weight(Demand demand, List<Period> periods) {
        return during(demand, periods)
                .map(period -> period.share(period.amount(), demand))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One for each of the demand's months. */
    private static List<BigDecimal> monthWeights(Demand demand, List<Period> periods) {
        return during(demand, periods)
                .flatMap(period ->
                        Collections.nCopies(period.last() - period.first() + 1, period.share(period.monthly(), demand))
                                .stream())
                .toList();
    }

    private static Stream<Period> during(Demand demand, List<Period> periods) {
        return periods.stream().filter(period -> period.first() <= demand.months());
    }

    private List<Step> steps(Period period, boolean several) {
        List<Step> steps = new ArrayList<>();
        Gigabyte gigabyte = schedule.unit().gigabyte();
        String symbol =
                schedule.unit().symbol() + (gigabyte == Gigabyte.BINARY ? " (1 GiB = " + gigabyte.size() + " GB)" : "");
        String when = several
                ? (period.first() == period.last()
                        ? "Month " + period.first() + ": "
                        : "Months " + period.first() + " to " + period.last() + ": ")
                : "";
        String times = period.months().compareTo(BigDecimal.ONE) == 0 ? "" : " × " + period.months() + " months";
        BigDecimal billed = schedule.billed(period.volume());
        if (billed.compareTo(period.volume()) != 0) {
            boolean minimum =
                    gigabyte.of(period.volume()).compareTo(schedule.minimum().gigabytes()) < 0;
            steps.add(Step.of(
                    minimum ? Step.Kind.MINIMUM : Step.Kind.VOLUME,
                    when + MoneyText.number(Decimals.canonical(period.volume())) + " GB "
                            + (minimum ? "billed as the minimum of " : "rounded up to ") + MoneyText.number(billed)
                            + " " + schedule.unit().count().symbol(),
                    "volume",
                    period.volume(),
                    "billed",
                    billed));
        }
        for (TierSchedule.Slice slice : period.slices()) {
            BigDecimal quantity = Decimals.canonical(slice.quantity());
            BigDecimal free = Decimals.canonical(gigabyte.inGigabytes(schedule.free()));
            if (slice.free()) {
                steps.add(Step.of(
                        Step.Kind.FREE,
                        when + MoneyText.number(quantity) + " GB of the " + MoneyText.number(free)
                                + " GB a month that are free",
                        "quantity",
                        quantity,
                        "free",
                        free,
                        "months",
                        period.months()));
            } else {
                BigDecimal amount = slice.amount().multiply(period.months());
                steps.add(Step.of(
                        Step.Kind.TIER,
                        when + MoneyText.number(quantity) + " GB" + times + " × "
                                + MoneyText.of(BigMoney.of(schedule.currency(), slice.price())) + " per " + symbol
                                + " = "
                                + MoneyText.of(Money.of(schedule.currency(), amount, RoundingMode.HALF_UP)),
                        "quantity",
                        quantity,
                        "price",
                        slice.price(),
                        "months",
                        period.months(),
                        "amount",
                        Decimals.canonical(amount)));
            }
        }
        return steps;
    }
}
