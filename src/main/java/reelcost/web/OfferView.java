package reelcost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Plausibility;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Source;
import reelcost.domain.rate.TierSchedule;

/**
 * One offer, with everything that its rate file says.
 *
 * @param doubt why the price may be wrong; empty where nothing speaks for it
 * @param quick the address that prices it at once; empty where it makes no clips
 */
record OfferView(
        String title,
        String model,
        String origin,
        String sold,
        OfferTexts.Life life,
        String doubt,
        String quick,
        List<Fact> facts,
        Read source,
        List<Other> others,
        List<List<Text>> notes,
        List<RateGrid> tables,
        Optional<LineView> example) {

    /** One fact; with a link where it has an address. */
    record Fact(String name, String text, String path) {}

    /** Where a price was read, when, and how sure it is. */
    record Read(List<Text> where, String dated, OfferTexts.Age age, String confidence) {
        static Read of(Source source, LocalDate today) {
            return new Read(
                    linked(source.where()),
                    OfferTexts.dated(source),
                    OfferTexts.Age.of(source, today),
                    switch (source.confidence()) {
                        case OFFICIAL -> "official: the seller's own list or contract, or a copy of it";
                        case SECONDARY -> "secondary: read elsewhere than at the seller's";
                        case ESTIMATE -> "estimate: worked out, not quoted by anybody";
                    });
        }
    }

    /** What another source says. */
    record Other(String says, Read source) {}

    /** A stretch of text, with its address where it is one. */
    record Text(String text, String path) {}

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,;()]+");

    static OfferView of(Offer offer, RateBook book, LocalDate today) {
        return new OfferView(
                offer.title(),
                offer.model(),
                OfferTexts.origin(offer),
                offer.channel().equals(offer.provider())
                        ? offer.provider()
                        : offer.provider() + " · sold on " + offer.channel(),
                OfferTexts.Life.of(offer, today),
                Plausibility.of(book.offers().values()).stream()
                        .filter(doubt -> doubt.offer().equals(offer.id()))
                        .map(Plausibility.Doubt::text)
                        .findFirst()
                        .orElse(""),
                offer.service() == Service.GENERATE ? "/quick?offer=" + offer.id() : "",
                facts(offer, book, today),
                Read.of(offer.source(), today),
                offer.otherSources().stream()
                        .map(other -> new Other(other.says(), Read.of(other.source(), today)))
                        .toList(),
                offer.notes().stream().map(OfferView::linked).toList(),
                offer.prices().periods().stream()
                        .flatMap(period -> RateGrid.of(period).stream())
                        .toList(),
                OfferExample.of(offer, book, today).map(LineView::of));
    }

    private static List<Fact> facts(Offer offer, RateBook book, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "Offer", offer.id().value());
        fact(facts, "Origin", offer.origin().title());
        fact(facts, "Sells", offer.service().title());
        Pricing pricing = offer.prices().nearest(today);
        fact(facts, "Price", PriceText.of(offer, today));
        fact(facts, "Metered by", OfferTexts.meteredBy(pricing));
        if (pricing instanceof RateTable table) {
            table.credit().ifPresent(credit -> fact(facts, "Credits", CreditText.of(credit)));
            table.factors().forEach(factor -> fact(facts, "Factor", PriceText.of(factor)));
            table.surcharges().forEach(surcharge -> fact(facts, "Surcharge", PriceText.of(table, surcharge)));
            fact(facts, "Clip lengths", offer.durations().toString());
            fact(facts, "Sizes", RateGrid.sizes(table));
            fact(
                    facts,
                    "Batch price",
                    table.batchFactor()
                            .map(factor -> "× " + factor.toPlainString() + " for jobs that can wait")
                            .orElse("none known"));
            if (offer.service() == Service.GENERATE) {
                fact(facts, "Failed takes", OfferTexts.failedTakes(offer));
            }
            fact(facts, "Results kept", OfferTexts.resultsKept(offer));
        } else if (pricing instanceof TierSchedule schedule) {
            fact(facts, "Billed in", schedule.unit().gigabyte().definition());
            fact(facts, "Tiers", RateGrid.policy(schedule));
            if (offer.service() == Service.STORE) {
                fact(facts, "Retrieval", HandlingText.retrieval(schedule));
                fact(
                        facts,
                        "Write requests",
                        HandlingText.requests(schedule, schedule.handling().writes()));
                fact(
                        facts,
                        "Read requests",
                        HandlingText.requests(schedule, schedule.handling().reads()));
            }
        }
        fact(
                facts,
                "Published example",
                offer.examples().isEmpty()
                        ? "No published example"
                        : String.join("; ", offer.examples()) + ": comes out");
        offer.lifeCycle().deprecated().ifPresent(day -> fact(facts, "Deprecated", Texts.day(day)));
        offer.lifeCycle().retired().ifPresent(day -> fact(facts, "Retired", Texts.day(day)));
        offer.lifeCycle()
                .successor()
                .ifPresent(id -> facts.add(new Fact(
                        "Successor",
                        book.find(id).map(Offer::title).orElse(id.value()),
                        book.find(id).isPresent() ? "/rates/" + id : "")));
        return facts;
    }

    private static void fact(List<Fact> facts, String name, String text) {
        facts.add(new Fact(name, text, ""));
    }

    /** Text in which addresses can be followed. */
    static List<Text> linked(String text) {
        List<Text> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            parts.add(new Text(text.substring(from, address.start()), ""));
            parts.add(new Text(address.group(), address.group()));
            from = address.end();
        }
        parts.add(new Text(text.substring(from), ""));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }
}
