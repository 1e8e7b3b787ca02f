package reelcost.store.book;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;

/**
 * The collected facts, and what does not agree with them.
 *
 * @param withoutRows offers that no row speaks of, with the reason
 */
record Facts(List<Fact> rows, Map<OfferId, String> withoutRows) {
    static Facts read() {
        return new Facts(
                Fact.all(),
                Fact.rows("without-rows").stream()
                        .collect(Collectors.toMap(
                                row -> new OfferId(row.getField("offer")), row -> row.getField("reason"))));
    }

    /** Rows that name the offer, but whose figure it does not have. */
    List<String> notStated(Offer offer) {
        List<Figure> figures = Figure.of(offer);
        return about(offer)
                .filter(fact -> figures.stream().noneMatch(figure -> figure.statedBy(fact)))
                .map(fact -> offer.id() + " lacks " + fact)
                .toList();
    }

    /** Figures of the offer that no row states. */
    List<String> withoutFact(Offer offer) {
        if (withoutRows.containsKey(offer.id())) {
            return List.of();
        }
        return Figure.of(offer).stream()
                .filter(figure -> about(offer).noneMatch(figure::statedBy))
                .map(figure -> offer.id() + ": no row of the facts states " + figure)
                .toList();
    }

    private Stream<Fact> about(Offer offer) {
        return rows.stream().filter(fact -> fact.offers().contains(offer.id()));
    }
}
