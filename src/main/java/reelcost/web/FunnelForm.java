package reelcost.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Funnel;
import reelcost.domain.plan.FunnelGroup;
import reelcost.domain.plan.FunnelStep;
import reelcost.domain.plan.OfferChoice;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.SolvedFunnel;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.RateBook;

/**
 * A funnel as its address holds it: its steps, the take, how shots are previewed, what the finals are upscaled with, and the
 * scenario that it is for.
 *
 * @param values a text for every field
 */
record FunnelForm(Map<String, String> values) {
    /** The fields that say which scenario it is for. */
    static final List<String> SCENARIO = List.of("production", "scenario");

    private static final String MOST_RATIO = "1000000";
    private static final List<String> STEPS = steps();

    /** What an address without any step of a funnel means; all of it stands visibly in the form. */
    private static final Map<String, String> USUAL_STEPS = Map.of(
            "prompts", "700",
            "previewsRate", "100",
            "draftsRate", "50",
            "selects", "55",
            "finalsRate", "100",
            "upscaledRate", "100");

    /** What an address without a field means, in order. */
    private static final Map<String, String> DEFAULTS = defaults();

    /**
     * What was read; look at the errors before using it.
     *
     * @param funnel empty where it can't be worked out
     * @param finishedSeconds length of the finished video; empty where nobody has said
     * @param shootingRatio that somebody states; empty where nobody has
     */
    record Reading(
            Optional<SolvedFunnel> funnel,
            Scenario scenario,
            Optional<BigDecimal> finishedSeconds,
            Optional<BigDecimal> shootingRatio,
            List<FieldError> errors) {
        boolean ok() {
            return errors.isEmpty();
        }

        Stage.Preview previews() {
            return stage(Stage.Preview.class);
        }

        Stage.Generate takes() {
            return stage(Stage.Generate.class);
        }

        private <T extends Stage> T stage(Class<T> kind) {
            return scenario.stages().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst()
                    .orElseThrow();
        }

        /** The same with an error for each stage that may not be bought from its offer. */
        Reading refusing(OfferChoice choice) {
            Set<FieldError> all = new LinkedHashSet<>(errors);
            scenario.stages().forEach(stage -> choice.refusal(stage)
                    .map(error -> FunnelStages.atField(stage.kind(), error))
                    .ifPresent(all::add));
            return new Reading(funnel, scenario, finishedSeconds, shootingRatio, List.copyOf(all));
        }
    }

    static FunnelForm of(Form form) {
        Map<String, String> defaults = new LinkedHashMap<>(DEFAULTS);
        if (STEPS.stream().anyMatch(form.fields()::containsKey)) {
            // Of somebody's own funnel we guess no step.
            STEPS.forEach(step -> defaults.put(step, ""));
        }
        Map<String, String> values = JobFields.typed(form, defaults);
        for (String field : List.of("sheet", "to")) {
            if (values.get(field).equals("custom")) {
                values.put(field, form.get(field + "Custom"));
            }
        }
        return new FunnelForm(values);
    }

    /** Whether it was opened from a scenario. */
    boolean forScenario() {
        return SCENARIO.stream().anyMatch(field -> !values.get(field).isBlank());
    }

    /** The id in a field; one that no row has where the text is no id. */
    long id(String field) {
        return Paths.id(values.get(field));
    }

    /** @param group the funnel that its stages are of */
    Reading read(RateBook book, FunnelGroup group) {
        TextFields fields = new TextFields(values::get);
        Funnel funnel = Funnel.read(fields);
        List<FieldError> errors = new ArrayList<>();
        Optional<SolvedFunnel> solved = Optional.empty();
        if (fields.errors().isEmpty()) {
            Funnel.Result result = funnel.solve();
            if (result instanceof Funnel.Result.Unsolved unsolved) {
                errors.addAll(unsolved.errors());
            } else {
                solved = Optional.of(((Funnel.Result.Solved) result).funnel());
            }
        }
        Optional<BigDecimal> finished = ProductionForm.finishedLength(fields);
        Optional<BigDecimal> ratio = fields.optionalDecimal("ratio", "0.01", MOST_RATIO, 2);
        if (ratio.isPresent() && fields.text("finishedLength").isEmpty()) {
            fields.reject("finishedLength", "Give the length too: a shooting ratio is footage to finished video.");
        }
        FunnelStages.Reading stages = FunnelStages.read(values, fields, solved, book, group);
        errors.addAll(fields.errors());
        errors.addAll(stages.errors());
        return new Reading(solved, stages.scenario(), finished, ratio, List.copyOf(new LinkedHashSet<>(errors)));
    }

    /** The address's query that says the same; the first step is always in it, so that no other one is guessed. */
    String query() {
        return JobFields.query(
                values,
                entry -> !entry.getValue().isEmpty()
                        || entry.getKey().equals(STEPS.get(0))
                        || !STEPS.contains(entry.getKey())
                                && !DEFAULTS.get(entry.getKey()).isEmpty());
    }

    private static List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (FunnelStep step : FunnelStep.IN_ORDER) {
            steps.add(step.code());
            if (step != FunnelStep.PROMPTS) {
                steps.add(step.rateField());
            }
        }
        return List.copyOf(steps);
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        STEPS.forEach(step -> defaults.put(step, USUAL_STEPS.getOrDefault(step, "")));
        defaults.put("offer", "google/veo-3.1-fast");
        List.of("seconds", "size", "fps", "audio").forEach(field -> defaults.put(field, JobFields.DEFAULTS.get(field)));
        defaults.put("by", FunnelStages.By.FRAMES.code());
        defaults.put("sheet", "8x4");
        defaults.put("stills", "1");
        defaults.put("price", "");
        defaults.put("upscaler", "comfyui/topaz-starlight-precise-2.5");
        defaults.put("to", "1080p");
        defaults.put("finishedLength", "4:00");
        defaults.put("ratio", "");
        SCENARIO.forEach(field -> defaults.put(field, ""));
        return defaults;
    }
}
