package reelcost.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reelcost.app.SavedScenario;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.StageWriter;

/**
 * A scenario as its editor holds it: typed, perhaps wrong, not saved yet.
 *
 * @param version of the saved scenario that it started from
 */
record EditorState(int version, String name, List<StageText> stages) {
    private static final Pattern STAGE_FIELD = Pattern.compile("stages\\[(\\d{1,3})]\\.([a-zA-Z]{1,20})");
    private static final String CUSTOM = "custom";

    EditorState {
        stages = List.copyOf(stages);
    }

    static EditorState of(SavedScenario saved) {
        return new EditorState(
                saved.version(),
                saved.scenario().name(),
                saved.scenario().stages().stream().map(StageWriter::write).toList());
    }

    /** What a form says, its stages in the order of their numbers. */
    static EditorState read(Form form) {
        Map<Integer, Map<String, String>> byNumber = new TreeMap<>();
        form.fields().keySet().forEach(name -> {
            Matcher field = STAGE_FIELD.matcher(name);
            if (field.matches()) {
                byNumber.computeIfAbsent(Integer.parseInt(field.group(1)), number -> new LinkedHashMap<>())
                        .put(field.group(2), form.get(name));
            }
        });
        List<StageText> stages = new ArrayList<>();
        for (Map<String, String> fields : byNumber.values()) {
            String kind = fields.getOrDefault("kind", "");
            String key = fields.getOrDefault("id", "");
            fields.remove("kind");
            fields.remove("id");
            List.of("size", "from", "to").forEach(size -> chooseSize(fields, size));
            chooseCodec(fields);
            stages.add(new StageText(kind, key, fields));
        }
        return new EditorState(Paths.version(form), form.get("name"), stages);
    }

    /** A frame size is chosen from a list, or, where the list says "custom", typed beside it. */
    private static void chooseSize(Map<String, String> fields, String size) {
        String typed = fields.remove(size + "Custom");
        if (CUSTOM.equals(fields.get(size))) {
            fields.put(size, typed == null ? "" : typed);
        }
    }

    /** Where a codec is chosen, the field for a data rate of one's own is out of sight, whatever is left in it. */
    private static void chooseCodec(Map<String, String> fields) {
        if (!fields.getOrDefault("codec", "").isBlank()) {
            fields.remove("mbps");
        }
    }

    EditorState withVersion(int other) {
        return new EditorState(other, name, stages);
    }

    EditorState withStages(List<StageText> other) {
        return new EditorState(version, name, other);
    }

    /** The same as form fields. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", String.valueOf(version));
        fields.put("name", name);
        for (int i = 0; i < stages.size(); i++) {
            String path = "stages[" + i + "].";
            fields.put(path + "kind", stages.get(i).kind());
            fields.put(path + "id", stages.get(i).key());
            stages.get(i).values().forEach((field, text) -> fields.put(path + field, text));
        }
        return fields;
    }
}
