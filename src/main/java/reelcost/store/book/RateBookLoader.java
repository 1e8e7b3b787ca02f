package reelcost.store.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.RateBook;

/** Makes an edition of the rate book of its document, whole or not at all. */
public final class RateBookLoader {
    private RateBookLoader() {}

    /**
     * The rate book that comes with the program.
     *
     * @throws InvalidRateBook if its files have any fault
     */
    public static RateBook builtIn() {
        Problems problems = new Problems();
        return load(RateFiles.builtIn(problems), problems);
    }

    /**
     * A rate book of these files.
     *
     * @param texts the files by name, with {@code index.yaml} among them
     * @throws InvalidRateBook if they have any fault
     */
    public static RateBook of(Map<String, String> texts) {
        Problems problems = new Problems();
        return load(
                RateFiles.read(
                        name -> Optional.ofNullable(texts.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                        problems),
                problems);
    }

    /**
     * The rate book that a document describes.
     *
     * @throws InvalidRateBook if it has any fault
     */
    public static RateBook of(BookDocument document) {
        return load(document, new Problems());
    }

    /**
     * The offers of a document that is to join a book, which successors may be in as well.
     *
     * @throws InvalidRateBook if it has any fault
     */
    public static RateBook joining(RateBook standing, BookDocument document) {
        return load(document, standing.offers().keySet(), new Problems());
    }

    private static RateBook load(BookDocument document, Problems problems) {
        return load(document, Set.of(), problems);
    }

    private static RateBook load(BookDocument document, Set<OfferId> elsewhere, Problems problems) {
        List<FoundOffer> found = new ArrayList<>();
        for (BookFile file : document.files()) {
            found.addAll(RateFileReader.read(new Field(file.tree(), Place.of(problems, file.name()))));
        }
        Map<OfferId, FoundOffer> counting = counting(found);
        checkSuccessors(counting, elsewhere);
        problems.refuseIfAny();
        List<Offer> offers = counting.values().stream()
                .map(FoundOffer::offer)
                .flatMap(Optional::stream)
                .toList();
        return RateBook.of(document.name(), offers);
    }

    /** Each offer once: a studio's stands in the place of a built-in one of the same id; any other id twice is a fault. */
    private static Map<OfferId, FoundOffer> counting(List<FoundOffer> found) {
        Map<OfferId, FoundOffer> counting = new LinkedHashMap<>();
        Map<Boolean, Map<OfferId, FoundOffer>> byBuiltIn = Map.of(true, new HashMap<>(), false, new HashMap<>());
        for (FoundOffer offer : found) {
            boolean builtIn = offer.origin() == Origin.BUILT_IN;
            FoundOffer earlier = byBuiltIn.get(builtIn).putIfAbsent(offer.id(), offer);
            if (earlier != null) {
                offer.at().key("id").fault(offer.id() + " is already the id of " + earlier.at());
            }
            counting.merge(offer.id(), offer, (before, after) -> builtIn ? before : after);
        }
        return counting;
    }

    private static void checkSuccessors(Map<OfferId, FoundOffer> offers, Set<OfferId> elsewhere) {
        for (FoundOffer offer : offers.values()) {
            offer.offer()
                    .flatMap(read -> read.lifeCycle().successor())
                    .filter(successor -> successor.equals(offer.id())
                            || !(offers.containsKey(successor) || elsewhere.contains(successor)))
                    .ifPresent(successor -> offer.at()
                            .key("lifecycle")
                            .key("successor")
                            .fault(
                                    successor.equals(offer.id())
                                            ? "an offer can't succeed itself"
                                            : "there is no offer " + successor + " in the book"));
        }
    }
}
