package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.SizeBand;

/** Prices clips by a rate table: the one place where meter, rate, credits and batch price meet. */
final class ClipPricing {
    static final int SHOWN_DECIMALS = 6;

    private record Attempt(
            List<ClipOrder.Batch> batches, List<ClipCharge> charges, Optional<RateTable.Match.NotOffered> refusal) {
        static Attempt refused(RateTable.Match.NotOffered refusal) {
            return new Attempt(List.of(), List.of(), Optional.of(refusal));
        }

        /** In credits where prices are, else in money. */
        Ratio asked() {
            return charges.stream().map(ClipCharge::asked).reduce(Ratio.ZERO, Ratio::plus);
        }

        Ratio quantity() {
            return charges.stream().map(ClipCharge::quantity).reduce(Ratio.ZERO, Ratio::plus);
        }
    }

    private final RateTable table;
    private final boolean batch;

    ClipPricing(RateTable table, boolean batch) {
        this.table = table;
        this.batch = batch;
    }

    /**
     * Prices a job.
     *
     * @param size the frame size as it was asked for; where it can mean several sizes that cost different amounts, there is
     *     no price
     * @param order the clips of one meaning of that size
     */
    Costing price(SizeChoice size, Function<FrameSize, ClipOrder> order) {
        if (batch && table.batchFactor().isEmpty()) {
            return Costing.unknown("the offer has no batch price", List.of(), List.of());
        }
        Map<FrameSize, Attempt> attempts = new LinkedHashMap<>();
        size.meanings().forEach(meaning -> attempts.put(meaning, attempt(order.apply(meaning))));
        Attempt first = attempts.values().iterator().next();
        boolean settled = attempts.values().stream().allMatch(attempt -> samePrice(attempt, first));
        List<Warning> warnings = new ArrayList<>();
        if (size.ambiguous()) {
            warnings.add(new Warning(
                    Warning.Kind.SIZE_AMBIGUOUS,
                    size + ": choose one"
                            + (settled && first.refusal().isEmpty() ? "; the price is the same for all of them" : "")
                            + "."));
        }
        if (!settled) {
            return Costing.unknown(
                    size.text().toUpperCase(Locale.ROOT) + " can mean sizes of different price: "
                            + attempts.entrySet().stream()
                                    .map(entry -> entry.getKey() + " " + said(entry.getValue()))
                                    .collect(Collectors.joining(", ")),
                    List.of(),
                    warnings);
        }
        if (first.refusal().isPresent()) {
            RateTable.Match.NotOffered refusal = first.refusal().get();
            if (refusal.becauseOfSize()) {
                warnings.add(new Warning(Warning.Kind.SIZE_NOT_OFFERED, refusal.reason()));
            }
            return Costing.unknown(refusal.reason(), List.of(), warnings);
        }
        first.charges().stream()
                .map(charge -> charge.row().when().size())
                .flatMap(Optional::stream)
                .filter(SizeBand::ambiguous)
                .findFirst()
                .ifPresent(band -> warnings.add(new Warning(
                        Warning.Kind.SIZE_AMBIGUOUS,
                        "The provider prices “" + band.label() + "” without saying which pixels it means; "
                                + size.meanings().get(0) + " is taken to be it.")));
        return new Costing(
                Optional.of(new Quantity(
                        first.quantity().decimal(SHOWN_DECIMALS),
                        table.meter().count().symbol())),
                quoted(first),
                money(discounted(first.asked())),
                table.credit().flatMap(Credit::lots).map(lots -> discounted(first.asked())),
                Optional.empty(),
                steps(first),
                warnings);
    }

    private String said(Attempt attempt) {
        return attempt.refusal().isPresent() ? "is not offered" : text(discounted(attempt.asked()));
    }

    private static boolean samePrice(Attempt one, Attempt other) {
        if (one.refusal().isPresent() || other.refusal().isPresent()) {
            return one.refusal().isPresent() && other.refusal().isPresent();
        }
        return one.asked().compareTo(other.asked()) == 0;
    }

