package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.Meter;

/** Prices preview sheets: at a price of their own, or by their frames. */
final class PreviewSheets {
    private final Assumptions assumptions;
    private final ClipPurchases purchases;
    private final Optional<Stage.Generate> take;

    /** @param stages of the scenario, so that a sheet can be compared with a take */
    PreviewSheets(Assumptions assumptions, ClipPurchases purchases, List<Stage> stages) {
        this.assumptions = assumptions;
        this.purchases = purchases;
        this.take = stages.stream()
                .filter(Stage.Generate.class::isInstance)
                .map(Stage.Generate.class::cast)
                .findFirst();
    }

    Optional<Line> add(Stage.Preview stage) {
        LineDraft draft = new LineDraft(stage, Category.INFERENCE, assumptions);
        BigDecimal framesEach = BigDecimal.valueOf((long) stage.miniClips() * stage.framesEach());
        BigDecimal sheets = BigDecimal.valueOf(stage.sheets());
        draft.step(Step.of(
                Step.Kind.QUANTITY,
                MoneyText.number(sheets) + (stage.sheets() == 1 ? " sheet" : " sheets") + " × " + stage.miniClips()
                        + " mini-clips × " + stage.framesEach() + " frames = "
                        + MoneyText.number(framesEach.multiply(sheets)) + " frames" + shareOfTake(stage),
                "sheets",
                sheets,
                "miniClips",
                stage.miniClips(),
                "framesEach",
                stage.framesEach(),
                "frames",
                framesEach.multiply(sheets)));
        if (stage.price() instanceof Stage.PreviewPrice.PerSheet perSheet) {
            return Optional.of(OwnPrice.line(draft, sheets, "sheet", perSheet.amount(), assumptions.currency()));
        }
        if (stage.price() instanceof Stage.PreviewPrice.PerImage perImage) {
            return Optional.of(OwnPrice.line(
                    draft, framesEach.multiply(sheets), "image", perImage.amount(), assumptions.currency()));
        }
        Stage.PreviewPrice.ByFrames byFrames = (Stage.PreviewPrice.ByFrames) stage.price();
        ClipPurchases.Purchase frames = (offer, table) -> {
            if (table.meter() instanceof Meter.Clips) {
                return Costing.unknown(
                        "the offer sells whole clips, so some frames of one have no price", List.of(), List.of());
            }
            if (!(offer.durations() instanceof DurationRule.Any)) {
                draft.warn(
                        Warning.Kind.PREVIEW_SHARE,
                        offer.title() + " makes clips of " + offer.durations()
                                + "; the frames of a sheet are priced as their share of a second.");
            }
            BigDecimal seconds = framesEach.divide(byFrames.fps(), 6, RoundingMode.HALF_UP);
            return new ClipPricing(table, false).price(byFrames.size(), size -> {
                ClipSpec sheet = new ClipSpec(size, byFrames.fps(), byFrames.audio(), seconds);
                return offer.durations().match(sheet) instanceof Durations.Match.NotMade none
                        ? ClipOrder.refused(none.refusal())
                        : ClipOrder.of(List.of(
                                new ClipOrder.Batch(sheets, sheet, clip -> metered(table.meter(), clip, framesEach))));
            });
        };
        return purchases.buy(draft, byFrames.offerId(), frames);
    }

    /** What the meter counts for some frames of a clip; those that it adds to whole clips are not among them. */
    private static Optional<Ratio> metered(Meter meter, ClipSpec clip, BigDecimal frames) {
        Meter counting = meter instanceof Meter.Frames added ? new Meter.Frames(added.counted(), 0) : meter;
        return counting.quantity(clip, new Ratio(frames, clip.fps()));
    }

    private String shareOfTake(Stage.Preview preview) {
        return take.map(first -> "; a sheet has "
                        + preview.shareOfTake(first.seconds(), first.fps()).toPlainString()
                        + " % of the frames of a take")
                .orElse("");
    }
}
