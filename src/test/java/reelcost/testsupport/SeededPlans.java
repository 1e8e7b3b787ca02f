package reelcost.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import reelcost.domain.media.Bitrate;
import reelcost.domain.media.CodecCode;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.OfferId;

/**
 * Random plans: the same seed always gives the same plan. Some of what they ask for has no price (an offer that is not in
 * the book, a size that is not sold, footage that nobody makes), because real plans do that as well.
 */
public final class SeededPlans {
    private static final List<String> GENERATE = List.of(
            "lab/minutes",
            "lab/sizes",
            "lab/range",
            "lab/steps",
            "lab/table",
            "lab/tokens",
            "lab/edit",
            "lab/conditional",
            "lab/packs",
            "lab/plan",
            "lab/credits",
            "lab/base",
            "lab/gpu",
            "lab/gone",
            "lab/ending",
            "lab/not-in-the-book");
    private static final List<String> UPSCALE = List.of("lab/upscale", "lab/upscale-sizes", "lab/upscale-pixels");
    private static final List<String> STORE =
            List.of("cloud/store", "cloud/store", "cloud/store-closed", "cloud/store-volume", "cloud/store-cold");
    private static final List<String> TRANSFER = List.of("cloud/egress", "cloud/egress-of-stored");
    private static final List<String> SIZES = List.of("720p", "720p", "1080p", "1280x720", "2k", "4k", "641x361");
    private static final List<String> FPS = List.of("24", "25", "30", "23.976");
    private static final List<String> MEDIA =
            List.of("generated", "selects", "upscaled", "all", "stage:s0", "stage:s1");

    private static final List<String> CODECS = List.of("prores-422-hq", "h264-delivery");
    private static final List<String> WHEN = List.of("", "", "", "making", "front", "1", "3", "2-4", "9-20", "review");

    private final Random random;
    /** Apart, so that the plans are those that they were before stages said when. */
    private final Random timing;
    /** Apart, so that the plans are those that they were before data moved on. */
    private final Random moving;
    /** Apart, so that only volumes differ from those before there were rejects, a finished video and files. */
    private final Random kinds;
    /** Apart, so that the plans are those that they were before clips could be interpolated. */
    private final Random interpolation;

    private SeededPlans(long seed) {
        random = new Random(seed);
        timing = new Random(-seed);
        moving = new Random(seed * 31);
        kinds = new Random(seed * 31);
        interpolation = new Random(~seed * 31);
    }

    /** A scenario with what it takes as given; to be priced with {@link Books#everyShape}. */
    public record Plan(Scenario scenario, Assumptions assumptions, ExchangeRates exchangeRates) {}

    public static LongStream seeds(int number) {
        return LongStream.rangeClosed(1, number);
    }

    public static Plan plan(long seed) {
        return new SeededPlans(seed).plan();
    }

    private Plan plan() {
        List<Stage> stages = new ArrayList<>();
        int number = 1 + random.nextInt(9);
        for (int i = 0; i < number; i++) {
            stages.add(moved(stage("s" + i).timed(Timing.parse(WHEN.get(timing.nextInt(WHEN.size()))))));
        }
        String currency = pick(List.of("USD", "USD", "EUR", "JPY"));
        boolean exchange = random.nextInt(10) > 0;
        return new Plan(
                new Scenario("Seeded", stages),
                Estimates.assumptions(
                        currency,
                        random.nextBoolean() ? decimal(1, 600, 1).toPlainString() : null,
                        random.nextBoolean() ? decimal(0, 20, 1).toPlainString() : "0",
                        random.nextBoolean() ? decimal(0, 20, 2).toPlainString() : "0"),
                exchange ? Estimates.fromDollars(currency, "0.9273") : ExchangeRates.NONE);
    }

    /** Lets some data come from where it is stored, stay to the end, come as it is made, or go out in rounds. */
    private Stage moved(Stage stage) {
        Optional<Timing> when = moving.nextInt(4) == 0 ? Timing.parse("made") : stage.timing();
        if (stage instanceof Stage.Store store) {
            return new Stage.Store(
                    store.key(),
                    store.name(),
                    store.offerId(),
                    kept(store.volume()),
                    store.copies(),
                    moving.nextInt(4) == 0 ? Keep.TO_THE_END : store.keep(),
                    when);
        }
        if (stage instanceof Stage.Transfer transfer) {
            return new Stage.Transfer(
                    transfer.key(),
                    transfer.name(),
                    transfer.offerId(),
                    transfer.direction(),
                    kept(transfer.volume()),
                    transfer.copies(),
                    1 + moving.nextInt(3),
                    when);
        }
        return stage;
    }

    private Volume kept(Volume volume) {
        return moving.nextInt(3) == 0 ? new Volume.Kept("s" + moving.nextInt(6)) : volume;
    }

