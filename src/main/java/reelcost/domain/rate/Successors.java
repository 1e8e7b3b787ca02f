package reelcost.domain.rate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which offer follows which when it ends.
 *
 * @param next by the offer that ends
 */
public record Successors(Map<OfferId, OfferId> next) {
    public Successors {
        next = Map.copyOf(next);
    }

    public static Successors among(Collection<Offer> offers) {
        Map<OfferId, OfferId> next = new HashMap<>();
        offers.forEach(
                offer -> offer.lifeCycle().successor().ifPresent(successor -> next.putIfAbsent(offer.id(), successor)));
        return new Successors(next);
    }

    /** An offer's successor, that one's, and so on; each once, so that it ends where they go round. */
    public List<OfferId> of(OfferId offer) {
        List<OfferId> chain = new ArrayList<>();
        OfferId successor = next.get(offer);
        while (successor != null && !chain.contains(successor)) {
            chain.add(successor);
            successor = next.get(successor);
        }
        return chain;
    }

    /** Whether an offer's successors lead back to itself, so that none of them is a way out. */
    public boolean leadBackTo(OfferId offer) {
        return of(offer).contains(offer);
    }
}
