package reelcost.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
                TopsheetView.of(Optional.empty(), estimate),
                estimate.lines().stream().map(QuickView.Row::of).toList());
    }

    private static Step step(SolvedFunnel.Row row) {
        String name = row.step().plural();
        return new Step(
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
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
        int spare = footage.spareSeconds().signum();
        String finals = clips(footage.finals(), "final", footage.seconds())
                + (spare < 0 ? " only " : " ")
                + minutes(footage.finalsSeconds());
        String finished = minutes(footage.finishedSeconds());
        String length = spare > 0
                ? finals + ", not " + finished + ": the clips are trimmed to "
                        + MoneyText.number(footage.secondsUsedOfEach()) + " s each on average."
                : spare == 0
                        ? finals + ", as long as the finished video."
                        : finals + " of " + finished + ": "
                                + minutes(footage.spareSeconds().negate()) + " of the video have no picture yet.";
        return new Footage(
                spare != 0,
                length,
                "Shooting ratio " + MoneyText.number(footage.shootingRatio()) + " : 1, from "
                        + Texts.grouped(footage.drafts()) + (footage.drafts() == 1 ? " draft." : " drafts."));
    }

    private static String clips(int number, String name, BigDecimal seconds) {
        return Texts.grouped(number) + " " + name + (number == 1 ? "" : "s") + " of " + seconds.toPlainString() + " s "
                + (number == 1 ? "is" : "are");
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
