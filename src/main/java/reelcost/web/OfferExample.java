package reelcost.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.domain.estimate.Estimator;
import reelcost.domain.estimate.Line;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;

/** Prices a small job with an offer, so that its page shows how its rates work: 55 clips of 20 s, or 500 GB for 6 months. */
final class OfferExample {
    private static final String KEY = "example";
    private static final int CLIPS = 55;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(20);
    private static final BigDecimal INPUT_SECONDS = BigDecimal.valueOf(5);
    private static final BigDecimal FPS = BigDecimal.valueOf(24);
    private static final SizeChoice SMALL = SizeChoice.of(new FrameSize(1280, 720));
    private static final BigDecimal GIGABYTES = BigDecimal.valueOf(500);
    private static final int MONTHS = 6;

    private OfferExample() {}

    /** The priced line; empty where such a job has no price. */
    static Optional<Line> of(Offer offer, RateBook book, LocalDate today) {
        return Optional.of(line(offer, book, today))
                .filter(line -> line.amount().known().isPresent());
    }

    /** The line, priced or with the reason why it has no price. */
    static Line line(Offer offer, RateBook book, LocalDate today) {
        Assumptions assumptions =
                Assumptions.plain(offer.prices().nearest(today).currency(), today);
        return Estimator.estimate(
                        new Scenario(KEY, List.of(stage(offer, offer.prices().nearest(today)))),
                        assumptions,
                        book,
                        ExchangeRates.NONE)
                .lines()
                .get(0);
    }

    private static Stage stage(Offer offer, Pricing pricing) {
        return switch (offer.service()) {
            case GENERATE -> generate(offer, first(pricing));
            case UPSCALE -> upscale(offer, first(pricing));
            case STORE ->
                new Stage.Store(
                        KEY,
                        "500 GB for 6 months",
                        offer.id(),
                        new Volume.Given(GIGABYTES),
                        1,
                        Keep.months(MONTHS),
                        Optional.empty());
            case TRANSFER ->
                new Stage.Transfer(KEY, "500 GB", offer.id(), Stage.Direction.DOWNLOAD, new Volume.Given(GIGABYTES), 1);
        };
    }

    private static Stage generate(Offer offer, Conditions first) {
        SizeChoice size = size(first);
        BigDecimal seconds = first.seconds().orElse(SECONDS);
        boolean audio = first.audio().orElse(false);
        boolean withVideo = first.inputVideo().orElse(false);
        return new Stage.Generate(
                KEY,
                name(seconds) + " at " + size.meanings().get(0) + (audio ? " with audio" : "")
                        + (withVideo ? " from " + INPUT_SECONDS + " s of video each" : ""),
                offer.id(),
                CLIPS,
                seconds,
                size,
                fps(first),
                audio,
                Optional.empty(),
                BigDecimal.ZERO,
                false,
                withVideo ? new InputMedia(Optional.of(INPUT_SECONDS), 0) : InputMedia.NONE);
    }

    private static Stage upscale(Offer offer, Conditions first) {
        BigDecimal seconds = first.seconds().orElse(SECONDS);
        SizeChoice size = size(first);
        return new Stage.Upscale(
                KEY,
                name(seconds) + " to " + size.meanings().get(0),
                offer.id(),
                new Footage.Given(CLIPS, seconds),
                SMALL,
                size,
                fps(first),
                Optional.empty());
    }

    private static String name(BigDecimal seconds) {
        return CLIPS + " clips of " + seconds.toPlainString() + " s";
    }

    private static Conditions first(Pricing pricing) {
        return pricing instanceof RateTable table ? table.rows().get(0).when() : Conditions.NONE;
    }

    private static SizeChoice size(Conditions when) {
        return when.size()
                .flatMap(band -> band.sizes().stream().min(FrameSize::compareTo))
                .map(SizeChoice::of)
                .orElse(SMALL);
    }

    private static BigDecimal fps(Conditions when) {
        return when.fps()
                .filter(band -> !band.contains(FPS))
                .flatMap(band -> band.from())
                .orElse(FPS);
    }
}
