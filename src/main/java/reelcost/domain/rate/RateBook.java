package reelcost.domain.rate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import reelcost.domain.media.DataRates;

/**
 * A dated edition of offers, and what files weigh. An estimate names the edition that it was priced with.
 *
 * @param edition names the edition: its date and a digest of its offers
 * @param dataRates the program's own, whatever the edition
 */
public record RateBook(String edition, Map<OfferId, Offer> offers, DataRates dataRates) {
    /** @throws IllegalArgumentException if an offer's successors lead back to itself */
    public RateBook {
        offers = Collections.unmodifiableMap(new TreeMap<>(offers));
        Successors successors = Successors.among(offers.values());
        offers.keySet().stream().filter(successors::leadBackTo).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("the successors of " + id + " lead back to itself");
        });
    }

    /** A book without any data rates. */
    public static RateBook of(String edition, Collection<Offer> offers) {
        return new RateBook(
                edition, offers.stream().collect(Collectors.toMap(Offer::id, Function.identity())), DataRates.NONE);
    }

    public RateBook with(DataRates others) {
        return new RateBook(edition, offers, others);
    }

    public Optional<Offer> find(OfferId id) {
        return Optional.ofNullable(offers.get(id));
    }

    /** The first of an offer's successors that can be bought on a day; empty where there is none in the book. */
    public Optional<Offer> insteadOf(Offer offer, LocalDate day) {
        return Successors.among(offers.values()).of(offer.id()).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(successor -> successor.lifeCycle().standing(day).onSale())
                .findFirst();
    }

    public List<Offer> selling(Service service) {
        return offers.values().stream()
                .filter(offer -> offer.service() == service)
                .toList();
    }
}
