package reelcost.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.StageKind;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.Timing;

/** What the editor's buttons do to the list of stages before it is saved. */
final class EditorAction {
    private static final Pattern ON_STAGE = Pattern.compile("(after|duplicate|delete|up|down):(\\d{1,3})");
    private static final Pattern ADD = Pattern.compile("add:([a-z]{1,12})");
    private static final Pattern USE = Pattern.compile("use:([a-z0-9-]{1,40}):(\\S{1,100})");
    private static final Pattern FETCH = Pattern.compile("fetch:([a-z0-9-]{1,40})");
    private static final String FLAT_RATE = "own-line/flat-rate";
    private static final int KEY_LENGTH = 8;

    /**
     * The list afterwards.
     *
     * @param focus the stage to go on with, by its place
     */
    record Result(EditorState state, Optional<Integer> focus) {}

    private EditorAction() {}

    /** Does what a button says; an unknown word changes nothing. */
    static Result apply(EditorState state, String action) {
        List<StageText> stages = new ArrayList<>(state.stages());
        Matcher add = ADD.matcher(action);
        if (add.matches()) {
            return StageKind.parse(add.group(1))
                    .filter(kind -> stages.size() < Scenario.MOST_STAGES)
                    .map(kind -> insert(state, stages, stages.size(), blank(kind)))
                    .orElse(new Result(state, Optional.empty()));
        }
        Matcher use = USE.matcher(action);
        if (use.matches()) {
            return buy(state, stages, use.group(1), use.group(2));
        }
        Matcher fetch = FETCH.matcher(action);
        if (fetch.matches()) {
            return full(stages) ? unchanged(state) : insert(state, stages, stages.size(), fetching(fetch.group(1)));
        }
        Matcher onStage = ON_STAGE.matcher(action);
        if (!onStage.matches() || Integer.parseInt(onStage.group(2)) >= stages.size()) {
            return new Result(state, Optional.empty());
        }
        int at = Integer.parseInt(onStage.group(2));
        return switch (onStage.group(1)) {
            case "after" -> full(stages) ? unchanged(state) : insert(state, stages, at + 1, another(stages.get(at)));
            case "duplicate" ->
                full(stages)
                        ? unchanged(state)
                        : insert(state, stages, at + 1, stages.get(at).withKey(newKey()));
            case "delete" -> {
                stages.remove(at);
                yield new Result(
                        state.withStages(stages),
                        stages.isEmpty() ? Optional.empty() : Optional.of(Math.min(at, stages.size() - 1)));
            }
            case "up" -> move(state, stages, at, at - 1);
            default -> move(state, stages, at, at + 1);
        };
    }

    private static boolean full(List<StageText> stages) {
        return stages.size() >= Scenario.MOST_STAGES;
    }

    private static Result unchanged(EditorState state) {
        return new Result(state, Optional.empty());
    }

    private static Result insert(EditorState state, List<StageText> stages, int at, StageText stage) {
        stages.add(at, stage);
        return new Result(state.withStages(stages), Optional.of(at));
    }

    private static Result move(EditorState state, List<StageText> stages, int from, int to) {
        if (to < 0 || to >= stages.size()) {
            return unchanged(state);
        }
        stages.add(to, stages.remove(from));
        return new Result(state.withStages(stages), Optional.of(to));
    }

    private static Result buy(EditorState state, List<StageText> stages, String key, String offer) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).key().equals(key)) {
                stages.set(i, stages.get(i).with("offer", offer));
                return new Result(state.withStages(stages), Optional.of(i));
            }
        }
        return unchanged(state);
    }

    private static String newKey() {
        return "s-" + UUID.randomUUID().toString().substring(0, KEY_LENGTH);
    }

    /** A new stage bought like the one before it, still without a name. */
    private static StageText another(StageText stage) {
        return stage.withKey(newKey()).with("name", "");
    }

    /** A new stage that fetches what another one makes, as it is made. */
    private static StageText fetching(String key) {
        return blank(StageKind.TRANSFER)
                .with("name", "Fetch as it is made")
                .with("offer", FLAT_RATE)
                .with("of", new MediaRef.OfStage(key).code())
                .with("when", Timing.Rule.MADE.code());
    }

    /** A new stage with the figures that most stages of its kind start from, all of them visible in its fields. */
    private static StageText blank(StageKind kind) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", "");
        switch (kind) {
            case GENERATE ->
                values.putAll(Map.of(
                        "offer",
                        "google/veo-3.1-fast",
                        "clips",
                        "10",
                        "seconds",
                        "8",
                        "size",
                        "720p",
                        "fps",
                        "24",
                        "failedPercent",
                        "0"));
            case PREVIEW ->
                values.putAll(Map.of(
                        "offer",
                        "google/veo-3.1-fast",
                        "sheets",
                        "10",
                        "miniClips",
                        "8",
                        "framesEach",
                        "4",
                        "size",
                        "720p",
                        "fps",
                        "24"));
            case UPSCALE ->
                values.putAll(Map.of(
                        "offer",
                        "comfyui/hitpaw-general",
                        "of",
                        "selects",
                        "from",
                        "720p",
                        "to",
                        "1080p",
                        "fps",
                        "24"));
            case STORE ->
                values.putAll(
                        Map.of("offer", "aws/s3-standard", "of", "all", "mbps", "5", "copies", "1", "months", "6"));
            case TRANSFER ->
                values.putAll(Map.of(
                        "offer",
                        "aws/internet-egress",
                        "direction",
                        "download",
                        "of",
                        "all",
                        "mbps",
                        "5",
                        "copies",
                        "1",
                        "rounds",
                        "1"));
            case LABOUR -> values.putAll(Map.of("quantity", "1", "unit", "day", "price", ""));
            case OTHER -> values.putAll(Map.of("quantity", "1", "unit", "unit", "price", ""));
        }
        return new StageText(kind.code(), newKey(), values);
    }
}
