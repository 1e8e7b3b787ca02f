package reelcost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An own rate as its form holds it. A field is named by its place in the rate file: {@code rates[0].price} is
 * {@code rates-0-price}.
 *
 * @param values a text for every field
 */
record OwnRateForm(Map<String, String> values) {
    static final int MOST_ROWS = 40;

    /** The lists of rows, each with its columns. */
    static final Map<String, List<String>> LISTS = Map.of(
            "rates",
                    List.of(
                            "size",
                            "audio",
                            "input-video",
                            "seconds",
                            "fps",
                            "base-price",
                            "base-covers",
                            "price",
                            "buys"),
            "compute", List.of("size", "gpu-seconds", "video-seconds"),
            "factors", List.of("says", "size", "audio", "input-video", "fps", "factor"),
            "surcharges", List.of("for", "size", "free", "each"),
            "tiers", List.of("up-to", "price"));

    /** A pattern of their names. */
    static final String LIST = "(" + String.join("|", LISTS.keySet()) + ")";

    /** All other fields; some of them hidden. */
    static final List<String> FIELDS = List.of(
            "edition",
            "based-on",
            "service",
            "model",
            "provider",
            "channel",
            "currency",
            "per",
            "frame-offset",
            "whole-input-seconds",
            "counted-at-fps",
            "minimum-seconds",
            "durations",
            "failed-takes",
            "batch-factor",
            "credit-name",
            "credit-price",
            "credit-whole-per-clip",
            "credit-pack-price",
            "credit-pack-credits",
            "credit-plan-price",
            "credit-plan-credits",
            "credit-plan-further",
            "policy",
            "free",
            "minimum",
            "free-times-stored-times",
            "free-times-stored-with",
            "minimum-days",
            "whole-units",
            "retrieval",
            "writes-price",
            "writes-per",
            "writes-free",
            "writes-whole-blocks",
            "reads-price",
            "reads-per",
            "reads-free",
            "reads-whole-blocks",
            "results-kept-hours",
            "discount",
            "from",
            "to",
            "source-where",
            "source-dated",
            "source-confidence",
            "lifecycle-deprecated",
            "lifecycle-retired",
            "lifecycle-successor",
            "lifecycle-historical",
            "notes");

    private static final Pattern CELL = Pattern.compile(LIST + "-(\\d{1,4})-([a-z-]{1,20})");

    OwnRateForm {
        Map<String, String> complete = new LinkedHashMap<>();
        for (String field : FIELDS) {
            complete.put(field, values.getOrDefault(field, ""));
        }
        for (String list : LISTS.keySet().stream().sorted().toList()) {
            rows(values, list).forEach(complete::putAll);
        }
        values = complete;
    }

    /** What an offer starts from; all of it stands visibly in the form. */
    static OwnRateForm blank(LocalDate today) {
        return new OwnRateForm(Map.of(
                "service",
                "generate",
                "currency",
                "USD",
                "per",
                OwnRateUnit.SECOND.code(),
                "failed-takes",
                "unknown",
                "policy",
                "graduated",
                "source-dated",
                today.toString(),
                "source-confidence",
                "official"));
    }

    static OwnRateForm typed(Form form) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.fields().keySet().forEach(name -> typed.put(name, form.get(name)));
        return new OwnRateForm(typed);
    }

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    OwnRateForm with(String field, String text) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(field, text);
        return new OwnRateForm(changed);
    }

    /** How many rows a list has, at least one. */
    int rows(String list) {
        return rows(values, list).size();
    }

    /** With one row more at the end of a list. */
    OwnRateForm withRow(String list) {
        return with(cell(list, rows(list), LISTS.get(list).get(0)), "");
    }

    /** Without a row; the last one that is left is emptied. */
    OwnRateForm withoutRow(String list, int row) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        LISTS.get(list).forEach(column -> changed.remove(cell(list, row, column)));
        return new OwnRateForm(changed);
    }

    static String cell(String list, int row, String column) {
        return list + "-" + row + "-" + column;
    }

    /** For people: {@code Rates 1, price}. */
    static String label(String field) {
        Matcher cell = CELL.matcher(field);
        String words = cell.matches()
                ? cell.group(1) + " " + (Integer.parseInt(cell.group(2)) + 1) + ", " + cell.group(3)
                : field;
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).replace('-', ' ');
    }

    /** For forms and rate files: {@code not-charged}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a {@link #code}. */
    static <E extends Enum<E>> Optional<E> constant(E[] constants, String code) {
        return Stream.of(constants)
                .filter(constant -> code(constant).equals(code))
                .findFirst();
    }

    /** The rows of a list, numbered from 0 without a gap. */
    private static List<Map<String, String>> rows(Map<String, String> values, String list) {
        Map<Integer, Map<String, String>> byNumber = new TreeMap<>();
        values.forEach((name, text) -> {
            Matcher cell = CELL.matcher(name);
            if (cell.matches() && cell.group(1).equals(list) && LISTS.get(list).contains(cell.group(3))) {
                byNumber.computeIfAbsent(Integer.parseInt(cell.group(2)), number -> new LinkedHashMap<>())
                        .put(cell.group(3), text);
            }
        });
        if (byNumber.isEmpty()) {
            byNumber.put(0, Map.of());
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> typed : byNumber.values()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (String column : LISTS.get(list)) {
                row.put(cell(list, rows.size(), column), typed.getOrDefault(column, ""));
            }
            rows.add(row);
        }
        return rows;
    }
}
