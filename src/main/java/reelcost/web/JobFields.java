package reelcost.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reelcost.domain.plan.Job;

/** The fields of a job where they stand in the address of a page, so that the address can be passed on. */
final class JobFields {
    private static final Map<String, String> USUAL =
            Map.of("clips", "700", "seconds", "20", "size", "720p", "fps", "24", "audio", "no");

    /** What an address without a field of the job means, in order: the usual, or nothing. */
    static final Map<String, String> DEFAULTS = defaults();

    private JobFields() {}

    /** A text for every field that has a default: what the form says, or that. */
    static Map<String, String> typed(Form form, Map<String, String> defaults) {
        Map<String, String> values = new LinkedHashMap<>();
        defaults.forEach((field, otherwise) ->
                values.put(field, form.fields().containsKey(field) ? form.get(field) : otherwise));
        if (values.get("size").equals("custom")) {
            values.put("size", form.get("sizeCustom"));
        }
        return values;
    }

    /** The query of an address with the fields that are wanted in it. */
    static String query(Map<String, String> values, Predicate<Map.Entry<String, String>> wanted) {
        return values.entrySet().stream()
                .filter(wanted)
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The part of a query that says a job, without what it says by being left out. */
    static String query(Job job) {
        Map<String, String> values = new LinkedHashMap<>(DEFAULTS);
        values.putAll(job.texts());
        return query(values, entry -> !entry.getValue().isEmpty());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        Job.FIELDS.forEach(field -> defaults.put(field, USUAL.getOrDefault(field, "")));
        return defaults;
    }
}
