package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;

/** Prices the stages that buy clips: generate, preview, upscale. */
final class ClipStages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Assumptions assumptions;
    private final MediaLedger media;
    private final ClipPurchases purchases;
    private final PreviewSheets previews;

    ClipStages(
            Assumptions assumptions,
            RateBook book,
            ExchangeRates exchangeRates,
            MediaLedger media,
            List<Stage> stages) {
        this.assumptions = assumptions;
        this.media = media;
        this.purchases = new ClipPurchases(assumptions, book, exchangeRates);
        this.previews = new PreviewSheets(assumptions, purchases, stages);
    }

    /** The lines of the stages that are priced together, by stage key. */
    Map<String, Line> price() {
        return purchases.price();
    }

    /** The stage's line; empty where it is priced later, together with others of the same account. */
    Optional<Line> add(Stage.Generate stage) {
        LineDraft draft = new LineDraft(stage, Category.INFERENCE, assumptions);
        ClipPurchases.Purchase takes = (offer, table) -> {
            BigDecimal clips = attempts(draft, stage, offer);
            ClipSpec first = take(stage, stage.size().meanings().get(0));
            Optional<ClipSplit> split = ClipSplit.of(offer.durations(), first);
            split.ifPresent(made -> made.say(draft, offer, "take"));
            takes(draft, clips, split.map(ClipSplit::length).orElse(stage.seconds()));
            return new ClipPricing(table, stage.batch())
                    .price(
                            stage.size(),
                            size -> ClipSplit.order(offer.durations(), take(stage, size), clips, table.meter()));
        };
        return purchases.buy(draft, stage.offerId(), takes);
    }

    private static ClipSpec take(Stage.Generate stage, FrameSize size) {
        return new ClipSpec(size, stage.fps(), stage.audio(), stage.seconds(), stage.input(), false);
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

    Optional<Line> add(Stage.Preview stage) {
        return previews.add(stage);
    }

    Optional<Line> add(Stage.Upscale stage) {
        LineDraft draft = new LineDraft(stage, Category.UPSCALING, assumptions);
        FoundClips found = media.find(stage.footage(), stage);
        if (found.unknown().isPresent()) {
            return Optional.of(draft.unknown(found.unknown().get()));
        }
        ClipPurchases.Purchase enlarging = (offer, table) -> {
            for (Clips clips : found.clips()) {
                draft.step(Step.of(
                        Step.Kind.TAKES,
                        clips.stageName() + ": " + clips.text() + " = " + MoneyText.number(clips.totalSeconds())
                                + " s, " + stage.from() + " to " + stage.to()
                                + stage.toFps()
                                        .map(fps -> ", " + stage.fps().toPlainString() + " to " + fps.toPlainString()
                                                + " frames per second")
                                        .orElse(""),
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
            return new ClipPricing(table, false)
                    .price(
                            stage.to(),
                            size -> ClipOrder.all(found.clips().stream()
                                    .map(clips -> ClipSplit.order(
                                            offer.durations(),
                                            enlarged(stage, size, clips),
                                            BigDecimal.valueOf(clips.count()),
                                            table.meter()))
                                    .toList()));
        };
        return purchases.buy(draft, stage.offerId(), enlarging);
    }

    private static ClipSpec enlarged(Stage.Upscale stage, FrameSize size, Clips clips) {
        return new ClipSpec(
                size,
                stage.fps(),
                false,
                clips.seconds(),
                InputMedia.NONE,
                stage.toFps().isPresent());
    }
}
