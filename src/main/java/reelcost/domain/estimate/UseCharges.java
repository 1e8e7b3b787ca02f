package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.BigMoney;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.TierSchedule;

/**
 * What an account is charged for using what it stores, beside the volume: month by month, what all its stages read back and
 * request is priced together, and each bears its share.
 */
final class UseCharges {
    private static final int SHARE_DECIMALS = 12;

    /**
     * What is done with what one stage stores.
     *
     * @param retrieved GB that are read back
     * @param writes requests that put a file in
     * @param reads requests that get a file out
     */
    record Use(Flow retrieved, Flow writes, Flow reads) {
        static final Use NONE = new Use(Flow.NONE, Flow.NONE, Flow.NONE);
    }

    /**
     * What that costs.
     *
     * @param amounts by month, in the schedule's currency, exact but for the split between stages
     * @param known whether that is all; not where something is read back at a price that is not known
     */
    record Charge(Flow amounts, boolean known, List<Step> steps) {}

    private final TierSchedule schedule;
    private final List<Use> uses;
    private final List<Flow> amounts;
    private final List<List<Step>> steps = new ArrayList<>();

    private UseCharges(TierSchedule schedule, List<Use> uses) {
        this.schedule = schedule;
        this.uses = uses;
        this.amounts = new ArrayList<>(Collections.nCopies(uses.size(), Flow.NONE));
        uses.forEach(use -> steps.add(new ArrayList<>()));
    }

    /** One charge for each use, in order. */
    static List<Charge> of(TierSchedule schedule, List<Use> uses) {
        return new UseCharges(schedule, uses).charges();
    }

    private List<Charge> charges() {
        boolean retrievalKnown = schedule.handling().retrieval().price().isPresent();
        if (retrievalKnown) {
            charge(Use::retrieved, month -> schedule.retrieving(month).orElseThrow(), this::retrieval);
        }
        requests(Use::writes, schedule.handling().writes(), "writes");
        requests(Use::reads, schedule.handling().reads(), "reads");
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            boolean known = retrievalKnown || uses.get(i).retrieved().isNothing();
            charges.add(new Charge(amounts.get(i), known, steps.get(i)));
        }
        return charges;
    }

    private void requests(Function<Use, Flow> quantity, Optional<RequestPrice> price, String what) {
        if (price.isEmpty()) {
            for (int i = 0; i < uses.size(); i++) {
                if (!quantity.apply(uses.get(i)).isNothing()) {
                    steps.get(i)
                            .add(Step.of(
                                    Step.Kind.REQUESTS,
                                    counted(quantity.apply(uses.get(i)).total(), what)
                                            + " at a price that is not known: not counted",
                                    what,
                                    quantity.apply(uses.get(i)).total()));
                }
            }
            return;
        }
        charge(
                quantity,
                count -> price.get().amount(count.longValueExact()),
                (count, amount) -> requests(price.get(), what, count, amount));
    }

    private interface Said {
        Step of(BigDecimal quantity, BigDecimal amount);
    }

    /** Prices one kind of use in each month, and splits it by quantity; what does not divide is with the last stage. */
    private void charge(Function<Use, Flow> quantity, Function<BigDecimal, BigDecimal> price, Said said) {
        List<Flow> flows = uses.stream().map(quantity).toList();
        Flow together = flows.stream().reduce(Flow.NONE, Flow::plus);
        List<List<BigDecimal>> months = new ArrayList<>();
        flows.forEach(flow -> months.add(new ArrayList<>()));
        for (int month = 1; month <= together.last(); month++) {
            BigDecimal whole = together.in(month);
            BigDecimal amount = whole.signum() == 0 ? BigDecimal.ZERO : price.apply(whole);
            BigDecimal done = BigDecimal.ZERO;
            BigDecimal shared = BigDecimal.ZERO;
            for (int i = 0; i < flows.size(); i++) {
                done = done.add(flows.get(i).in(month));
                BigDecimal upTo = done.compareTo(whole) == 0
                        ? amount
                        : amount.multiply(done).divide(whole, SHARE_DECIMALS, RoundingMode.DOWN);
                months.get(i).add(upTo.subtract(shared));
                shared = upTo;
            }
        }
        for (int i = 0; i < flows.size(); i++) {
            if (!flows.get(i).isNothing()) {
                Flow cost = new Flow(months.get(i));
                amounts.set(i, amounts.get(i).plus(cost));
                steps.get(i).add(said.of(Decimals.canonical(flows.get(i).total()), cost.total()));
            }
        }
    }

    private Step retrieval(BigDecimal gigabytes, BigDecimal amount) {
        BigDecimal price = schedule.handling().retrieval().price().orElseThrow();
        String unit = schedule.unit().gigabyte().symbol();
        return Step.of(
                Step.Kind.RETRIEVAL,
                MoneyText.number(gigabytes) + " GB read back"
                        + (price.signum() == 0
                                ? ", which is free"
                                : " × " + MoneyText.price(BigMoney.of(schedule.currency(), price)) + " per " + unit
                                        + " = " + money(amount)),
                "gigabytes",
                gigabytes,
                "price",
                price,
                "amount",
                Decimals.canonical(amount));
    }

    private Step requests(RequestPrice price, String what, BigDecimal count, BigDecimal amount) {
        return Step.of(
                Step.Kind.REQUESTS,
                counted(count, what) + " at "
                        + MoneyText.price(BigMoney.of(schedule.currency(), price.price())) + " per "
                        + MoneyText.number(BigDecimal.valueOf(price.per()))
                        + (price.free() > 0
                                ? ", " + MoneyText.number(BigDecimal.valueOf(price.free())) + " a month free"
                                : "")
                        + " = " + money(amount),
                what,
                count,
                "price",
                price.price(),
                "per",
                price.per(),
                "free",
                price.free(),
                "amount",
                Decimals.canonical(amount));
    }

    /** @param what in the plural, which ends in an s */
    private static String counted(BigDecimal count, String what) {
        String of = count.compareTo(BigDecimal.ONE) == 0 ? what.substring(0, what.length() - 1) : what;
        return MoneyText.number(Decimals.canonical(count)) + " " + of;
    }

    /** As exact as it is, to a thousandth of a cent: requests cost less than a cent. */
    private String money(BigDecimal amount) {
        int exact = Math.min(Decimals.canonical(amount).scale(), 5);
        return MoneyText.price(BigMoney.of(schedule.currency(), amount.setScale(exact, RoundingMode.HALF_UP)));
    }
}
