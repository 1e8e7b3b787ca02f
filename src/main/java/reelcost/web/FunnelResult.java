package reelcost.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.FunnelFootage;
import reelcost.domain.plan.FunnelStep;
import reelcost.domain.plan.SolvedFunnel;

/**
 * What a funnel comes to.
 *
 * @param yields what is left of it in the end
 * @param footage its clips against the finished length; empty where nobody has said how long that is
 */
record FunnelResult(
        GatingView gating,
        List<Step> steps,
        String yields,
        Optional<Footage> footage,
        TopsheetView sheet,
        List<QuickView.Row> rows) {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /**
     * One step.
     *
     * @param share of the step before; blank for the first one
     */
    record Step(String title, String count, String share, String working) {}

    /** @param odd whether the finals and the finished length are not the same */
    record Footage(boolean odd, String length, String shootingRatio) {}

    static FunnelResult of(FunnelForm.Reading reading, GatingView gating, Estimate estimate) {
        SolvedFunnel funnel = reading.funnel().orElseThrow();
        return new FunnelResult(
                gating,
                funnel.rows().stream().map(FunnelResult::step).toList(),
                yields(funnel),
                reading.finishedSeconds()
                        .map(finished -> footage(new FunnelFootage(
                                funnel.count(FunnelStep.FINALS),
                                funnel.count(FunnelStep.DRAFTS),
                                reading.takes().seconds(),
                                finished))),
                TopsheetView.of(Optional.empty(), Optional.empty(), estimate),
                estimate.lines().stream().map(QuickView.Row::of).toList());
    }

    private static Step step(SolvedFunnel.Row row) {
        return new Step(
                row.step().title(),
                Texts.grouped(row.count()),
                row.percent().map(percent -> MoneyText.number(percent) + " %").orElse(""),
                row.working());
    }

    private static String yields(SolvedFunnel funnel) {
        return MoneyText.number(funnel.percent(FunnelStep.FINALS, FunnelStep.PROMPTS))
                + " % of the prompts end up in the video: "
                + MoneyText.number(funnel.forEach(FunnelStep.PROMPTS, FunnelStep.FINALS)) + " prompts and "
                + MoneyText.number(funnel.forEach(FunnelStep.DRAFTS, FunnelStep.FINALS)) + " drafts for each final.";
    }

    private static Footage footage(FunnelFootage footage) {
        return new Footage(
                footage.spareSeconds().signum() != 0,
                length(footage),
                "Shooting ratio " + MoneyText.number(footage.shootingRatio()) + " : 1, from "
                        + Texts.grouped(footage.drafts()) + (footage.drafts() == 1 ? " draft." : " drafts."));
    }

    private static String length(FunnelFootage footage) {
        String finals = finals(footage.finals(), footage.seconds());
        String all = minutes(footage.finalsSeconds());
        String finished = minutes(footage.finishedSeconds());
        return switch (footage.spareSeconds().signum()) {
            case 1 ->
                finals + " " + all + ", not " + finished + ": the clips are trimmed to "
                        + MoneyText.number(footage.secondsUsedOfEach()) + " s each on average.";
            case 0 -> finals + " " + all + ", as long as the finished video.";
            default ->
                finals + " only " + all + " of " + finished + ": "
                        + minutes(footage.spareSeconds().negate()) + " of the video have no picture yet.";
        };
    }

    private static String finals(int number, BigDecimal seconds) {
        return Texts.grouped(number)
                + (number == 1 ? " final of " : " finals of ")
                + seconds.toPlainString()
                + (number == 1 ? " s is" : " s are");
    }

    /** {@code 18 min 20 s}, {@code 4 min}, {@code 47.5 s}. */
    private static String minutes(BigDecimal seconds) {
        BigDecimal[] parts = seconds.divideAndRemainder(SIXTY);
        BigDecimal rest = Decimals.canonical(parts[1]);
        String whole = parts[0].signum() == 0 ? "" : MoneyText.number(parts[0].setScale(0)) + " min";
        return rest.signum() == 0 && !whole.isEmpty()
                ? whole
                : (whole.isEmpty() ? "" : whole + " ") + rest.toPlainString() + " s";
    }
}
