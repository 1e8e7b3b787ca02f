package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.OfferId;

/**
 * A file that somebody wants to take into the book, whichever of the known forms it has.
 *
 * @param document its offers, of the form of a book
 * @param priceMap what LiteLLM's price map has of video, as it has it; none where the file is a rate book
 * @param soldOn where else the book may have the same model, as far as the file says so
 * @param unstated what the file has of video that no offer can be made of
 * @param others how many more entries it has, of other things than video
 */
public record Incoming(
        BookDocument document,
        Optional<String> priceMap,
        Map<OfferId, String> soldOn,
        List<LiteLlmEntry.Unstated> unstated,
        int others) {
    static final String ENTRIES = "entries";

    /**
     * Reads a file.
     *
     * @param name stands before the place of each fault
     * @param today dates what the file itself does not date
     * @throws InvalidRateBook if it is of no known form; whether its offers are sound is for {@link RateBookLoader} to say
     */
    public static Incoming read(String name, String text, LocalDate today) {
        Problems problems = new Problems();
        Place at = Place.of(problems, name);
        Optional<JsonNode> root = Trees.json(text, at).map(Field::node);
        problems.refuseIfAny();
        JsonNode tree = root.orElseThrow();
        if (tree.has("format") || tree.has("files")) {
            if (text.length() > BookDocument.LONGEST) {
                at.fault("is too long for a rate book: it has " + text.length() + " characters, and "
                        + BookDocument.LONGEST + " is the most");
            }
            problems.refuseIfAny();
            return new Incoming(BookDocument.parse(name, text), Optional.empty(), Map.of(), List.of(), 0);
        }
        JsonNode entries = tree.path(ENTRIES).isObject() ? tree.get(ENTRIES) : tree;
        boolean priceMap = StreamSupport.stream(entries.spliterator(), false).anyMatch(LiteLlmEntry::isOne);
        if (!priceMap) {
            at.fault("is neither a rate book (there is no format: " + BookDocument.FORMAT
                    + ") nor LiteLLM's price map (no entry has a litellm_provider)");
        }
        problems.refuseIfAny();
        return LiteLlmMap.read(name, entries, today);
    }
}
