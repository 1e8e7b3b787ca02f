package reelcost.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reelcost.domain.rate.RateBook;

/** Reads a scenario's stages from what somebody typed, and checks what only the whole scenario shows. */
public final class ScenarioReader {
    /**
     * What could be read.
     *
     * @param stages the stages without an error, in order, by their place in what was typed
     * @param errors with the path {@code stages[i].field}; empty where all is well
     */
    public record Result(Map<Integer, Stage> stages, List<FieldError> errors) {
        public boolean ok() {
            return errors.isEmpty();
        }

        /** The same without the stages that may not be bought from their offers, each of which leaves an error. */
        public Result refusing(OfferChoice choice) {
            Map<Integer, Stage> kept = new TreeMap<>(stages);
            List<FieldError> all = new ArrayList<>(errors);
            stages.forEach((place, stage) -> choice.refusal(stage).ifPresent(error -> {
                kept.remove(place);
                all.add(error.under(path(place)));
            }));
            return new Result(kept, all);
        }

        public List<Stage> inOrder() {
            return List.copyOf(stages.values());
        }
    }

    private ScenarioReader() {}

    public static Result read(List<StageText> texts, RateBook book) {
        List<FieldError> errors = new ArrayList<>();
        if (texts.size() > Scenario.MOST_STAGES) {
            errors.add(new FieldError("stages", "A scenario has at most " + Scenario.MOST_STAGES + " stages."));
            return new Result(Map.of(), errors);
        }
        Map<Integer, Stage> stages = new TreeMap<>();
        Set<String> keys = new HashSet<>();
        Map<String, StageKind> kinds = texts.stream()
                .filter(text -> StageKind.parse(text.kind()).isPresent())
                .collect(Collectors.toMap(
                        StageText::key, text -> StageKind.parse(text.kind()).orElseThrow(), (first, again) -> first));
        Map<String, String> sources = sources(texts);
        for (int i = 0; i < texts.size(); i++) {
            StageText text = texts.get(i);
            List<FieldError> found = new ArrayList<>();
            StageReader.Result result = StageReader.read(text, book);
            if (result instanceof StageReader.Result.Bad bad) {
                found.addAll(bad.errors());
            }
            if (!keys.add(text.key())) {
                found.add(new FieldError("id", "Another stage has the same id."));
            }
            wrongReference(text, kinds, sources).ifPresent(found::add);
            String path = path(i);
            found.forEach(error -> errors.add(error.under(path)));
            if (found.isEmpty() && result instanceof StageReader.Result.Ok ok) {
                stages.put(i, ok.stage());
            }
        }
        return new Result(stages, errors);
    }

    private static String path(int place) {
        return "stages[" + place + "]";
    }

    /** By the key of a store stage, the one that what it stores is taken from. */
    private static Map<String, String> sources(List<StageText> texts) {
        Map<String, String> sources = new HashMap<>();
        for (StageText text : texts) {
            if (StageKind.parse(text.kind()).filter(StageKind.STORE::equals).isPresent()) {
                Volume.Kept.parse(text.get("of").strip()).ifPresent(kept -> sources.put(text.key(), kept.key()));
            }
        }
        return sources;
    }

    private static boolean comesFromItself(String key, Map<String, String> sources) {
        Set<String> passed = new HashSet<>();
        String source = sources.get(key);
        while (source != null && !source.equals(key) && passed.add(source)) {
            source = sources.get(source);
        }
        return key.equals(source);
    }

    private static Optional<FieldError> wrongReference(
            StageText text, Map<String, StageKind> kinds, Map<String, String> sources) {
        boolean worksOnFootage =
                StageKind.parse(text.kind()).map(StageKind::worksOnFootage).orElse(false);
        Optional<Volume.Kept> kept = Volume.Kept.parse(text.get("of").strip());
        if (worksOnFootage && kept.isPresent()) {
            if (kinds.get(kept.get().key()) != StageKind.STORE
                    || kept.get().key().equals(text.key())) {
                return Optional.of(new FieldError("of", "Choose another stage that stores something."));
            }
            return comesFromItself(text.key(), sources)
                    ? Optional.of(
                            new FieldError("of", "What is stored here would come from itself: choose another stage."))
                    : Optional.empty();
        }
        if (!worksOnFootage || !(MediaRef.parse(text.get("of").strip()).orElse(null) instanceof MediaRef.OfStage of)) {
            return Optional.empty();
        }
        StageKind kind = kinds.get(of.key());
        if (kind == null) {
            return Optional.of(new FieldError("of", "The stage that this refers to is not in the scenario."));
        }
        boolean makesClips = kind == StageKind.GENERATE || kind == StageKind.UPSCALE;
        return makesClips && !of.key().equals(text.key())
                ? Optional.empty()
                : Optional.of(new FieldError("of", "Choose a stage that makes clips: generate or upscale."));
    }
}
