package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;

/** The file of a book that holds the offers which the studio wrote itself. There is none where it wrote none. */
public final class OwnFile {
    /** The file's name, which stands before the place of each of its faults. */
    public static final String NAME = "own";

    private static final String OFFERS = "offers";
    private static final String ID = "id";

    private OwnFile() {}

    /** The studio's offers in the order in which they were put in, each with what the file says once for all of them. */
    public static List<ObjectNode> offers(BookDocument book) {
        return book.file(NAME).stream().flatMap(OwnFile::offers).toList();
    }

    public static Optional<ObjectNode> find(BookDocument book, OfferId id) {
        return offers(book).stream().filter(offer -> names(offer, id)).findFirst();
    }

    /** An offer of any file as it counts in the book, with what its file says once for all of its offers. */
    public static Optional<ObjectNode> copyOf(BookDocument book, OfferId id) {
        return Stream.concat(book.studioFiles().stream(), book.builtInFiles().stream())
                .flatMap(OwnFile::offers)
                .filter(offer -> names(offer, id))
                .findFirst();
    }

    /** With an offer in the place of the one of the same id, else behind the others. */
    public static BookDocument with(BookDocument book, ObjectNode offer) {
        ObjectNode stored = stored(offer);
        List<ObjectNode> offers = new ArrayList<>(offers(book));
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).get(ID).equals(stored.get(ID))) {
                offers.set(i, stored);
                return book.with(file(offers));
            }
        }
        offers.add(stored);
        return book.with(file(offers));
    }

    public static BookDocument without(BookDocument book, OfferId id) {
        List<ObjectNode> left =
                offers(book).stream().filter(offer -> !names(offer, id)).toList();
        return left.isEmpty() ? book.without(NAME) : book.with(file(left));
    }

    private static BookFile file(List<ObjectNode> offers) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(BookFile.ORIGIN, Field.word(Origin.OWN));
        tree.putArray(OFFERS).addAll(offers);
        return new BookFile(NAME, tree);
    }

    private static Stream<ObjectNode> offers(BookFile file) {
        JsonNode offers = file.tree().path(OFFERS);
        return IntStream.range(0, offers.size()).mapToObj(i -> whole(file.tree(), offers.get(i)));
    }

    private static ObjectNode whole(JsonNode file, JsonNode offer) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        file.properties().forEach(shared -> whole.set(shared.getKey(), shared.getValue()));
        offer.properties().forEach(own -> whole.set(own.getKey(), own.getValue()));
        return whole.without(List.of(OFFERS, BookFile.ORIGIN));
    }

    /** The tree as it comes back from the database, so that the same offer is the same tree. */
    private static ObjectNode stored(ObjectNode offer) {
        Place nowhere = Place.of(new Problems(), NAME);
        return (ObjectNode)
                Trees.json(Trees.write(offer), nowhere).orElseThrow().node();
    }

    private static boolean names(ObjectNode offer, OfferId id) {
        return offer.path(ID).asText().equals(id.value());
    }
}
