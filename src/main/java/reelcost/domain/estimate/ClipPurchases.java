package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;

/** Buys clips for stages; those that pay one offer in credits that come in lots buy them together. */
final class ClipPurchases {
    /** What an offer asks of a stage. */
    interface Purchase {
        Costing cost(Offer offer, RateTable table);
    }

    private record OnCredit(LineDraft draft, Credit credit, Ratio used, ExchangeRate exchange) {}

    private final Assumptions assumptions;
    private final RateBook book;
    private final ExchangeRates exchangeRates;
    private final Map<OfferId, List<OnCredit>> accounts = new LinkedHashMap<>();

    ClipPurchases(Assumptions assumptions, RateBook book, ExchangeRates exchangeRates) {
        this.assumptions = assumptions;
        this.book = book;
        this.exchangeRates = exchangeRates;
    }

    /**
     * Buys what one stage needs.
     *
     * @return its line; empty where it is priced later, together with others of the same account
     */
    Optional<Line> buy(LineDraft draft, OfferId offerId, Purchase purchase) {
        Optional<Offer> found = book.find(offerId);
        if (found.isEmpty()) {
            return Optional.of(draft.unknown("the offer " + offerId + " is not in the rate book"));
        }
        Offer offer = found.get();
        OfferLife.warn(draft.offer(offer), offer, assumptions.asOf());
        Optional<Pricing> pricing = offer.pricing(assumptions.asOf());
        if (pricing.isEmpty()) {
            return Optional.of(draft.unknown(OfferLife.noPrice(assumptions.asOf())));
        }
        if (!(pricing.get() instanceof RateTable table)) {
            return Optional.of(draft.unknown("the offer " + offerId + " does not sell clips"));
        }
        Optional<ExchangeRate> exchange = exchangeRates.between(table.currency(), assumptions.currency());
        if (exchange.isEmpty()) {
            return Optional.of(draft.unknown(OfferLife.noExchange(table.currency(), assumptions.currency())));
        }
        Costing costing = purchase.cost(offer, table);
        if (costing.credits().isEmpty()) {
            return Optional.of(draft.costing(costing, exchange.get()));
        }
        draft.said(costing);
        accounts.computeIfAbsent(offerId, id -> new ArrayList<>())
                .add(new OnCredit(
                        draft, table.credit().orElseThrow(), costing.credits().get(), exchange.get()));
        return Optional.empty();
    }

    /** The lines of the stages that are priced together, by stage key. */
    Map<String, Line> price() {
        Map<String, Line> lines = new HashMap<>();
        for (List<OnCredit> account : accounts.values()) {
            Credit credit = account.get(0).credit();
            CreditPricing pricing = new CreditPricing(
                    credit.name(), credit.lots().orElseThrow(), account.get(0).exchange());
            List<CreditPricing.Share> shares =
                    pricing.price(account.stream().map(OnCredit::used).toList());
            for (int i = 0; i < account.size(); i++) {
                OnCredit bought = account.get(i);
                CreditPricing.Share share = shares.get(i);
                Line line = bought.draft()
                        .steps(share.steps())
                        .exchangeStep(bought.exchange(), share.amount())
                        .known(share.amount());
                lines.put(line.stageKey(), line);
            }
        }
        return lines;
    }
}
