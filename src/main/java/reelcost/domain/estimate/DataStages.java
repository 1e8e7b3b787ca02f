package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private record Bought(
            LineDraft draft, String stageKey, Category category, TierSchedule schedule, TierPricing.Demand demand) {}

    private final Assumptions assumptions;
    private final RateBook book;
    private final ExchangeRates exchangeRates;
    private final MediaLedger media;
    private final Map<OfferId, List<Bought>> accounts = new LinkedHashMap<>();
    /** GB in the first month, by where they are stored; empty where they are not known. */
    private final Map<OfferId, Optional<BigDecimal>> stored = new HashMap<>();

    DataStages(Assumptions assumptions, RateBook book, ExchangeRates exchangeRates, MediaLedger media) {
        this.assumptions = assumptions;
        this.book = book;
        this.exchangeRates = exchangeRates;
        this.media = media;
    }

    /** Takes a store or transfer stage up; returns its line at once only where it can't have a price. */
    Optional<Line> add(Stage stage) {
        if (stage instanceof Stage.Store store) {
            Optional<BigDecimal> kept = VolumeOf.of(store.volume(), media)
                    .gigabytes()
                    .map(each -> each.multiply(BigDecimal.valueOf(store.copies())));
            stored.merge(store.offerId(), kept, (one, other) -> one.flatMap(some -> other.map(some::add)));
            return add(store, Category.STORAGE, store.offerId(), store.volume(), store.copies(), store.months());
        }
        Stage.Transfer transfer = (Stage.Transfer) stage;
        return add(transfer, Category.TRANSFER, transfer.offerId(), transfer.volume(), transfer.copies(), 1);
    }

    private Optional<Line> add(Stage stage, Category category, OfferId offerId, Volume volume, int copies, int months) {
        LineDraft draft = new LineDraft(stage, category, assumptions);
        Optional<Offer> offer = book.find(offerId);
        if (offer.isEmpty()) {
            return Optional.of(draft.unknown("the offer " + offerId + " is not in the rate book"));
        }
        OfferLife.warn(draft.offer(offer.get()), offer.get(), assumptions.asOf());
        VolumeOf.Result weighed = VolumeOf.of(volume, media);
        if (weighed.gigabytes().isEmpty()) {
            return Optional.of(draft.unknown(weighed.reason()));
        }
        draft.steps(weighed.steps()).warnings(weighed.warnings());
        BigDecimal monthly = Decimals.canonical(weighed.gigabytes().get().multiply(BigDecimal.valueOf(copies)));
        String unit = category == Category.STORAGE ? "GB-month" : "GB";
        Optional<Pricing> pricing = offer.get().pricing(assumptions.asOf());
        if (pricing.isEmpty()) {
            return Optional.of(draft.unknown(OfferLife.noPrice(assumptions.asOf())));
        }
        if (!(pricing.get() instanceof TierSchedule schedule)
                || !schedule.unit().count().symbol().equals(unit)) {
            return Optional.of(draft.unknown("the offer " + offerId + " does not sell this by the " + unit));
        }
        int billedMonths = category == Category.STORAGE ? schedule.minimum().months(months) : months;
        TierPricing.Demand demand = new TierPricing.Demand(monthly, billedMonths);
        Quantity kept = new Quantity(monthly.multiply(BigDecimal.valueOf(months)), unit);
        draft.quantity(demand.quantity(), unit)
                .step(Step.of(
                        Step.Kind.QUANTITY,
                        MoneyText.number(weighed.gigabytes().get()) + " GB × " + copies
                                + (copies == 1 ? " copy" : " copies")
                                + (category == Category.STORAGE
                                        ? " × " + months + (months == 1 ? " month" : " months")
                                        : "")
                                + " = " + kept,
                        "gigabytes",
                        weighed.gigabytes().get(),
                        "copies",
                        copies,
                        "months",
                        months,
                        "quantity",
                        kept.amount()));
        if (billedMonths > months) {
            minimum(draft, offer.get(), schedule.minimum().days(), months, demand);
        }
        accounts.computeIfAbsent(offerId, id -> new ArrayList<>())
                .add(new Bought(draft, stage.key(), category, schedule, demand));
        return Optional.empty();
    }

    private static void minimum(LineDraft draft, Offer offer, int days, int months, TierPricing.Demand demand) {
        String kept = months + (months == 1 ? " month" : " months");
        draft.step(Step.of(
                        Step.Kind.MINIMUM,
                        kept + " billed as the minimum of " + days + " days: " + demand.months() + " months = "
                                + new Quantity(demand.quantity(), "GB-month"),
                        "days",
                        days,
                        "months",
                        demand.months(),
                        "quantity",
                        demand.quantity()))
                .warn(
                        Warning.Kind.STORAGE_MINIMUM,
                        offer.title() + " bills at least " + days + " days: what is kept for " + kept + " costs "
                                + demand.months() + " months.");
    }

    /** The lines of all stages taken up, by stage key. */
    Map<String, Line> price() {
        Map<String, Line> lines = new HashMap<>();
        accounts.values().forEach(account -> price(account, lines));
        return lines;
    }

    private void price(List<Bought> account, Map<String, Line> lines) {
        TierSchedule listed = account.get(0).schedule();
        Optional<BigDecimal> nothing = Optional.of(BigDecimal.ZERO);
        Optional<BigDecimal> kept = listed.stored()
                .map(allowance -> stored.getOrDefault(allowance.with(), nothing))
                .orElse(nothing);
        if (kept.isEmpty()) {
            account.forEach(bought -> lines.put(
                    bought.stageKey(),
                    bought.draft()
                            .unknown("some of this is free, but how much is stored with "
                                    + title(listed.stored().orElseThrow()) + " is not known")));
            return;
        }
        listed.stored()
                .ifPresent(
                        allowance -> account.forEach(bought -> bought.draft().step(allowance(allowance, kept.get()))));
        TierSchedule schedule = listed.given(kept.get());
        Optional<ExchangeRate> exchange = exchangeRates.between(schedule.currency(), assumptions.currency());
        if (exchange.isEmpty()) {
            account.forEach(bought -> lines.put(
                    bought.stageKey(),
                    bought.draft().unknown(OfferLife.noExchange(schedule.currency(), assumptions.currency()))));
            return;
        }
        TierPricing pricing =
                new TierPricing(schedule, assumptions.currency(), exchange.get().rate());
        List<TierPricing.Demand> demands = account.stream().map(Bought::demand).toList();
        Optional<List<TierPricing.Share>> shares = pricing.price(demands);
        for (int i = 0; i < account.size(); i++) {
            Bought bought = account.get(i);
            if (shares.isEmpty()) {
                lines.put(
                        bought.stageKey(),
                        bought.draft().unknown("the rate book has no price for so much in one month"));
                continue;
            }
            TierPricing.Share share = shares.get().get(i);
            pricing.singlePrice(demands).ifPresent(price -> bought.draft()
                    .unitPrice(new UnitPrice(
                            price, schedule.unit().symbol(), schedule.unit().size())));
            lines.put(
                    bought.stageKey(),
                    bought.draft()
                            .months(bought.category() == Category.STORAGE ? share.months() : List.of())
                            .steps(share.steps())
                            .exchangeStep(exchange.get(), share.amount())
                            .known(share.amount()));
        }
    }

    private Step allowance(StoredAllowance allowance, BigDecimal kept) {
        BigDecimal free = Decimals.canonical(allowance.times().multiply(kept));
        return Step.of(
                Step.Kind.FREE,
                "Free are " + allowance.times().toPlainString() + " × the " + MoneyText.number(Decimals.canonical(kept))
                        + " GB stored with " + title(allowance) + " = " + MoneyText.number(free) + " GB",
                "times",
                allowance.times(),
                "stored",
                Decimals.canonical(kept),
                "free",
                free);
    }

    private String title(StoredAllowance allowance) {
        return book.find(allowance.with())
                .map(Offer::title)
                .orElse(allowance.with().value());
    }
}
