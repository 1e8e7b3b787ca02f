package reelcost.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.domain.plan.StageText;

/**
 * One stage in the editor.
 *
 * @param letter A, B, C …
 * @param category the style of its cost
 * @param errors by field name
 * @param line how it is priced; empty while a field is wrong
 * @param survival how many of what it has go on; empty where that is not known
 * @param elsewhere where to see what else could do its work; empty where there is no such page
 */
record StageView(
        int index,
        String letter,
        String kind,
        String title,
        String category,
        StageText text,
        Map<String, String> errors,
        Optional<LineView> line,
        Optional<SurvivalView> survival,
        Optional<Elsewhere> elsewhere,
        OptionViews options,
        boolean first,
        boolean last,
        boolean focus) {

    /** A page of what else could do the work of a stage. */
    record Elsewhere(String path, String text) {}

    public String key() {
        return text.key();
    }

    /** The start of the ids of its fields. */
    public String prefix() {
        return "s" + index;
    }

    /** The start of the names of its fields. */
    public String path() {
        return "stages[" + index + "].";
    }

    public String value(String field) {
        return text.get(field);
    }

    public boolean on(String field) {
        return List.of("true", "on", "yes").contains(text.get(field).strip());
    }

    public boolean wrong(String field) {
        return errors.containsKey(field);
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** What is wrong, where no field of the form stands for it. */
    public List<String> otherErrors() {
        return errors.entrySet().stream()
                .filter(error -> error.getKey().equals("id") || error.getKey().equals("kind"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What its time is the time of. */
    public String whenLabel() {
        return switch (kind) {
            case "store" -> "Arrives";
            case "transfer" -> "Moved";
            default -> "When";
        };
    }

    public String whenCodes() {
        return (kind.equals("store") || kind.equals("transfer") ? "made, " : "") + "making, front, review, 3 or 2-4";
    }

    /** Every field of its kind that can be wrong. */
    public List<String> fields() {
        return switch (kind) {
            case "generate" ->
                List.of(
                        "name",
                        "offer",
                        "clips",
                        "seconds",
                        "selects",
                        "size",
                        "fps",
                        "audio",
                        "failedPercent",
                        "batch",
                        "inputSeconds",
                        "references",
                        "when");
            case "preview" ->
                List.of(
                        "name",
                        "offer",
                        "sheets",
                        "miniClips",
                        "framesEach",
                        "size",
                        "fps",
                        "audio",
                        "pricePerSheet",
                        "pricePerImage",
                        "when");
            case "upscale" -> List.of("name", "offer", "of", "clips", "seconds", "from", "to", "fps", "toFps", "when");
            case "store" ->
                List.of("name", "offer", "of", "gb", "files", "mbEach", "codec", "mbps", "copies", "months", "when");
            case "transfer" ->
                List.of(
                        "name",
                        "offer",
                        "direction",
                        "of",
                        "gb",
                        "files",
                        "mbEach",
                        "codec",
                        "mbps",
                        "copies",
                        "rounds",
                        "when");
            default -> List.of("name", "quantity", "unit", "price", "when");
        };
    }
}
