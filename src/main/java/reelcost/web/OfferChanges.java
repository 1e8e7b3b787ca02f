package reelcost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.PricePeriods;

/** What one offer says otherwise than another, as sentences: {@code Price for 720p: $0.10 per s → $0.12 per s}. */
final class OfferChanges {
    private static final String NONE = "none";

    private OfferChanges() {}

    static List<String> between(Offer before, Offer after) {
        Map<String, String> old = facts(before);
        Map<String, String> now = facts(after);
        List<String> changes = Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(fact -> !old.getOrDefault(fact, NONE).equals(now.getOrDefault(fact, NONE)))
                .map(fact -> fact + ": " + old.getOrDefault(fact, NONE) + " → " + now.getOrDefault(fact, NONE))
                .toList();
        return changes.isEmpty() ? List.of("Something else than its prices and facts.") : changes;
    }

    private static Map<String, String> facts(Offer offer) {
        Map<String, String> facts = new LinkedHashMap<>();
        offer.prices().periods().forEach(period -> addPrices(facts, period));
        facts.put("Model", offer.model());
        facts.put("Provider", offer.provider());
        facts.put("Channel", offer.channel());
        facts.put("Metered by", OfferTexts.meteredBy(offer.prices().nearest(LocalDate.EPOCH)));
        facts.put("Clip lengths", OfferTexts.lengths(offer));
        facts.put("Failed takes", OfferTexts.failedTakes(offer));
        facts.put("Life cycle", life(offer.lifeCycle()));
        facts.put("Read in", offer.source().where());
        facts.put("Dated", OfferTexts.dated(offer.source()));
        facts.put("Notes", offer.notes().isEmpty() ? NONE : String.join(" ", offer.notes()));
        return facts;
    }

    /** Each row of a table of rates, by what stands before its price. */
    private static void addPrices(Map<String, String> facts, PricePeriods.Period period) {
        for (RateGrid grid : RateGrid.of(period)) {
            for (List<String> row : grid.rows()) {
                List<String> name = new ArrayList<>();
                List<String> value = new ArrayList<>();
                for (int column = 0; column < row.size(); column++) {
                    (grid.figures(column) ? value : name).add(row.get(column));
                }
                String label = grid.title().replaceFirst("^(Rates|Tiers)", "Price")
                        + (name.isEmpty() ? "" : " for " + String.join(", ", name));
                facts.merge(label, String.join(", ", value), (one, other) -> one + " and " + other);
            }
        }
    }

    private static String life(LifeCycle life) {
        List<String> said = new ArrayList<>();
        life.deprecated().ifPresent(day -> said.add("deprecated " + Texts.day(day)));
        life.retired().ifPresent(day -> said.add("retired " + Texts.day(day)));
        life.successor().map(OfferId::value).ifPresent(id -> said.add("followed by " + id));
        return said.isEmpty() ? NONE : String.join(", ", said);
    }
}
