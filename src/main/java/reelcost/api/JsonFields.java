package reelcost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.plan.FieldError;

/**
 * Takes a JSON object as texts by field name, as a form would have them, so that the same checks serve both. A number
 * becomes its digits, true and false their words, null nothing.
 */
final class JsonFields {
    private static final int MOST_DIGITS = 50;
    private static final int LONGEST_NAME_SHOWN = 40;
    private static final int MOST_ERRORS = 20;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param scalars fields that are a text, a number, true or false
     * @param lists fields that are lists, and read elsewhere
     */
    static JsonFields read(JsonNode object, Collection<String> scalars, Collection<String> lists) {
        return read(object, scalars, lists, List.of());
    }

    /** @param objects fields that are objects, and read elsewhere */
    static JsonFields read(
            JsonNode object, Collection<String> scalars, Collection<String> lists, Collection<String> objects) {
        JsonFields fields = new JsonFields();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = property.getKey();
            JsonNode node = property.getValue();
            if (scalars.contains(name)) {
                fields.scalar(name, node);
            } else if (objects.contains(name)) {
                if (!node.isObject()) {
                    fields.reject(name, "Give an object: { … }.");
                }
            } else if (!lists.contains(name)) {
                fields.reject(
                        shown(name),
                        "There is no such field; there are "
                                + Stream.of(scalars, lists, objects)
                                        .flatMap(Collection::stream)
                                        .collect(Collectors.joining(", "))
                                + ".");
            } else if (!node.isArray() && !node.isNull()) {
                fields.reject(name, "Give a list: [ … ].");
            }
        }
        return fields;
    }

    Map<String, String> texts() {
        return texts;
    }

    List<FieldError> errors() {
        return errors;
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    private void scalar(String name, JsonNode node) {
        String text = text(node);
        if (!node.isValueNode()) {
            reject(name, "Give one value, not a list or an object.");
        } else if (!writable(text)) {
            reject(name, "Use plain text: half of a surrogate pair is not a character.");
        } else {
            texts.put(name, text);
        }
    }

    private void reject(String field, String message) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new FieldError(field, message));
        }
    }

    private static String text(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
        }
        return node.isNull() ? "" : node.asText();
    }

    private static boolean writable(String text) {
        return text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    /** A name that somebody made up, short and harmless. */
    private static String shown(String name) {
        String cut = name.codePoints()
                .limit(LONGEST_NAME_SHOWN)
                .map(character -> Character.getType(character) == Character.SURROGATE ? '?' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return cut.length() < name.length() ? cut + "…" : cut;
    }
}