    private Stage stage(String key) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> generate(key);
            case 3 -> preview(key);
            case 4 -> upscale(key);
            case 5, 6 ->
                new Stage.Store(
                        key,
                        name(),
                        offer(STORE),
                        volume(),
                        1 + random.nextInt(3),
                        Keep.months(months()),
                        Optional.empty());
            case 7 ->
                new Stage.Transfer(
                        key,
                        name(),
                        offer(TRANSFER),
                        pick(List.of(Stage.Direction.values())),
                        volume(),
                        1 + random.nextInt(3));
            case 8 ->
                new Stage.Labour(key, name(), decimal(0, 200, 2), pick(List.of("hour", "day")), decimal(0, 300, 2));
            default -> new Stage.Other(key, name(), decimal(0, 50, 3), "unit", decimal(0, 100, 4));
        };
    }

    private Stage generate(String key) {
        int clips = 1 + random.nextInt(900);
        return new Stage.Generate(
                key,
                name(),
                offer(GENERATE),
                clips,
                decimal(1, 40, random.nextInt(3)),
                Offers.size(pick(SIZES)),
                new BigDecimal(pick(FPS)),
                random.nextBoolean(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(clips + 1)),
                random.nextBoolean() ? BigDecimal.ZERO : decimal(0, 90, 1),
                random.nextInt(6) == 0,
                input());
    }

    private InputMedia input() {
        return new InputMedia(
                random.nextInt(3) == 0 ? Optional.of(decimal(1, 20, 1)) : Optional.empty(),
                random.nextInt(3) == 0 ? random.nextInt(12) : 0);
    }

    private Stage preview(String key) {
        Stage.PreviewPrice price =
                switch (random.nextInt(3)) {
                    case 0 -> new Stage.PreviewPrice.PerSheet(decimal(0, 2, 4));
                    case 1 -> new Stage.PreviewPrice.PerImage(decimal(0, 2, 4));
                    default ->
                        new Stage.PreviewPrice.ByFrames(
                                offer(GENERATE),
                                Offers.size(pick(SIZES)),
                                new BigDecimal(pick(FPS)),
                                random.nextBoolean());
                };
        return new Stage.Preview(
                key, name(), 1 + random.nextInt(200), pick(List.of(8, 32)), 1 + random.nextInt(6), price);
    }

    private Stage upscale(String key) {
        Footage footage = random.nextBoolean()
                ? new Footage.Given(1 + random.nextInt(100), decimal(1, 40, 2))
                : new Footage.Of(media());
        return new Stage.Upscale(
                key,
                name(),
                offer(UPSCALE),
                footage,
                Offers.size("720p"),
                Offers.size(pick(List.of("1080p", "2160p", "4k", "360p"))),
                new BigDecimal(pick(FPS)),
                interpolated());
    }

    private Optional<BigDecimal> interpolated() {
        return interpolation.nextInt(4) == 0 ? Optional.of(new BigDecimal("48")) : Optional.empty();
    }

    private Volume volume() {
        Volume volume = simple();
        return switch (kinds.nextInt(8)) {
            case 0 -> new Volume.Of(MediaRef.Group.REJECTS, bitrate(kinds));
            case 1 -> new Volume.Of(MediaRef.Group.FINISHED, bitrate(kinds));
            case 2 -> new Volume.Files(1 + kinds.nextInt(5_000), decimal(kinds, 1, 90, 2));
            default -> volume;
        };
    }

    private Volume simple() {
        return random.nextBoolean() ? new Volume.Given(decimal(0, 3_000, 3)) : new Volume.Of(media(), bitrate(random));
    }

    private static Bitrate bitrate(Random random) {
        return random.nextBoolean()
                ? new Bitrate.Typed(decimal(random, 1, 400, 2))
                : new Bitrate.OfCodec(new CodecCode(CODECS.get(random.nextInt(CODECS.size()))));
    }

    private MediaRef media() {
        return Stages.media(pick(MEDIA));
    }

    private int months() {
        return 1 + random.nextInt(24);
    }

    private OfferId offer(List<String> ids) {
        return new OfferId(pick(ids));
    }

    private String name() {
        return pick(List.of("Drafts", "Finals", "<b>Shots</b>", "=SUM(A1)", "Szene „Küche“"));
    }

    /** Between two whole numbers, with some decimals. */
    private BigDecimal decimal(int least, int most, int decimals) {
        return decimal(random, least, most, decimals);
    }

    private static BigDecimal decimal(Random random, int least, int most, int decimals) {
        long factor = (long) Math.pow(10, decimals);
        return BigDecimal.valueOf(least * factor + random.nextLong((most - least) * factor + 1), decimals);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
