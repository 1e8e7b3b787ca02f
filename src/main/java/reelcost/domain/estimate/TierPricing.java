package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.Shares;
import reelcost.domain.rate.TierSchedule;

/**
 * Prices what several stages buy from one tiered offer, as one account does: month by month, the stages' volumes together
 * go through the tiers and the free allowance of that month, the sum is rounded once, and each stage bears its share by
 * volume.
 */
final class TierPricing {
    private static final int WEIGHT_DECIMALS = 12;

    /**
     * One stage's share.
     *
     * @param months what each of its months costs, adding up to the amount; empty where it buys nothing
     * @param steps that lead to it
     */
    record Share(Money amount, Optional<MonthlyAmounts> months, List<Step> steps) {}

    /** Months in a row in which every stage buys as much and the same is free. */
    private record Period(
            int first, int last, BigDecimal volume, TierSchedule schedule, List<TierSchedule.Slice> slices) {
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

        /** A demand's share by volume of what a month costs. */
        BigDecimal share(Flow demand) {
            return monthly().multiply(demand.in(first)).divide(volume, WEIGHT_DECIMALS, RoundingMode.HALF_UP);
        }
    }

    private final TierSchedule listed;
    private final Flow stored;
    private final CurrencyUnit currency;
    private final BigDecimal exchange;

    /**
     * @param stored the gigabytes that the schedule's allowance goes by; nothing where it has none
     * @param exchange from the schedule's currency to {@code currency}
     */
    TierPricing(TierSchedule listed, Flow stored, CurrencyUnit currency, BigDecimal exchange) {
        this.listed = listed;
        this.stored = stored;
        this.currency = currency;
        this.exchange = exchange;
    }

    /**
     * One share for each demand, in order; empty where a month's volume is beyond the last tier with a price.
     *
     * @param demands the units that each stage buys, by month
     * @param beside what each stage is charged beside them, one for each demand
     */
    Optional<List<Share>> price(List<Flow> demands, List<UseCharges.Charge> beside) {
        return periods(demands).map(periods -> shares(demands, beside, periods));
    }

    /** The one price that every unit of every month is bought at, where there is one. */
    Optional<BigMoney> singlePrice(List<Flow> demands) {
        if (listed.wholeUnits()
                || listed.free().signum() > 0
                || listed.stored().isPresent()
                || listed.minimum().gigabytes().signum() > 0) {
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

    /** The months in which something is bought; empty where one is beyond the last tier with a price. */
    private Optional<List<Period>> periods(List<Flow> demands) {
        Flow together = demands.stream().reduce(Flow.NONE, Flow::plus);
        List<Period> periods = new ArrayList<>();
        int month = together.first();
        while (month <= together.last()) {
            int first = month;
            int last = IntStream.rangeClosed(first, together.last())
                    .takeWhile(next -> alike(first, next, demands))
                    .max()
                    .orElseThrow();
            BigDecimal volume = together.in(first);
            if (volume.signum() > 0) {
                TierSchedule schedule = listed.given(stored.in(first));
                Optional<List<TierSchedule.Slice>> slices = schedule.slices(schedule.billed(volume));
                if (slices.isEmpty()) {
                    return Optional.empty();
                }
                periods.add(new Period(first, last, volume, schedule, slices.get()));
            }
            month = last + 1;
        }
        return Optional.of(periods);
    }

    private boolean alike(int month, int other, List<Flow> demands) {
        return stored.in(month).compareTo(stored.in(other)) == 0
                && demands.stream().allMatch(demand -> demand.in(month).compareTo(demand.in(other)) == 0);
    }

    private List<Share> shares(List<Flow> demands, List<UseCharges.Charge> beside, List<Period> periods) {
        BigDecimal sum = Stream.concat(
                        periods.stream().map(Period::amount),
                        beside.stream().map(charge -> charge.amounts().total()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Money total = Money.of(currency, sum.multiply(exchange), RoundingMode.HALF_UP);
        List<Flow> weights = IntStream.range(0, demands.size())
                .mapToObj(
                        i -> weights(demands.get(i), periods).plus(beside.get(i).amounts()))
                .toList();
        List<Money> amounts =
                Shares.split(total, weights.stream().map(Flow::total).toList());
        List<Step> shared = periods.stream()
                .flatMap(period -> new TierSteps(
                                period.first(), period.last(), period.volume(), period.schedule(), periods.size() > 1)
                        .of(period.slices()).stream())
                .toList();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            List<Step> steps = new ArrayList<>(shared);
            steps.addAll(beside.get(i).steps());
            if (demands.size() > 1) {
                steps.add(Step.share(demands.size(), total, amounts.get(i), "volume"));
            }
            Flow months = demands.get(i).plus(beside.get(i).amounts());
            shares.add(new Share(amounts.get(i), months(months, amounts.get(i), weights.get(i)), steps));
        }
        return shares;
    }

    /** From the first month with something to pay for, free or not, to the last. */
    private static Optional<MonthlyAmounts> months(Flow paidFor, Money amount, Flow weights) {
        return paidFor.isNothing()
                ? Optional.empty()
                : Optional.of(new MonthlyAmounts(
                        paidFor.first(),
                        Shares.split(
                                amount,
                                IntStream.rangeClosed(paidFor.first(), paidFor.last())
                                        .mapToObj(weights::in)
                                        .toList())));
    }

    /** What a demand's share by volume of each month is. */
    private static Flow weights(Flow demand, List<Period> periods) {
        List<BigDecimal> months = new ArrayList<>();
        for (Period period : periods) {
            months.addAll(Collections.nCopies(period.first() - 1 - months.size(), BigDecimal.ZERO));
            months.addAll(Collections.nCopies(period.last() - period.first() + 1, period.share(demand)));
        }
        return new Flow(months);
    }
}
