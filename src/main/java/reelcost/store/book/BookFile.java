package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.IntStream;
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

    Optional<String> placeOf(OfferId id) {
        JsonNode offers = tree.path("offers");
        return IntStream.range(0, offers.size())
                .filter(i -> offers.get(i).path("id").asText().equals(id.value()))
                .mapToObj(i -> name + " offers[" + i + "]")
                .findFirst();
    }

    /** Whether it came with the program. */
    public boolean builtIn() {
        return !tree.has(ORIGIN) || tree.get(ORIGIN).asText().equals(Field.word(Origin.BUILT_IN));
    }
}