    private Attempt attempt(ClipOrder order) {
        if (order.refusal().isPresent()) {
            return Attempt.refused(order.refusal().get());
        }
        List<ClipOrder.Batch> batches = order.batches();
        Map<RateTable.Match.Found, ClipCharge> charges = new LinkedHashMap<>();
        for (ClipOrder.Batch each : batches) {
            RateTable.Match match = table.match(each.clip());
            if (match instanceof RateTable.Match.NotOffered refusal) {
                return Attempt.refused(refusal);
            }
            RateTable.Match.Found rate = (RateTable.Match.Found) match;
            Optional<Ratio> metered = each.metered().apply(each.clip());
            if (metered.isEmpty()) {
                return Attempt.refused(new RateTable.Match.NotOffered(
                        false, "there is no measured compute for " + each.clip().size()));
            }
            charges.merge(rate, ClipCharge.of(table, rate, metered.get(), each.count()), ClipCharge::plus);
        }
        return new Attempt(batches, List.copyOf(charges.values()), Optional.empty());
    }

    private Ratio discounted(Ratio amount) {
        return batch ? amount.times(table.batchFactor().orElseThrow()) : amount;
    }

    /** What a sum in the table's prices is in money; empty where credits come in lots. */
    private Optional<Ratio> money(Ratio asked) {
        return table.credit().isEmpty()
                ? Optional.of(asked)
                : table.credit().flatMap(Credit::price).map(price -> asked.times(price.getAmount()));
    }

    private String text(Ratio asked) {
        return money(asked)
                .map(amount -> MoneyText.of(amount.round(table.currency())))
                .orElseGet(() -> new Quantity(asked.decimal(SHOWN_DECIMALS), "credit").toString());
    }

    private Optional<UnitPrice> quoted(Attempt attempt) {
        RateTable.Match.Found rate = attempt.charges().get(0).rate();
        RateRow row = rate.row();
        boolean wholeCredits = table.credit().map(Credit::wholePerClip).orElse(false);
        boolean lots = table.credit().flatMap(Credit::lots).isPresent();
        if (attempt.charges().size() > 1
                || wholeCredits
                || lots
                || row.base().isPresent()
                || !rate.surcharges().isEmpty()
                || row.buys().compareTo(BigDecimal.ONE) != 0) {
            return Optional.empty();
        }
        BigDecimal inMoney = table.credit()
                .flatMap(Credit::price)
                .map(price -> row.price().multiply(price.getAmount()))
                .orElse(row.price());
        BigDecimal multiplied = rate.factors().stream().map(Factor::factor).reduce(inMoney, BigDecimal::multiply);
        BigDecimal price = batch ? multiplied.multiply(table.batchFactor().orElseThrow()) : multiplied;
        return Optional.of(new UnitPrice(
                BigMoney.of(table.currency(), Decimals.canonical(price)),
                table.unit().symbol(),
                table.unit().size()));
    }

    private List<Step> steps(Attempt attempt) {
        List<Step> steps = new ArrayList<>();
        attempt.batches().forEach(each -> MeterSteps.of(table.meter(), each.clip(), each.count())
                .ifPresent(steps::add));
        ClipChargeSteps said = new ClipChargeSteps(table);
        attempt.charges().forEach(charge -> steps.addAll(said.of(charge)));
        if (batch) {
            BigDecimal factor = table.batchFactor().orElseThrow();
            Ratio asked = discounted(attempt.asked());
            steps.add(Step.of(
                    Step.Kind.BATCH,
                    "Batch price: × " + factor.toPlainString() + " = " + text(asked),
                    "factor",
                    factor,
                    "amount",
                    money(asked).orElse(asked).decimal(SHOWN_DECIMALS)));
        }
        return steps;
    }
}
