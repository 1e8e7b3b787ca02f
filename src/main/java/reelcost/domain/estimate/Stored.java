package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;

/**
 * What an estimate stores month by month, by the place where it lies. Stages that buy from one offer lie in one place.
 *
 * @param places in the order of the estimate; one with no known gigabytes at all is missing
 * @param unknown the store lines whose gigabytes by month are not known
 */
public record Stored(List<Place> places, List<Line> unknown) {
    /**
     * One place.
     *
     * @param offer that sells it
     * @param lines whose gigabytes are known, at least one
     * @param stock of those lines together, all copies
     * @param complete whether there is no other line, one with unknown gigabytes
     */
    public record Place(Offer offer, List<Line> lines, Stock stock, boolean complete) {
        public Place {
            lines = List.copyOf(lines);
        }
    }

    public Stored {
        places = List.copyOf(places);
        unknown = List.copyOf(unknown);
    }

    public static Stored of(Estimate estimate) {
        Map<OfferId, List<Line>> byOffer = new LinkedHashMap<>();
        List<Line> unknown = new ArrayList<>();
        for (Line line : estimate.lines()) {
            if (line.stock().isPresent()) {
                byOffer.computeIfAbsent(line.offer().orElseThrow().id(), id -> new ArrayList<>())
                        .add(line);
            } else if (line.category() == Category.STORAGE) {
                unknown.add(line);
            }
        }
        return new Stored(
                byOffer.values().stream().map(lines -> place(lines, unknown)).toList(), unknown);
    }

    /** All places together; a lower bound unless {@link #complete}. */
    public Stock stock() {
        return sum(places.stream().map(Place::stock).toList());
    }

    public boolean complete() {
        return unknown.isEmpty();
    }

    /** Whether no stage stores anything, known or not. */
    public boolean isNothing() {
        return places.isEmpty() && unknown.isEmpty();
    }

    /** The last month in which something is held, or has just gone; 0 where nothing ever is. */
    public int lastMonth() {
        Stock together = stock();
        return Math.max(together.held().last(), together.out().last());
    }

    private static Place place(List<Line> lines, List<Line> unknown) {
        Offer offer = lines.get(0).offer().orElseThrow();
        return new Place(
                offer,
                lines,
                sum(lines.stream().flatMap(line -> line.stock().stream()).toList()),
                unknown.stream().flatMap(line -> line.offer().stream()).noneMatch(other -> other.id()
                        .equals(offer.id())));
    }

    private static Stock sum(List<Stock> stocks) {
        return new Stock(
                stocks.stream().map(Stock::in).reduce(Flow.NONE, Flow::plus),
                stocks.stream().map(Stock::out).reduce(Flow.NONE, Flow::plus),
                stocks.stream().map(Stock::held).reduce(Flow.NONE, Flow::plus));
    }
}
