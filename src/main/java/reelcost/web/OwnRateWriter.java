package reelcost.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes an offer, as the rate files write it, into the form of an own rate. {@link OwnRateReader} is the way back. */
final class OwnRateWriter {
    /** What the rate files call retrieval that costs nothing, and the form 0. */
    static final String FREE = "free";

    private static final Pattern CELL = Pattern.compile(OwnRateForm.LIST + "-(\\d+)-(.+)");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> strange = new ArrayList<>();

    /**
     * The form, or what it can't hold.
     *
     * @param strange what of the offer the form has no field for, as the rate files name it; empty where it has all
     */
    record Written(OwnRateForm form, List<String> strange) {
        boolean ok() {
            return strange.isEmpty();
        }

        /** Why the offer can't be copied, as a sentence. */
        String reason() {
            return "The form of an own rate has no field for some of what this offer says ("
                    + String.join(", ", strange) + "), and a copy without it would be wrong.";
        }
    }

    private OwnRateWriter() {}

    static Written write(ObjectNode offer) {
        return new OwnRateWriter().written(offer.deepCopy());
    }

    private Written written(ObjectNode offer) {
        // Worked examples are the seller's own, and what other sources say is of the seller's prices.
        offer.remove(List.of("id", "examples", "another-source-says"));
        // An own rate has one source, for how long results are kept too.
        if (offer.path(OwnClipsReader.RESULTS_KEPT) instanceof ObjectNode kept) {
            kept.remove("source");
        }
        period(offer);
        unit(offer);
        if (offer.path("retrieval").asText().equals(FREE)) {
            offer.put("retrieval", 0);
        }
        Optional.ofNullable(offer.remove("durations")).ifPresent(lengths -> OwnRateTexts.durations(lengths)
                .ifPresentOrElse(text -> values.put("durations", text), () -> strange.add("durations")));
        Optional.ofNullable(offer.remove("notes")).ifPresent(notes -> values.put("notes", texts(notes, "\n")));
        flatten("", offer);
        OwnRateForm.LISTS.keySet().stream()
                .filter(list -> offer.path(list).size() > OwnRateForm.MOST_ROWS)
                .forEach(list -> strange.add("more than " + OwnRateForm.MOST_ROWS + " " + list));
        return new Written(new OwnRateForm(values), strange.stream().distinct().toList());
    }

    /** Prices of one period stand as if they were for every day, beside its days. */
    private void period(ObjectNode offer) {
        JsonNode periods = offer.path("periods");
        if (periods.size() == 1) {
            offer.remove("periods");
            ObjectNode only = (ObjectNode) periods.get(0);
            Optional.ofNullable(only.remove("to"))
                    .map(end -> LocalDate.parse(end.asText()).minusDays(1).toString())
                    .ifPresent(last -> values.put("to", last));
            offer.setAll(only);
        } else if (periods.size() > 1) {
            offer.remove("periods");
            strange.add("prices that change from a day on");
        }
    }

    private void unit(ObjectNode offer) {
        Optional<OwnRateUnit> unit = OwnRateUnit.written(
                offer.path("meter").asText(),
                offer.path("per").asText(),
                Optional.ofNullable(offer.get("gb-per-tb")).map(JsonNode::intValue));
        if (unit.isPresent()) {
            values.put("per", unit.get().code());
            offer.remove(List.of("meter", "per", "gb-per-tb"));
        }
    }

    private void flatten(String name, JsonNode node) {
        if (node instanceof ArrayNode list && name.endsWith("-size")) {
            leaf(name, texts(list, ", "));
        } else if (node.isObject() && name.endsWith("-fps")) {
            leaf(name, OwnRateTexts.fps(node));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(name + "-" + i, list.get(i));
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            flatten(name.isEmpty() ? field.getKey() : name + "-" + field.getKey(), field.getValue()));
        } else {
            leaf(name, node.isNumber() ? node.decimalValue().toPlainString() : node.asText());
        }
    }

    private void leaf(String name, String text) {
        Matcher cell = CELL.matcher(name);
        boolean known = cell.matches()
                ? OwnRateForm.LISTS.get(cell.group(1)).contains(cell.group(3))
                : OwnRateForm.FIELDS.contains(name);
        if (known) {
            values.put(name, text);
        } else {
            strange.add(name.replaceAll("-\\d+(-|$)", " ").strip());
        }
    }

    private static String texts(JsonNode list, String between) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(between));
    }
}
