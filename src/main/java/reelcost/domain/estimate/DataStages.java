package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.StoredAllowance;
import reelcost.domain.rate.TierSchedule;

/** Prices store and transfer stages; those that buy from one offer go through its tiers together. */
final class DataStages {
    /**
     * @param billed GB by month
     * @param use what is done with what is stored
     */
    private record Bought(LineDraft draft, String stageKey, TierSchedule schedule, Flow billed, UseCharges.Use use) {}

    private final Assumptions assumptions;
    private final RateBook book;
    private final ExchangeRates exchangeRates;
    private final DataFlows flows;
    private final Map<OfferId, List<Bought>> accounts = new LinkedHashMap<>();
    /** GB by month, by where they are stored; empty where they are not known. */
    private final Map<OfferId, Optional<Flow>> stored = new HashMap<>();

    DataStages(Assumptions assumptions, RateBook book, ExchangeRates exchangeRates, MediaLedger media) {
        this.assumptions = assumptions;
        this.book = book;
        this.exchangeRates = exchangeRates;
        this.flows = new DataFlows(media, assumptions.months());
    }

    /** Takes a store or transfer stage up; returns its line at once only where it can't have a price. */
    Optional<Line> add(Stage stage) {
        return stage instanceof Stage.Store store ? add(store) : add((Stage.Transfer) stage);
    }

    private Optional<Line> add(Stage.Store store) {
        LineDraft draft = new LineDraft(store, Category.STORAGE, assumptions);
        DataFlows.Coming coming = flows.to(store);
        Optional<String> endless =
                store.keep().months().isEmpty() && assumptions.schedule().isEmpty()
                        ? Optional.of("it is kept to the end of the schedule, and the production has none")
                        : Optional.empty();
        Optional<Stock> stock = Optional.of(flows.stock(store).times(store.copies()))
                .filter(known ->
                        endless.isEmpty() && coming.weighed().gigabytes().isPresent());
        stored.merge(
                store.offerId(), stock.map(Stock::held), (one, other) -> one.flatMap(some -> other.map(some::plus)));
        warnOfNothing(draft, store.volume(), coming);
        warnOfEgress(draft, store);
        return add(
                draft,
                store.offerId(),
                coming,
                endless,
                flows.use(store),
                "GB-month",
                schedule -> StoreSteps.billed(
                        draft.stock(stock.orElseThrow()), store, coming, schedule, assumptions.months()));
    }

    private Optional<Line> add(Stage.Transfer transfer) {
        LineDraft draft = new LineDraft(transfer, Category.TRANSFER, assumptions);
        DataFlows.Coming coming = flows.to(transfer);
        warnOfNothing(draft, transfer.volume(), coming);
        return add(
                draft,
                transfer.offerId(),
                coming,
                Optional.empty(),
                UseCharges.Use.NONE,
                "GB",
                schedule -> TransferSteps.billed(draft, transfer, coming, assumptions.lineSpeed()));
    }

    /** What is moved to another seller goes out of the one before, which only a transfer stage counts. */
    private void warnOfEgress(LineDraft draft, Stage.Store store) {
        flows.source(store.volume())
                .filter(from -> !flows.isCarried(store))
                .flatMap(from -> book.find(from.offerId()))
                .filter(from -> book.find(store.offerId())
                        .filter(to -> !to.channel().equals(from.channel()))
                        .isPresent())
                .ifPresent(
                        from -> draft.warn(
                                Warning.Kind.EGRESS_NOT_COUNTED,
                                "This moves data away from " + from.channel()
                                        + ", and no transfer stage takes it from there in the same months: what going out costs is not counted."));
    }

    private void warnOfNothing(LineDraft draft, Volume volume, DataFlows.Coming coming) {
        flows.notThere(volume, coming.gigabytes())
                .ifPresent(month -> draft.warn(
                        Warning.Kind.NOT_STORED_THEN,
                        "In month " + month + " the place that this is taken from has nothing."));
        boolean something =
                coming.weighed().gigabytes().filter(gb -> gb.signum() > 0).isPresent();
        if (something && coming.gigabytes().isNothing()) {
            draft.warn(
                    Warning.Kind.NOTHING_LEAVES,
                    "Nothing leaves the place that this is taken from: say there after how many months, or here when.");
        }
    }

