package reelcost.store.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.StoredAllowance;
import reelcost.domain.rate.TierSchedule;

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
        checkAllowances(found);
        Set<OfferId> ids = new LinkedHashSet<>(first.keySet());
        for (FoundOffer offer : found) {
            offer.offer()
                    .flatMap(read -> read.lifeCycle().successor())
                    .filter(successor -> !ids.contains(successor) || successor.equals(offer.id()))
                    .ifPresent(successor -> offer.at()
                            .key("lifecycle")
                            .key("successor")
                            .fault(
                                    successor.equals(offer.id())
                                            ? "an offer can't succeed itself"
                                            : "there is no offer " + successor + " in the book"));
        }
    }

    /** What is free because something is stored must name an offer that stores. */
    private static void checkAllowances(List<FoundOffer> found) {
        Map<OfferId, Service> services = new HashMap<>();
        found.forEach(offer -> offer.offer().ifPresent(sound -> services.put(sound.id(), sound.service())));
        Set<OfferId> unsound = found.stream()
                .filter(offer -> offer.offer().isEmpty())
                .map(FoundOffer::id)
                .collect(Collectors.toSet());
        for (FoundOffer offer : found) {
            offer.offer().map(sound -> sound.prices().periods()).orElse(List.of()).stream()
                    .map(PricePeriods.Period::pricing)
                    .filter(TierSchedule.class::isInstance)
                    .flatMap(pricing -> ((TierSchedule) pricing).stored().stream())
                    .map(StoredAllowance::with)
                    .filter(with -> services.get(with) != Service.STORE && !unsound.contains(with))
                    .distinct()
                    .forEach(with -> offer.at()
                            .key("free-times-stored")
                            .key("with")
                            .fault("there is no offer " + with + " in the book that stores"));
        }
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream stream = RateBookLoader.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
