package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The keys of one mapping. Strict: a key that nobody has asked for when {@link #end} is called is a fault. */
final class Fields {
    private final JsonNode node;
    private final Place at;
    private final Set<String> known = new TreeSet<>();

    Fields(JsonNode node, Place at) {
        this.node = node;
        this.at = at;
    }

    Place at() {
        return at;
    }

    Place at(String key) {
        return at.key(key);
    }

    Optional<Field> optional(String key) {
        known.add(key);
        return Optional.ofNullable(node.get(key)).map(value -> new Field(value, at.key(key)));
    }

    Optional<Field> required(String key) {
        Optional<Field> field = optional(key);
        if (field.isEmpty()) {
            at.key(key).fault("is missing");
        }
        return field;
    }

    /** A list that may be left out. */
    List<Field> list(String key) {
        return optional(key).map(Field::items).orElse(List.of());
    }

    void end() {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                at.key(key).fault("is not a key here; the keys are " + String.join(", ", known));
            }
        });
    }
}
