package reelcost.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Clip lengths and frame rates as people type them, and as the rate files write them; each way is the other's reverse. */
final class OwnRateTexts {
    private static final String ANY = "any";
    private static final Pattern LIST = Pattern.compile("\\d{1,4}(\\s*,\\s*\\d{1,4}){0,39}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*[-–]\\s*(\\d{1,4})(?:\\s+by\\s+(\\d{1,4}))?");
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4})?)";
    private static final Pattern BAND = Pattern.compile("(?:from " + NUMBER + ")? ?(?:below " + NUMBER + ")?");

    private OwnRateTexts() {}

    /** {@code 4, 6, 8}, {@code 3-15}, {@code 6-120 by 6}, or nothing for any; empty where it is none of them. */
    static Optional<JsonNode> durations(String text) {
        if (text.isEmpty()) {
            return Optional.of(TextNode.valueOf(ANY));
        }
        ObjectNode lengths = JsonNodeFactory.instance.objectNode();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            lengths.put("from", Integer.parseInt(range.group(1)));
            lengths.put("to", Integer.parseInt(range.group(2)));
            if (range.group(3) != null) {
                lengths.put("step", Integer.parseInt(range.group(3)));
            }
            return Optional.of(lengths);
        }
        if (!LIST.matcher(text).matches()) {
            return Optional.empty();
        }
        ArrayNode list = lengths.putArray("one-of");
        Stream.of(text.split(",")).map(String::strip).map(Integer::valueOf).forEach(list::add);
        return Optional.of(lengths);
    }

    /** Empty where it is of a form that can't be typed. */
    static Optional<String> durations(JsonNode lengths) {
        String text = lengths.isTextual()
                ? lengths.asText().replaceFirst("^" + ANY + "$", "")
                : lengths.has("one-of") ? list(lengths.get("one-of")) : range(lengths);
        return durations(text).filter(lengths::equals).map(same -> text);
    }

    private static String list(JsonNode lengths) {
        return StreamSupport.stream(lengths.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String range(JsonNode lengths) {
        return lengths.path("from").asText() + "-" + lengths.path("to").asText()
                + (lengths.has("step") ? " by " + lengths.get("step").asText() : "");
    }

    /** {@code from 24 below 30}, or one of the two; empty where it is neither. */
    static Optional<ObjectNode> fps(String text) {
        Matcher band = BAND.matcher(text.replaceAll("\\s+", " "));
        if (!band.matches()) {
            return Optional.empty();
        }
        ObjectNode fps = JsonNodeFactory.instance.objectNode();
        Optional.ofNullable(band.group(1)).ifPresent(from -> fps.put("from", new BigDecimal(from)));
        Optional.ofNullable(band.group(2)).ifPresent(below -> fps.put("below", new BigDecimal(below)));
        return Optional.of(fps);
    }

    static String fps(JsonNode band) {
        return Stream.of("from", "below")
                .filter(band::has)
                .map(word -> word + " " + band.get(word).asText())
                .collect(Collectors.joining(" "));
    }
}
