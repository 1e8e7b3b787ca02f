package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.OfferId;

/** Reads LiteLLM's public price map ({@code model_prices_and_context_window.json}), as far as it is about video. */
final class LiteLlmMap {
    private final LocalDate today;
    private final Map<OfferId, String> keys = new HashMap<>();
    private final List<OfferTree> offers = new ArrayList<>();
    private final Map<OfferId, String> soldOn = new HashMap<>();
    private final List<LiteLlmEntry.Unstated> unstated = new ArrayList<>();
    private final ObjectNode video = JsonNodeFactory.instance.objectNode();
    private int others;

    private LiteLlmMap(LocalDate today) {
        this.today = today;
    }

    static Incoming read(String name, JsonNode entries, LocalDate today) {
        LiteLlmMap map = new LiteLlmMap(today);
        entries.properties().forEach(entry -> map.add(entry.getKey(), entry.getValue()));
        BookDocument document = new BookDocument(today, Optional.empty(), List.of(BookFile.imported(name, map.offers)));
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        kept.set(Incoming.ENTRIES, map.video);
        return new Incoming(document, Optional.of(Trees.write(kept)), map.soldOn, map.unstated, map.others);
    }

    private void add(String key, JsonNode entry) {
        if (!LiteLlmEntry.isAboutVideo(entry)) {
            others++;
            return;
        }
        if (!canBeWritten(entry)) {
            unstated.add(new LiteLlmEntry.Unstated(key, "has a number of too many digits", false));
            return;
        }
        video.set(key, entry);
        LiteLlmEntry read = new LiteLlmEntryReader(key, entry, today).read();
        if (read instanceof LiteLlmEntry.Unstated reason) {
            unstated.add(reason);
        } else if (read instanceof LiteLlmEntry.Stated stated) {
            add(key, stated);
        }
    }

    private void add(String key, LiteLlmEntry.Stated stated) {
        Optional<String> fault = fault(stated.offer());
        if (fault.isPresent()) {
            unstated.add(new LiteLlmEntry.Unstated(key, fault.get(), false));
            return;
        }
        String earlier = keys.putIfAbsent(stated.offer().id(), key);
        if (earlier != null) {
            unstated.add(new LiteLlmEntry.Unstated(
                    key, "would be the offer " + stated.offer().id() + ", which " + earlier + " is already", false));
            return;
        }
        offers.add(stated.offer());
        stated.soldOn().ifPresent(channel -> soldOn.put(stated.offer().id(), channel));
    }

    private static boolean canBeWritten(JsonNode tree) {
        return tree.isNumber()
                ? Field.canBeWrittenOut(tree)
                : StreamSupport.stream(tree.spliterator(), false).allMatch(LiteLlmMap::canBeWritten);
    }

    /** What is wrong with an offer, if anything is: one entry that can't be read does not spoil the others. */
    private static Optional<String> fault(OfferTree offer) {
        Problems problems = new Problems();
        new OfferReader(Shared.read(new Fields(BookFile.imported("", List.of()).tree(), Place.of(problems, ""))))
                .read(new Fields(offer.tree(), Place.of(problems, "")));
        try {
            problems.refuseIfAny();
            return Optional.empty();
        } catch (InvalidRateBook invalid) {
            return Optional.of(invalid.faults().get(0).path() + ": "
                    + invalid.faults().get(0).what());
        }
    }
}
