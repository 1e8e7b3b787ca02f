package reelcost.domain.rate;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A dated edition of offers. An estimate names the edition that it was priced with.
 *
 * @param edition names the edition: its date and a digest of its content
 */
public record RateBook(String edition, Map<OfferId, Offer> offers) {
    public RateBook {
        offers = Collections.unmodifiableMap(new TreeMap<>(offers));
    }

    public static RateBook of(String edition, Collection<Offer> offers) {
        return new RateBook(edition, offers.stream().collect(Collectors.toMap(Offer::id, Function.identity())));
    }

    public Optional<Offer> find(OfferId id) {
        return Optional.ofNullable(offers.get(id));
    }

    public List<Offer> selling(Service service) {
        return offers.values().stream()
                .filter(offer -> offer.service() == service)
                .toList();
    }
}
