package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;

/**
 * One file of a rate book, not checked yet.
 *
 * @param name stands before the place of each of its faults
 * @param tree what it holds: the keys that its offers share, and the offers
 */
public record BookFile(String name, JsonNode tree) {
    static final String ORIGIN = "origin";
    static final String OFFERS = "offers";

    /** A file of offers that a studio has taken over. */
    public static BookFile imported(String name, Collection<OfferTree> offers) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put(ORIGIN, Field.word(Origin.IMPORTED));
        tree.putArray(OFFERS);
        return new BookFile(name, tree).and(offers);
    }

    Optional<String> placeOf(OfferId id) {
        JsonNode offers = tree.path("offers");
        return IntStream.range(0, offers.size())
                .filter(i -> offers.get(i).path("id").asText().equals(id.value()))
                .mapToObj(i -> name + " offers[" + i + "]")
                .findFirst();
    }

    /** Whether it came with the program. */
    public boolean builtIn() {
        return !tree.has(ORIGIN) || has(Origin.BUILT_IN);
    }

    /** Whether its offers were taken over from a file. */
    public boolean imported() {
        return has(Origin.IMPORTED);
    }

    /** Its offers, each with what the file says for all of them; the file must have been checked. */
    public List<OfferTree> offers() {
        return StreamSupport.stream(tree.get(OFFERS).spliterator(), false)
                .map(offer -> OfferTree.of(tree, offer))
                .toList();
    }

    BookFile and(Collection<OfferTree> more) {
        return withOffers(offer -> true, more);
    }

    BookFile without(Set<OfferId> ids) {
        return withOffers(offer -> !ids.contains(OfferTree.of(tree, offer).id()), List.of());
    }

    private BookFile withOffers(Predicate<JsonNode> kept, Collection<OfferTree> more) {
        ObjectNode changed = tree.deepCopy();
        ArrayNode offers = changed.putArray(OFFERS);
        tree.get(OFFERS).forEach(offer -> {
            if (kept.test(offer)) {
                offers.add(offer);
            }
        });
        more.forEach(offer -> offers.add(offer.tree()));
        return new BookFile(name, changed);
    }

    private boolean has(Origin origin) {
        return tree.path(ORIGIN).asText().equals(Field.word(origin));
    }
}
