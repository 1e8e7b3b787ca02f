package reelcost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.plan.FunnelStep;
import reelcost.domain.rate.Service;

/**
 * The funnel's page.
 *
 * @param upscalers everything that upscales, by provider
 * @param currency that prices are given in
 * @param into the scenario that it is for; empty where it is for none
 * @param problem why it could not be put into that; empty where there is nothing of the kind
 * @param summary what has changed, for those who hear the page
 */
record FunnelView(
        JobView job,
        Map<String, List<OptionViews.Option>> upscalers,
        String currency,
        Optional<FunnelScenario> into,
        String problem,
        String summary,
        Optional<FunnelResult> result) {
    private static final List<OptionViews.Option> SHEETS =
            List.of(new OptionViews.Option("8x4", "8 × 4 frames"), new OptionViews.Option("32x4", "32 × 4 frames"));
    private static final List<OptionViews.Option> WAYS = Stream.of(FunnelStages.By.values())
            .map(by -> new OptionViews.Option(by.code(), by.title))
            .toList();
    private static final List<Field> STEPS =
            FunnelStep.IN_ORDER.stream().map(FunnelView::field).toList();

    /**
     * The two fields of a step.
     *
     * @param rate empty for the first step, which has only one
     */
    record Field(String code, String title, String rate, String of) {}

    public FieldView fields() {
        return job.fields();
    }

    public List<Field> steps() {
        return STEPS;
    }

    public List<OptionViews.Option> sheets() {
        return SHEETS;
    }

    public boolean customSheet() {
        return none(SHEETS, "sheet");
    }

    public List<OptionViews.Option> ways() {
        return WAYS;
    }

    public boolean customWay() {
        return none(WAYS, "by");
    }

    public boolean unlistedOffer() {
        return unlisted(job.options().offers().groups(), "offer");
    }

    public boolean unlistedUpscaler() {
        return !fields().value("upscaler").isEmpty() && unlisted(upscalers, "upscaler");
    }

    public String priceLabel() {
        return "Price, " + currency;
    }

    public List<String> scenarioFields() {
        return FunnelForm.SCENARIO;
    }

    /** The fields with a place for what is wrong with them. */
    public List<String> typedFields() {
        return fields().values().keySet().stream()
                .filter(field -> !FunnelForm.SCENARIO.contains(field))
                .toList();
    }

    static FunnelView of(
            FunnelEditor.Asked asked, Optional<FunnelResult> result, String currency, String problem, LocalDate day) {
        JobView job = JobView.of(asked.form().values(), asked.reading().errors(), asked.book(), day);
        return new FunnelView(
                job,
                OptionViews.selling(Service.UPSCALE, asked.book(), day),
                currency,
                asked.into(),
                problem,
                result.map(known -> known.gating().verdict())
                        .orElse(job.fields().needs()),
                result);
    }

    private boolean unlisted(Map<String, List<OptionViews.Option>> groups, String field) {
        return groups.values().stream().allMatch(options -> none(options, field));
    }

    private boolean none(List<OptionViews.Option> options, String field) {
        return options.stream().noneMatch(option -> option.value().equals(fields().value(field)));
    }

    private static Field field(FunnelStep step) {
        return step == FunnelStep.PROMPTS
                ? new Field(step.code(), step.title(), "", "")
                : new Field(
                        step.code(),
                        step.title(),
                        step.rateField(),
                        "% of " + FunnelStep.IN_ORDER.get(step.ordinal() - 1).code());
    }
}
