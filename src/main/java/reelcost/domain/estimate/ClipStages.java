package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;

/** Prices the stages that buy clips: generate, preview, upscale. */
final class ClipStages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Assumptions assumptions;
    private final RateBook book;
    private final ExchangeRates exchangeRates;
    private final MediaLedger media;
    private final List<Stage> stages;

    ClipStages(
            Assumptions assumptions,
            RateBook book,
            ExchangeRates exchangeRates,
            MediaLedger media,
            List<Stage> stages) {
        this.assumptions = assumptions;
        this.book = book;
        this.exchangeRates = exchangeRates;
        this.media = media;
        this.stages = stages;
    }

    Line price(Stage.Generate stage) {
        LineDraft draft = new LineDraft(stage, Category.INFERENCE, assumptions);
        return buy(draft, stage.offerId(), (offer, table) -> {
            BigDecimal clips = attempts(draft, stage, offer);
            ClipSpec first = take(stage, stage.size().meanings().get(0));
            Optional<ClipSplit> split = ClipSplit.of(offer.durations(), first);
            split.ifPresent(made -> made.say(draft, offer, "take"));
            takes(draft, clips, split.map(ClipSplit::length).orElse(stage.seconds()));
            return new ClipPricing(table, stage.batch())
                    .price(
                            stage.size(),
                            size -> ClipSplit.order(offer.durations(), take(stage, size), clips, table.meter()));
        });
    }

    private static ClipSpec take(Stage.Generate stage, FrameSize size) {
        return new ClipSpec(size, stage.fps(), stage.audio(), stage.seconds(), stage.input());
    }

    /** The takes that are billed: as many as are wanted, and those that fail on the way where the offer charges for them. */
    private BigDecimal attempts(LineDraft draft, Stage.Generate stage, Offer offer) {
        BigDecimal wanted = BigDecimal.valueOf(stage.clips());
        if (stage.failedPercent().signum() == 0) {
            return wanted;
        }
        if (offer.failedTakes() == FailedTakes.NOT_CHARGED) {
            return wanted;
        }
        BigDecimal attempts =
                wanted.multiply(HUNDRED).divide(HUNDRED.subtract(stage.failedPercent()), 0, RoundingMode.CEILING);
        draft.step(Step.of(
                Step.Kind.TAKES,
                "With " + stage.failedPercent().toPlainString() + " % failing, " + MoneyText.number(attempts)
                        + " attempts make " + MoneyText.number(wanted) + " takes",
                "failedPercent",
                stage.failedPercent(),
                "wanted",
                wanted,
                "attempts",
                attempts));
        if (offer.failedTakes() == FailedTakes.UNKNOWN) {
            draft.warn(
                    Warning.Kind.FAILED_TAKES,
                    "It is not known whether " + offer.title()
                            + " charges for failed takes; this estimate counts them as charged.");
        }
        return attempts;
    }

    private static void takes(LineDraft draft, BigDecimal clips, BigDecimal length) {
        BigDecimal total = length.multiply(clips);
        draft.step(Step.of(
                Step.Kind.TAKES,
                MoneyText.number(clips) + " clips × " + length.toPlainString() + " s = " + MoneyText.number(total)
                        + " s" + (total.compareTo(BigDecimal.valueOf(60)) >= 0 ? " = " + minutes(total) : ""),
                "clips",
                clips,
                "seconds",
                length,
                "total",
                total));
    }

    private static String minutes(BigDecimal seconds) {
        BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.valueOf(60));
        return MoneyText.number(parts[0].setScale(0)) + " min"
                + (parts[1].signum() == 0
                        ? ""
                        : " " + Decimals.canonical(parts[1]).toPlainString() + " s");
    }

    Line price(Stage.Preview stage) {
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
            return OwnPrice.line(draft, sheets, "sheet", perSheet.amount(), assumptions.currency());
        }
        Stage.PreviewPrice.ByFrames byFrames = (Stage.PreviewPrice.ByFrames) stage.price();
        return buy(draft, byFrames.offerId(), (offer, table) -> {
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
            return new ClipPricing(table, false)
                    .price(
                            byFrames.size(),
                            size -> ClipPricing.Order.of(List.of(new ClipPricing.Batch(
                                    sheets,
                                    new ClipSpec(size, byFrames.fps(), byFrames.audio(), seconds),
                                    clip -> metered(table.meter(), clip, framesEach)))));
        });
    }

    /** What the meter counts for some frames of a clip; those that it adds to whole clips are not among them. */
    private static Optional<Ratio> metered(Meter meter, ClipSpec clip, BigDecimal frames) {
        Meter counting = meter instanceof Meter.Frames added ? new Meter.Frames(added.counted(), 0) : meter;
        return counting.quantity(clip, new Ratio(frames, clip.fps()));
    }

    private String shareOfTake(Stage.Preview preview) {
        return stages.stream()
                .filter(Stage.Generate.class::isInstance)
                .map(Stage.Generate.class::cast)
                .findFirst()
                .map(take -> "; a sheet has "
                        + preview.shareOfTake(take.seconds(), take.fps()).toPlainString()
                        + " % of the frames of a take")
                .orElse("");
    }

    Line price(Stage.Upscale stage) {
        LineDraft draft = new LineDraft(stage, Category.UPSCALING, assumptions);
        MediaLedger.Found found = media.find(stage.footage(), stage);
        if (found.unknown().isPresent()) {
            return draft.unknown(found.unknown().get());
        }
        return buy(draft, stage.offerId(), (offer, table) -> {
            for (MediaLedger.Clips clips : found.clips()) {
                draft.step(Step.of(
                        Step.Kind.TAKES,
                        clips.stageName() + ": " + MoneyText.number(BigDecimal.valueOf(clips.count())) + " clips × "
                                + clips.seconds().toPlainString() + " s = " + MoneyText.number(clips.totalSeconds())
                                + " s, " + stage.from() + " to " + stage.to(),
                        "clips",
                        clips.count(),
                        "seconds",
                        clips.seconds(),
                        "total",
                        clips.totalSeconds(),
                        "from",
                        stage.from().text(),
                        "to",
                        stage.to().text()));
                ClipSplit.of(
                                offer.durations(),
                                enlarged(stage, stage.to().meanings().get(0), clips))
                        .ifPresent(made -> made.say(draft, offer, "clip"));
            }
            return new ClipPricing(table, false).price(stage.to(), size -> found.clips().stream()
                    .map(clips -> ClipSplit.order(
                            offer.durations(),
                            enlarged(stage, size, clips),
                            BigDecimal.valueOf(clips.count()),
                            table.meter()))
                    .reduce(ClipPricing.Order.of(List.of()), ClipPricing.Order::and));
        });
    }

    private static ClipSpec enlarged(Stage.Upscale stage, FrameSize size, MediaLedger.Clips clips) {
        return new ClipSpec(size, stage.fps(), false, clips.seconds());
    }

    private interface Purchase {
        Costing cost(Offer offer, RateTable table);
    }

    private Line buy(LineDraft draft, OfferId offerId, Purchase purchase) {
        Optional<Offer> found = book.find(offerId);
        if (found.isEmpty()) {
            return draft.unknown("the offer " + offerId + " is not in the rate book");
        }
        Offer offer = found.get();
        OfferLife.warn(draft.offer(offer), offer, assumptions.asOf());
        Optional<Pricing> pricing = offer.pricing(assumptions.asOf());
        if (pricing.isEmpty()) {
            return draft.unknown(OfferLife.noPrice(assumptions.asOf()));
        }
        if (!(pricing.get() instanceof RateTable table)) {
            return draft.unknown("the offer " + offerId + " does not sell clips");
        }
        Optional<ExchangeRate> exchange = exchangeRates.between(table.currency(), assumptions.currency());
        if (exchange.isEmpty()) {
            return draft.unknown(OfferLife.noExchange(table.currency(), assumptions.currency()));
        }
        return draft.costing(purchase.cost(offer, table), exchange.get());
    }
}
