package reelcost.domain.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A stage as somebody typed it: field names to texts, checked by nobody yet. Forms, addresses and the API all speak it.
 *
 * @param kind the code of a {@link StageKind}, if it is right
 * @param key the stage's key, if it is right
 */
public record StageText(String kind, String key, Map<String, String> values) {
    public StageText {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The text of a field; empty where it is missing. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public StageText with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new StageText(kind, key, changed);
    }

    public StageText withKey(String other) {
        return new StageText(kind, other, values);
    }
}