    /**
     * @param unknown why there is no price, known before the offer is looked at
     * @param billed says in the draft what is billed, and gives it by month
     */
    private Optional<Line> add(
            LineDraft draft,
            OfferId offerId,
            DataFlows.Coming coming,
            Optional<String> unknown,
            UseCharges.Use use,
            String unit,
            Function<TierSchedule, Flow> billed) {
        Optional<Offer> offer = book.find(offerId);
        if (offer.isEmpty()) {
            return Optional.of(draft.unknown("the offer " + offerId + " is not in the rate book"));
        }
        OfferLife.warn(draft.offer(offer.get()), offer.get(), assumptions.asOf());
        if (coming.weighed().gigabytes().isEmpty()) {
            return Optional.of(draft.unknown(coming.weighed().reason()));
        }
        draft.steps(coming.weighed().steps()).warnings(coming.weighed().warnings());
        if (unknown.isPresent()) {
            return Optional.of(draft.unknown(unknown.get()));
        }
        Optional<Pricing> pricing = offer.get().pricing(assumptions.asOf());
        if (pricing.isEmpty()) {
            return Optional.of(draft.unknown(OfferLife.noPrice(assumptions.asOf())));
        }
        if (!(pricing.get() instanceof TierSchedule schedule)
                || !schedule.unit().count().symbol().equals(unit)) {
            return Optional.of(draft.unknown("the offer " + offerId + " does not sell this by the " + unit));
        }
        Flow flow = billed.apply(schedule);
        accounts.computeIfAbsent(offerId, id -> new ArrayList<>())
                .add(new Bought(
                        draft.quantity(flow.total(), unit), draft.stage().key(), schedule, flow, use));
        return Optional.empty();
    }

    /** The lines of all stages taken up, by stage key. */
    Map<String, Line> price() {
        Map<String, Line> lines = new HashMap<>();
        accounts.values().forEach(account -> price(account, lines));
        return lines;
    }

    private void price(List<Bought> account, Map<String, Line> lines) {
        TierSchedule listed = account.get(0).schedule();
        Optional<Flow> kept = listed.stored()
                .map(allowance -> stored.getOrDefault(allowance.with(), Optional.of(Flow.NONE)))
                .orElse(Optional.of(Flow.NONE));
        if (kept.isEmpty()) {
            unknown(
                    account,
                    lines,
                    "some of this is free, but how much is stored with "
                            + title(listed.stored().orElseThrow()) + " is not known");
            return;
        }
        Optional<ExchangeRate> exchange = exchangeRates.between(listed.currency(), assumptions.currency());
        if (exchange.isEmpty()) {
            unknown(account, lines, OfferLife.noExchange(listed.currency(), assumptions.currency()));
            return;
        }
        TierPricing pricing = new TierPricing(
                listed, kept.get(), assumptions.currency(), exchange.get().rate());
        List<Flow> demands = account.stream().map(Bought::billed).toList();
        List<UseCharges.Charge> beside =
                UseCharges.of(listed, account.stream().map(Bought::use).toList());
        Optional<List<TierPricing.Share>> shares = pricing.price(demands, beside);
        if (shares.isEmpty()) {
            unknown(account, lines, "the rate book has no price for so much in one month");
            return;
        }
        Optional<UnitPrice> single = pricing.singlePrice(demands)
                .map(price -> new UnitPrice(
                        price, listed.unit().symbol(), listed.unit().size()));
        for (int i = 0; i < account.size(); i++) {
            Bought bought = account.get(i);
            TierPricing.Share share = shares.get().get(i);
            listed.stored().ifPresent(allowance -> allowance(bought, allowance, kept.get()));
            if (beside.get(i).amounts().isNothing()) {
                single.ifPresent(bought.draft()::unitPrice);
            }
            LineDraft draft = bought.draft().steps(share.steps());
            lines.put(
                    bought.stageKey(),
                    beside.get(i).known()
                            ? draft.months(share.months())
                                    .exchangeStep(exchange.get(), share.amount())
                                    .known(share.amount())
                            : draft.unknown("what it costs to read back from there is not known"));
        }
    }

    private static void unknown(List<Bought> account, Map<String, Line> lines, String reason) {
        account.forEach(bought -> lines.put(bought.stageKey(), bought.draft().unknown(reason)));
    }

    /** Says what is free in each month in which something is bought. */
    private void allowance(Bought bought, StoredAllowance allowance, Flow kept) {
        BigDecimal said = null;
        for (int month = bought.billed().first(); month <= bought.billed().last(); month++) {
            BigDecimal stored = Decimals.canonical(kept.in(month));
            if (!stored.equals(said) && bought.billed().in(month).signum() > 0) {
                bought.draft().step(allowance(allowance, stored, month));
                said = stored;
            }
        }
    }

    private Step allowance(StoredAllowance allowance, BigDecimal kept, int month) {
        BigDecimal free = Decimals.canonical(allowance.times().multiply(kept));
        return Step.of(
                Step.Kind.FREE,
                (month == 1 ? "Free are " : "From month " + month + " on, free are ")
                        + allowance.times().toPlainString() + " × the " + MoneyText.number(kept)
                        + " GB stored with " + title(allowance) + " = " + MoneyText.number(free) + " GB",
                "times",
                allowance.times(),
                "stored",
                kept,
                "free",
                free,
                "month",
                month);
    }

    private String title(StoredAllowance allowance) {
        return book.find(allowance.with())
                .map(Offer::title)
                .orElse(allowance.with().value());
    }
}
