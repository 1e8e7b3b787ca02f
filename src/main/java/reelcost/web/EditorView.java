package reelcost.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Line;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.ScenarioReader;
import reelcost.domain.plan.StageKind;
import reelcost.domain.plan.StageText;
import reelcost.domain.rate.RateBook;

/**
 * The scenario editor.
 *
 * @param head title and tabs
 * @param sheet the topsheet of what is typed; lines with a wrong field are not in it
 * @param change against the baseline
 * @param prices what the newest rate book changes of what is saved; not looked up while somebody types
 * @param dirty whether what is typed differs from what is saved
 * @param failed whether a save was refused because of the errors
 * @param broken how many stages can't be priced because a field is wrong
 * @param funnel where one for this scenario is made
 * @param flash what just happened to the saved scenario
 */
record EditorView(
        HeadView head,
        String address,
        EditorState state,
        List<StageView> stages,
        TopsheetView sheet,
        ChangeView change,
        Optional<PriceChangeView> prices,
        boolean baseline,
        boolean dirty,
        boolean saved,
        boolean failed,
        int broken,
        List<Problem> problems,
        boolean full,
        String funnel,
        Optional<Flash> flash) {

    /** Something wrong, with the field it stands at. */
    record Problem(String id, String text) {}

    /**
     * What the editor is shown for.
     *
     * @param lists whether every stage lists all offers, for browsers without script, which can't fetch them
     */
    record Occasion(
            boolean dirty,
            boolean saved,
            boolean failed,
            boolean lists,
            Optional<Integer> focus,
            Optional<Flash> flash) {
        static final Occasion SAVED = new Occasion(false, true, false, false, Optional.empty(), Optional.empty());

        static Occasion opened(Optional<Flash> flash) {
            return new Occasion(false, false, false, false, Optional.empty(), flash);
        }

        static Occasion typed(boolean lists, Optional<Integer> focus) {
            return new Occasion(true, false, false, lists, focus, Optional.empty());
        }

        static Occasion failed(boolean lists) {
            return new Occasion(true, false, true, lists, Optional.empty(), Optional.empty());
        }
    }

    static String letter(int index) {
        return index < 26
                ? String.valueOf((char) ('A' + index))
                : String.valueOf((char) ('A' + index / 26 - 1)) + (char) ('A' + index % 26);
    }

    static EditorView of(
            SavedProduction production,
            SavedScenario scenario,
            Map<Long, Estimate> saved,
            EditorState state,
            ScenarioReader.Result read,
            Optional<String> nameError,
            Estimate estimate,
            Optional<PriceChangeView> prices,
            RateBook book,
            LocalDate day,
            Occasion occasion) {
        List<StageView> stages = stages(production, scenario, state, read, estimate, book, day, occasion);
        int broken = state.stages().size() - read.stages().size();
        boolean isBaseline =
                production.baselineId().filter(id -> id == scenario.id()).isPresent();
        List<Problem> problems = problems(stages, read.errors(), nameError);
        return new EditorView(
                HeadView.of(production, saved, String.valueOf(scenario.id())),
                "/productions/" + production.id() + "/scenarios/" + scenario.id(),
                state,
                stages,
                TopsheetView.of(
                        production.production().cap(), production.production().lineSpeed(), estimate),
                change(production, saved, estimate, isBaseline, occasion, broken),
                prices,
                isBaseline,
                occasion.dirty(),
                occasion.saved(),
                occasion.failed(),
                broken,
                problems,
                state.stages().size() >= Scenario.MOST_STAGES,
                FunnelScenario.address(production, scenario),
                occasion.flash());
    }

    private static ChangeView change(
            SavedProduction production,
            Map<Long, Estimate> saved,
            Estimate estimate,
            boolean isBaseline,
            Occasion occasion,
            int broken) {
        if (broken > 0) {
            return new ChangeView("some fields need you", "");
        }
        if (isBaseline && !occasion.dirty()) {
            return ChangeView.BASELINE;
        }
        ChangeView change =
                ChangeView.against(production.baseline().map(scenario -> saved.get(scenario.id())), estimate);
        String against = isBaseline ? " against the saved baseline" : " against the baseline";
        return production.baseline().isEmpty() ? change : new ChangeView(change.text() + against, change.trend());
    }

    private static List<StageView> stages(
            SavedProduction production,
            SavedScenario scenario,
            EditorState state,
            ScenarioReader.Result read,
            Estimate estimate,
            RateBook book,
            LocalDate day,
            Occasion occasion) {
        Map<String, Line> lines = new HashMap<>();
        estimate.lines().forEach(line -> lines.put(line.stageKey(), line));
        Map<String, SurvivalView> survivals = SurvivalView.of(read.inOrder());
        List<StageView> stages = new ArrayList<>();
        for (int i = 0; i < state.stages().size(); i++) {
            StageText text = state.stages().get(i);
            Optional<StageKind> kind = StageKind.parse(text.kind());
            int index = i;
            stages.add(new StageView(
                    i,
                    letter(i),
                    text.kind(),
                    kind.map(StageKind::title).orElse("Unknown"),
                    kind.map(EditorView::category).orElse(Category.OTHER).code(),
                    text,
                    errorsOf(i, read.errors()),
                    Optional.ofNullable(read.stages().get(i)).map(stage -> LineView.of(lines.get(stage.key()))),
                    Optional.ofNullable(survivals.get(text.key())),
                    kind.flatMap(known -> elsewhere(production, scenario, known, text)),
                    occasion.lists()
                            ? OptionViews.of(text, state.stages(), book, day)
                            : OptionViews.chosen(text, state.stages(), book, day),
                    i == 0,
                    i == state.stages().size() - 1,
                    occasion.focus().filter(focus -> focus == index).isPresent()));
        }
        return stages;
    }

    /** The ways of an upscale are those of its saved state, so that one that is not saved yet has no such page. */
    private static Optional<StageView.Elsewhere> elsewhere(
            SavedProduction production, SavedScenario scenario, StageKind kind, StageText text) {
        return switch (kind) {
            case GENERATE ->
                Optional.of(new StageView.Elsewhere(
                        ShootoutForm.address(production, scenario, text), "Price this stage on every model"));
            case UPSCALE ->
                ChainStage.of(production, scenario, text.key())
                        .map(saved -> new StageView.Elsewhere(saved.path(), "Cheapest way"));
            default -> Optional.empty();
        };
    }

    private static Map<String, String> errorsOf(int index, List<FieldError> errors) {
        String path = "stages[" + index + "].";
        Map<String, String> own = new LinkedHashMap<>();
        errors.stream()
                .filter(error -> error.field().startsWith(path))
                .forEach(error -> own.merge(
                        error.field().substring(path.length()), error.message(), (one, more) -> one + " " + more));
        return own;
    }

    private static List<Problem> problems(List<StageView> stages, List<FieldError> errors, Optional<String> nameError) {
        List<Problem> problems = new ArrayList<>();
        nameError.ifPresent(message -> problems.add(new Problem("scenario-name", "Name of the scenario: " + message)));
        errors.stream()
                .filter(error -> error.field().equals("stages"))
                .forEach(error -> problems.add(new Problem("scenario", error.message())));
        stages.forEach(stage -> stage.errors()
                .forEach((field, message) -> problems.add(new Problem(
                        stage.prefix() + "-" + field, "Stage " + stage.letter() + ", " + field + ": " + message))));
        return problems;
    }

    private static Category category(StageKind kind) {
        return switch (kind) {
            case PREVIEW, GENERATE -> Category.INFERENCE;
            case UPSCALE -> Category.UPSCALING;
            case STORE -> Category.STORAGE;
            case TRANSFER -> Category.TRANSFER;
            case LABOUR -> Category.LABOUR;
            case OTHER -> Category.OTHER;
        };
    }
}
