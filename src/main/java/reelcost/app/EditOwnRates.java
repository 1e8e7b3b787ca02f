package reelcost.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.store.book.BookDocument;
import reelcost.store.book.OwnFile;

/**
 * Makes, changes and deletes the offers that the studio wrote itself. Each change makes an edition of the rate book. Offers are
 * given as the rate files write them.
 */
@ApplicationScoped
public class EditOwnRates {
    private static final int LONGEST_NAME = 60;

    private final RateBooks books;

    /**
     * An offer of the studio's own.
     *
     * @param basedOn the offer that it was copied from
     */
    public record OwnRate(Offer offer, Optional<OfferId> basedOn) {}

    /**
     * An offer as it is written.
     *
     * @param edition the edition that it was read in; a change of it must name it
     */
    public record Written(String edition, ObjectNode offer) {}

    EditOwnRates(RateBooks books) {
        this.books = books;
    }

    /** All of them, in the order in which they were made. */
    @Transactional
    public List<OwnRate> list() {
        BookDocument newest = books.newest();
        RateBook book = books.edition(newest.name());
        return OwnFile.offers(newest).stream()
                .map(tree -> new OwnRate(book.find(id(tree)).orElseThrow(), basedOn(tree)))
                .toList();
    }

    /** One of them as it is written; empty where the studio has none of that id. */
    @Transactional
    public Optional<Written> find(OfferId id) {
        BookDocument newest = books.newest();
        return OwnFile.find(newest, id).map(tree -> new Written(newest.name(), tree));
    }

    /** Any offer of the book as it is written, whoever wrote it. */
    @Transactional
    public Optional<Written> original(OfferId id) {
        BookDocument newest = books.newest();
        return OwnFile.copyOf(newest, id).map(tree -> new Written(newest.name(), tree));
    }

    /**
     * The rate book as it would be with an offer; nothing is kept.
     *
     * @throws InvalidRateBook if the offer has any fault
     */
    @Transactional
    public RateBook preview(ObjectNode offer) {
        return books.draft(book -> OwnFile.with(book, offer));
    }

    /**
     * @throws Taken if another offer has its id
     * @throws InvalidRateBook if it has any fault
     */
    @Transactional
    public void add(ObjectNode offer) {
        OfferId id = id(offer);
        books.publish(cause("Own rate added", offer), book -> {
            if (OwnFile.copyOf(book, id).isPresent()) {
                throw new Taken(id);
            }
            return OwnFile.with(book, offer);
        });
    }

    /**
     * @param edition the one that the change was made from
     * @throws Stale if somebody else has changed or deleted the offer since that edition, or there is no such edition
     * @throws InvalidRateBook if it has any fault
     */
    @Transactional
    public void change(String edition, ObjectNode offer) {
        books.publish(cause("Own rate changed", offer), book -> {
            unchanged(book, edition, id(offer));
            return OwnFile.with(book, offer);
        });
    }

    /**
     * Takes an offer out of the book; {@link #restore} puts it back. Saved scenarios keep the edition that they were priced with.
     *
     * @param edition the one that it was read in
     * @throws Stale if somebody else has changed or deleted the offer since that edition, or there is no such edition
     * @throws Refused if the book needs the offer
     */
    @Transactional
    public void remove(String edition, OfferId id) {
        try {
            books.publish("Own rate deleted: " + id, book -> {
                unchanged(book, edition, id);
                return OwnFile.without(book, id);
            });
        } catch (InvalidRateBook needed) {
            throw new Refused(
                    "The rate can't be deleted: " + needed.faults().get(0).what() + ". Change that rate first.");
        }
    }

    /**
     * Puts a deleted offer back as it was in an edition.
     *
     * @throws Refused if that edition did not have it, or another offer has its id now
     */
    @Transactional
    public void restore(String edition, OfferId id) {
        ObjectNode offer = books.find(edition)
                .flatMap(book -> OwnFile.find(book, id))
                .orElseThrow(() -> new Refused("The rate can't be put back: there is no edition that had it."));
        books.publish(cause("Own rate restored", offer), book -> {
            Optional<ObjectNode> now = OwnFile.copyOf(book, id);
            if (now.filter(other -> !other.equals(offer)).isPresent()) {
                throw new Refused("The rate can't be put back: there is another offer " + id + " now.");
            }
            return OwnFile.with(book, offer);
        });
    }

    private void unchanged(BookDocument now, String edition, OfferId id) {
        Optional<ObjectNode> seen = books.find(edition).flatMap(book -> OwnFile.find(book, id));
        if (seen.isEmpty() || !seen.equals(OwnFile.find(now, id))) {
            throw new Stale("offer");
        }
    }

    private static String cause(String what, ObjectNode offer) {
        String name = offer.path("model").asText();
        return what + ": " + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
    }

    private static OfferId id(JsonNode offer) {
        return new OfferId(offer.get("id").asText());
    }

    private static Optional<OfferId> basedOn(JsonNode offer) {
        return OfferId.parse(offer.path("based-on").asText());
    }
}
