package reelcost.web;

import java.util.List;
import java.util.Optional;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.FinishedFootage;
import reelcost.domain.plan.FunnelStep;
import reelcost.domain.plan.SolvedFunnel;

/**
 * What a funnel comes to.
 *
 * @param yields what is left of it in the end
 * @param footage its clips against the finished length; empty where nobody has said how long that is
 * @param sum what its scenario costs without and with it; empty where it is for none
 */
record FunnelResult(
        GatingView gating,
        List<Step> steps,
        String yields,
        Optional<FootageView> footage,
        TopsheetView sheet,
        List<QuickView.Row> rows,
        String sum) {
    /**
     * One step.
     *
     * @param share of the step before; blank for the first one
     */
    record Step(String title, String count, String share, String working) {}

    static FunnelResult of(FunnelForm.Reading reading, GatingView gating, Estimate estimate, String sum) {
        SolvedFunnel funnel = reading.funnel().orElseThrow();
        return new FunnelResult(
                gating,
                funnel.rows().stream().map(FunnelResult::step).toList(),
                yields(funnel),
                FinishedFootage.of(reading.scenario().stages(), reading.finishedSeconds())
                        .map(footage -> FootageView.of(footage, "final", reading.shootingRatio())),
                TopsheetView.of(Optional.empty(), Optional.empty(), estimate),
                estimate.lines().stream().map(QuickView.Row::of).toList(),
                sum);
    }

    private static Step step(SolvedFunnel.Row row) {
        return new Step(
                row.step().title(),
                Texts.grouped(row.count()),
                row.percent().map(Texts::percent).orElse(""),
                row.working());
    }

    private static String yields(SolvedFunnel funnel) {
        return Texts.percent(funnel.percent(FunnelStep.FINALS, FunnelStep.PROMPTS))
                + " of the prompts end up in the video: "
                + MoneyText.number(funnel.forEach(FunnelStep.PROMPTS, FunnelStep.FINALS)) + " prompts and "
                + MoneyText.number(funnel.forEach(FunnelStep.DRAFTS, FunnelStep.FINALS)) + " drafts for each final.";
    }
}
