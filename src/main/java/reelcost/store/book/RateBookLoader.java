package reelcost.store.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Successors;

/** Reads an edition of the rate book from its files, whole or not at all. */
public final class RateBookLoader {
    static final String INDEX = "index.yaml";

    private static final String FOLDER = "/rates/";

    private final Function<String, Optional<byte[]>> files;
    private final Problems problems = new Problems();

    private RateBookLoader(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    /**
     * The rate book that comes with the program.
     *
     * @throws InvalidRateBook if its files have any fault
     */
    public static RateBook builtIn() {
        return new RateBookLoader(RateBookLoader::resource).load();
    }

    /**
     * A rate book of these files.
     *
     * @param texts the files by name, with {@code index.yaml} among them
     * @throws InvalidRateBook if they have any fault
     */
    public static RateBook of(Map<String, String> texts) {
        return new RateBookLoader(
                        name -> Optional.ofNullable(texts.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .load();
    }

    private RateBook load() {
        Place place = Place.of(problems, INDEX);
        Optional<Index> index = bytes(place, INDEX)
                .flatMap(bytes -> Yaml.read(bytes, place))
                .flatMap(Field::fields)
                .map(Index::read);
        Digest digest = new Digest();
        List<FoundOffer> found = new ArrayList<>();
        for (Field file : index.map(Index::files).orElse(List.of())) {
            String name = file.node().asText();
            bytes(file.at(), name).ifPresent(bytes -> {
                digest.add(name, bytes);
                found.addAll(RateFileReader.read(bytes, Place.of(problems, name)));
            });
        }
        checkAcrossFiles(found);
        problems.refuseIfAny();
        List<Offer> offers =
                found.stream().map(FoundOffer::offer).flatMap(Optional::stream).toList();
        return RateBook.of(index.orElseThrow().edition() + "-" + digest.shortHex(), offers);
    }

    private Optional<byte[]> bytes(Place namedAt, String name) {
        Optional<byte[]> bytes = files.apply(name);
        if (bytes.isEmpty()) {
            namedAt.fault("there is no file " + name);
        }
        return bytes;
    }

    private static void checkAcrossFiles(List<FoundOffer> found) {
        Map<OfferId, Place> first = new HashMap<>();
        for (FoundOffer offer : found) {
            Place earlier = first.putIfAbsent(offer.id(), offer.at());
            if (earlier != null) {
                offer.at().key("id").fault(offer.id() + " is already the id of " + earlier);
            }
        }
        checkSuccessors(found);
    }

    private static void checkSuccessors(List<FoundOffer> found) {
        List<Offer> offers =
                found.stream().map(FoundOffer::offer).flatMap(Optional::stream).toList();
        Set<OfferId> ids = found.stream().map(FoundOffer::id).collect(Collectors.toSet());
        Map<OfferId, Service> services =
                offers.stream().collect(Collectors.toMap(Offer::id, Offer::service, (first, again) -> first));
        Successors successors = Successors.among(offers);
        found.forEach(at -> at.offer().ifPresent(offer -> offer.lifeCycle()
                .successor()
                .flatMap(next -> faultOf(next, offer, ids, services, successors))
                .ifPresent(at.at().key("lifecycle").key("successor")::fault)));
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

    private static Optional<byte[]> resource(String name) {
        try (InputStream stream = RateBookLoader.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
