package reelcost.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.UpscaleChains;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;

/**
 * The page of the ways of one upscale.
 *
 * @param asked what is to be done: from which size to which, and how many frames per second
 * @param present what the stage is bought from now, and at what
 * @param verdict the cheapest way in words
 * @param dearer how many more ways there are, dearer than those listed
 * @param between whether other stages keep or move all takes and upscaled clips, and so those between two steps as well
 * @param problem why a choice was not saved; empty where there is nothing of the kind
 */
record ChainsView(
        ChainStage stage,
        String asked,
        String present,
        String verdict,
        String currency,
        List<ChainRow> rows,
        int dearer,
        List<Unable> unable,
        boolean between,
        String edition,
        String asOf,
        String problem) {
    /** Longer lists hide what matters: from the smallest size to the largest there are some twenty routes. */
    private static final int MOST_ROWS = 30;

    /** Offers that do not do it at once, for one reason. */
    record Unable(String reason, List<Link> offers) {}

    record Link(String title, String path) {
        static Link of(Offer offer) {
            return new Link(offer.title(), "/rates/" + offer.id());
        }
    }

    static ChainsView of(ChainStage stage, UpscaleChains chains, RateBook book, String problem) {
        Optional<Money> present = chains.present().known();
        List<ChainRow> rows =
                chains.ways().stream().map(way -> ChainRow.of(way, chains)).toList();
        return new ChainsView(
                stage,
                chains.stage().from() + " to " + chains.stage().to()
                        + chains.stage()
                                .toFps()
                                .map(fps -> ", " + chains.stage().fps().toPlainString() + " to " + fps.toPlainString()
                                        + " frames per second")
                                .orElse(", " + chains.stage().fps().toPlainString() + " frames per second"),
                present(stage, chains.present(), book),
                verdict(chains, present),
                chains.currency().getCode(),
                rows.stream().limit(MOST_ROWS).toList(),
                Math.max(0, rows.size() - MOST_ROWS),
                chains.refusals().stream()
                        .map(refusal -> new Unable(
                                Texts.sentence(refusal.reason()),
                                refusal.offers().stream().map(Link::of).toList()))
                        .toList(),
                stage.scenario().scenario().stages().stream().anyMatch(ChainsView::takesAllUpscaled),
                chains.edition(),
                Texts.day(chains.asOf()),
                problem);
    }

    private static String present(ChainStage stage, Priced present, RateBook book) {
        OfferId offer = stage.stage().offerId();
        return book.find(offer).map(Offer::title).orElse(offer.value())
                + (present instanceof Priced.Unknown unknown
                        ? " without a price: " + unknown.reason()
                        : " for " + MoneyText.of(present.known().orElseThrow()));
    }

    private static String verdict(UpscaleChains chains, Optional<Money> present) {
        return chains.ways().stream()
                .findFirst()
                .map(best -> verdict(best, chains, present))
                .orElse("No offer on sale does this, neither at once nor in steps.");
    }

    private static String verdict(UpscaleChains.Way best, UpscaleChains chains, Optional<Money> present) {
        if (best.stages().equals(List.of(chains.stage()))) {
            return "No way is cheaper than the present one: " + MoneyText.of(best.total()) + ".";
        }
        String how =
                best.stages().size() == 1 ? "at once" : "in " + best.stages().size() + " steps";
        String saved = present.map(now -> now.minus(best.total()))
                .map(less -> less.isPositive()
                        ? ", " + MoneyText.of(less) + " less than now"
                        : ", " + (less.isZero() ? "as much as now" : MoneyText.of(less.negated()) + " more than now"))
                .orElse("");
        return "The cheapest way on sale, " + how + ", costs " + MoneyText.of(best.total()) + saved + ".";
    }

    private static boolean takesAllUpscaled(Stage stage) {
        return Stream.of(stage)
                .flatMap(each -> each instanceof Stage.Store store
                        ? Stream.of(store.volume())
                        : each instanceof Stage.Transfer transfer ? Stream.of(transfer.volume()) : Stream.empty())
                .anyMatch(volume -> volume instanceof Volume.Of of && of.media() == MediaRef.Group.ALL);
    }
}
