package reelcost.store.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.Plausibility;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.StoredAllowance;
import reelcost.domain.rate.Successors;
import reelcost.domain.rate.TierSchedule;

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
     * The offers of a document that is to join a book; what they name may be in either.
     *
     * @throws InvalidRateBook if it has any fault
     */
    public static RateBook joining(RateBook standing, BookDocument document) {
        return load(document, standing.offers().values(), new Problems());
    }

    private static RateBook load(BookDocument document, Problems problems) {
        return load(document, List.of(), problems);
    }

    private static RateBook load(BookDocument document, Collection<Offer> standing, Problems problems) {
        List<FoundOffer> found = new ArrayList<>();
        for (BookFile file : document.files()) {
            found.addAll(RateFileReader.read(new Field(file.tree(), Place.of(problems, file.name()))));
        }
        Map<OfferId, FoundOffer> counting = counting(found);
        List<Offer> elsewhere = standing.stream()
                .filter(offer -> !counting.containsKey(offer.id()))
                .toList();
        checkSuccessors(counting, elsewhere);
        checkAllowances(counting, elsewhere);
        List<Offer> offers = offers(counting);
        // What a studio has agreed with somebody, or pays for machines of its own, may be far from any list.
        Plausibility.of(Stream.concat(offers.stream(), elsewhere.stream()).toList()).stream()
                .filter(Plausibility.Doubt::looksLikeCents)
                .filter(doubt -> counting.containsKey(doubt.offer())
                        && counting.get(doubt.offer()).origin() != Origin.OWN)
                .forEach(doubt -> counting.get(doubt.offer()).at().fault(doubt.text()));
        problems.refuseIfAny();
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

    private static void checkSuccessors(Map<OfferId, FoundOffer> found, List<Offer> elsewhere) {
        List<Offer> offers =
                Stream.concat(offers(found).stream(), elsewhere.stream()).toList();
        Set<OfferId> ids = Stream.concat(
                        found.keySet().stream(), elsewhere.stream().map(Offer::id))
                .collect(Collectors.toSet());
        Map<OfferId, Service> services = offers.stream().collect(Collectors.toMap(Offer::id, Offer::service));
        Successors successors = Successors.among(offers);
        found.values().forEach(at -> at.offer().ifPresent(offer -> offer.lifeCycle()
                .successor()
                .flatMap(next -> faultOf(next, offer, ids, services, successors))
                .ifPresent(at.at().key("lifecycle").key("successor")::fault)));
    }

    private static List<Offer> offers(Map<OfferId, FoundOffer> found) {
        return found.values().stream()
                .map(FoundOffer::offer)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is free because something is stored must name an offer that stores. */
    private static void checkAllowances(Map<OfferId, FoundOffer> found, List<Offer> elsewhere) {
        for (FoundOffer offer : found.values()) {
            offer.offer().map(sound -> sound.prices().periods()).orElse(List.of()).stream()
                    .map(PricePeriods.Period::pricing)
                    .filter(TierSchedule.class::isInstance)
                    .flatMap(pricing -> ((TierSchedule) pricing).stored().stream())
                    .map(StoredAllowance::with)
                    .filter(with -> !mayStore(found.get(with))
                            && elsewhere.stream()
                                    .noneMatch(other -> other.id().equals(with) && other.service() == Service.STORE))
                    .distinct()
                    .forEach(with -> offer.at()
                            .key("free-times-stored")
                            .key("with")
                            .fault("there is no offer " + with + " in the book that stores"));
        }
    }

    /** An offer with faults of its own gets the benefit of the doubt. */
    private static boolean mayStore(FoundOffer offer) {
        return offer != null
                && offer.offer().map(sound -> sound.service() == Service.STORE).orElse(true);
    }

    private static Optional<String> faultOf(
            OfferId successor, Offer offer, Set<OfferId> ids, Map<OfferId, Service> services, Successors successors) {
        if (successor.equals(offer.id())) {
            return Optional.of("an offer can't succeed itself");
        }
        if (!ids.contains(successor)) {
            return Optional.of("there is no offer " + successor + " in the book");
        }
        if (services.getOrDefault(successor, offer.service()) != offer.service()) {
            return Optional.of(successor + " sells something else");
        }
        return successors.leadBackTo(offer.id())
                ? Optional.of("the successors of " + offer.id() + " lead back to itself")
                : Optional.empty();
    }
}
