package reelcost.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.app.EditOwnRates;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.StageWriter;

/** The page that a save gets when somebody else has saved in between. */
final class ConflictPages {
    record conflict(ConflictView view) implements TemplateInstance {}

    record conflict$body(ConflictView view) implements TemplateInstance {}

    private static final String NAV = "Productions";

    private ConflictPages() {}

    /** @param typed the production's form as it was sent */
    static TemplateInstance of(SavedProduction saved, Map<String, String> typed) {
        Map<String, String> now = ProductionForm.of(saved.production());
        List<ConflictView.Row> rows = new ArrayList<>();
        typed.forEach((field, text) -> addIfDifferent(rows, field, text, now.getOrDefault(field, "")));
        Map<String, String> hidden = new LinkedHashMap<>(typed);
        hidden.put("version", String.valueOf(saved.version()));
        String title = saved.production().title();
        return new conflict(new ConflictView(NAV, title, title, "/productions/" + saved.id(), rows, hidden));
    }

    /** @param typed the scenario as its editor was sent */
    static ConflictView of(SavedProduction saved, SavedScenario scenario, EditorState typed) {
        List<ConflictView.Row> rows = new ArrayList<>();
        addIfDifferent(rows, "Name", typed.name(), scenario.scenario().name());
        Map<String, StageText> now = new LinkedHashMap<>();
        scenario.scenario().stages().stream().map(StageWriter::write).forEach(text -> now.put(text.key(), text));
        for (StageText stage : typed.stages()) {
            StageText other = now.remove(stage.key());
            String name = "Stage “" + stage.get("name") + "”";
            if (other == null) {
                rows.add(new ConflictView.Row(name, said(stage), "not there"));
            } else {
                stage.values().forEach((field, text) -> {
                    if (!text.isBlank() || !other.get(field).isBlank()) {
                        addIfDifferent(rows, name + ", " + field, text, other.get(field));
                    }
                });
            }
        }
        now.values()
                .forEach(gone ->
                        rows.add(new ConflictView.Row("Stage “" + gone.get("name") + "”", "not there", said(gone))));
        return new ConflictView(
                NAV,
                saved.production().title(),
                scenario.scenario().name(),
                "/productions/" + saved.id() + "/scenarios/" + scenario.id(),
                rows,
                typed.withVersion(scenario.version()).fields());
    }

    /**
     * @param typed the form of an own rate as it was sent
     * @param mine the offer that it describes
     * @param now the offer as it is written now; empty where it was deleted
     */
    static TemplateInstance of(OwnRateForm typed, ObjectNode mine, Optional<EditOwnRates.Written> now) {
        Map<String, String> saved = now.map(
                        written -> OwnRateWriter.write(written.offer()).form().values())
                .orElse(Map.of());
        List<ConflictView.Row> rows = new ArrayList<>();
        OwnRateWriter.write(mine)
                .form()
                .values()
                .forEach((field, text) ->
                        addIfDifferent(rows, OwnRateForm.label(field), text, saved.getOrDefault(field, "")));
        String id = mine.get("id").asText();
        return new conflict(new ConflictView(
                "Rates",
                id,
                typed.get("model"),
                now.isPresent() ? "/rates/" + id : "/rates/own",
                rows,
                typed.with("edition", now.map(EditOwnRates.Written::edition).orElse(""))
                        .values()));
    }

    private static String said(StageText stage) {
        List<String> said = new ArrayList<>(List.of(stage.kind()));
        stage.values().forEach((field, text) -> {
            if (!text.isBlank() && !field.equals("name")) {
                said.add(field + " " + text);
            }
        });
        return String.join(", ", said);
    }

    private static void addIfDifferent(List<ConflictView.Row> rows, String name, String typed, String saved) {
        if (!typed.strip().equals(saved)) {
            rows.add(new ConflictView.Row(name, typed, saved));
        }
    }
}
