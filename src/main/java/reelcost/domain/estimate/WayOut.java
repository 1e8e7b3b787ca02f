package reelcost.domain.estimate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;

/**
 * Shows, for each line that can't be bought on the day, what the same work costs on the successor of its offer. All such
 * lines go over together, so that stages which share an account share that of the successor; the footage stays as planned.
 */
final class WayOut {
    private final StagePricing pricing;
    private final RateBook book;
    private final LocalDate day;

    WayOut(StagePricing pricing, RateBook book, LocalDate day) {
        this.pricing = pricing;
        this.book = book;
        this.day = day;
    }

    /** @param lines one for each stage, in order */
    List<Line> shown(List<Stage> stages, List<Line> lines) {
        if (lines.stream().noneMatch(Line::historical)) {
            return lines;
        }
        Map<OfferId, Optional<Offer>> ways = new HashMap<>();
        List<Optional<Offer>> instead =
                lines.stream().map(line -> instead(line, ways)).toList();
        List<Line> there = pricing.lines(IntStream.range(0, stages.size())
                .mapToObj(i -> instead.get(i)
                        .map(offer -> stages.get(i).withOffer(offer.id()))
                        .orElse(stages.get(i)))
                .toList());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> instead.get(i)
                        .map(offer -> lines.get(i)
                                .withSuccessor(Successor.of(
                                        offer,
                                        lines.get(i).amount(),
                                        there.get(i).amount())))
                        .orElse(lines.get(i)))
                .toList();
    }

    /** @param ways those found so far */
    private Optional<Offer> instead(Line line, Map<OfferId, Optional<Offer>> ways) {
        return line.offer()
                .filter(offer -> line.historical())
                .flatMap(offer -> ways.computeIfAbsent(offer.id(), id -> book.insteadOf(offer, day)));
    }
}
