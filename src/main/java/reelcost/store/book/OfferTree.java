package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Set;
import reelcost.domain.rate.OfferId;

/**
 * One offer as it is written, with everything that its file says for all of its offers, so that it can stand in another.
 *
 * @param tree an offer with a sound id
 */
public record OfferTree(ObjectNode tree) {
    private static final String SOURCE = "source";
    private static final Set<String> NOT_SHARED = Set.of("name", BookFile.ORIGIN, BookFile.OFFERS);

    /** Equal numbers are equal, however many zeros they end in. */
    private static final Comparator<JsonNode> AS_READ = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    static OfferTree of(JsonNode file, JsonNode offer) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.setAll((ObjectNode) offer);
        file.properties().forEach(shared -> {
            if (!NOT_SHARED.contains(shared.getKey()) && !whole.has(shared.getKey())) {
                whole.set(shared.getKey(), shared.getValue());
            }
        });
        return new OfferTree(whole);
    }

    public OfferId id() {
        return new OfferId(tree.get("id").asText().strip());
    }

    /** Whether both say the same in everything. */
    public boolean saysTheSameAs(OfferTree other) {
        return tree.equals(AS_READ, other.tree);
    }

    /** Whether both say the same, though perhaps read elsewhere or on another day. */
    public boolean asksTheSameAs(OfferTree other) {
        return withoutSource().equals(AS_READ, other.withoutSource());
    }

    private JsonNode withoutSource() {
        return tree.deepCopy().without(SOURCE);
    }
}
