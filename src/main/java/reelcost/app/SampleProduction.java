package reelcost.app;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.media.Bitrate;
import reelcost.domain.media.CodecCode;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.OfferId;

/**
 * "The Hardest Part" (Washed Out, directed by Paul Trillo): about 700 Sora clips of 20 s, 55 of them used in a video of
 * nearly 4 minutes, rendered at 720p and upscaled to 2K. The cap, the contingency, the schedule with its months of
 * storage and how many shots pass a preview are examples, not facts.
 */
final class SampleProduction {
    private static final OfferId SORA = new OfferId("openai/sora-historical");
    private static final OfferId VEO = new OfferId("google/veo-3.1-fast");
    private static final OfferId UPSCALER = new OfferId("comfyui/hitpaw-general");
    private static final OfferId STORE = new OfferId("aws/s3-standard");
    private static final OfferId EGRESS = new OfferId("aws/internet-egress");
    private static final OfferId SECOND_STORE = new OfferId("backblaze/b2");
    private static final OfferId ARCHIVE = new OfferId("aws/s3-glacier-deep-archive");
    private static final OfferId LINE = new OfferId("own-line/flat-rate");
    private static final Bitrate MASTER = new Bitrate.OfCodec(new CodecCode("prores-422-hq"));
    private static final int DRAFTS = 700;
    private static final int SELECTS = 55;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(20);
    private static final BigDecimal FPS = BigDecimal.valueOf(24);
    private static final BigDecimal DELIVERY_MBPS = BigDecimal.valueOf(5);
    private static final int MAKING = 2;
    private static final int REVIEW = 1;
    private static final int MONTHS = 6;

    private static final Volume REFERENCES = new Volume.Files(120, BigDecimal.valueOf(8));
    private static final Volume GENERATED = of(MediaRef.Group.GENERATED);
    private static final Volume REVIEW_COPY = new Volume.Of(MediaRef.Group.FINISHED, BigDecimal.valueOf(8));
    private static final Volume FINISHED_MASTER = new Volume.Of(MediaRef.Group.FINISHED, MASTER);

    private SampleProduction() {}

    /** @param start the month in which its making starts */
    static Production production(YearMonth start) {
        return new Production(
                "The Hardest Part",
                "Washed Out",
                CurrencyUnit.USD,
                Optional.of(Money.of(CurrencyUnit.USD, 1_200)),
                Optional.of(BigDecimal.valueOf(240)),
                Optional.empty(),
                BigDecimal.valueOf(5),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.of(new Schedule(start, MAKING, REVIEW, MONTHS)),
                Optional.empty());
    }

    static List<Scenario> scenarios() {
        return List.of(
                new Scenario("700 drafts", stages(takes("Drafts", SORA, DRAFTS))),
                new Scenario("55 finals only", stages(takes("Finals", SORA, SELECTS))),
                new Scenario(
                        "Previews first, 32-up",
                        stages(previews(), takes("Takes after previews, half pass", SORA, DRAFTS / 2))),
                new Scenario("Veo 3.1 Fast today", stages(takes("Drafts", VEO, DRAFTS))),
                new Scenario("700 drafts, landed", landed()));
    }

    private static List<Stage> stages(Stage... making) {
        List<Stage> finishing = List.of(
                upscale(),
                new Stage.Store(
                        "keep",
                        "Keep everything",
                        STORE,
                        new Volume.Of(MediaRef.Group.ALL, DELIVERY_MBPS),
                        1,
                        Keep.months(MONTHS),
                        Optional.empty()),
                new Stage.Transfer(
                        "download",
                        "Download everything once",
                        EGRESS,
                        Stage.Direction.DOWNLOAD,
                        new Volume.Of(MediaRef.Group.ALL, DELIVERY_MBPS),
                        1));
        return Stream.concat(Arrays.stream(making), finishing.stream()).toList();
    }

    /**
     * What the 700 drafts cost once they are uploaded, fetched, kept, reviewed and delivered: takes are fetched as they are
     * made, rejects go after two months, selects move to an archive, masters lie in three copies at two providers.
     */
    private static List<Stage> landed() {
        Volume masters = new Volume.Of(MediaRef.Group.UPSCALED, MASTER);
        return List.of(
                takes("Drafts", SORA, DRAFTS),
                upscale(),
                moved("references", "Upload 120 references", LINE, Stage.Direction.UPLOAD, REFERENCES, 1, 1, "making"),
                moved("fetch", "Fetch every take", LINE, Stage.Direction.DOWNLOAD, GENERATED, 1, 1, "made"),
                kept("rejects", "Rejected takes", STORE, of(MediaRef.Group.REJECTS), 1, Keep.months(2)),
                kept("selects", "Selects at hand", STORE, of(MediaRef.Group.SELECTS), 1, Keep.months(3)),
                kept("archive", "Selects in the archive", ARCHIVE, new Volume.Kept("selects"), 1, Keep.TO_THE_END),
                kept("masters", "Masters, two copies", SECOND_STORE, masters, 2, Keep.TO_THE_END),
                kept("vault", "Masters, third copy", ARCHIVE, masters, 1, Keep.TO_THE_END),
                moved("review", "Review copies", EGRESS, Stage.Direction.DOWNLOAD, REVIEW_COPY, 4, 3, "review"),
                moved("deliver", "Deliver the master", EGRESS, Stage.Direction.DOWNLOAD, FINISHED_MASTER, 1, 1, "3"));
    }

    private static Stage kept(String key, String name, OfferId offer, Volume volume, int copies, Keep keep) {
        return new Stage.Store(key, name, offer, volume, copies, keep, Optional.empty());
    }

    private static Stage moved(
            String key,
            String name,
            OfferId offer,
            Stage.Direction direction,
            Volume volume,
            int copies,
            int rounds,
            String when) {
        return new Stage.Transfer(key, name, offer, direction, volume, copies, rounds, Timing.parse(when));
    }

    private static Volume of(MediaRef media) {
        return new Volume.Of(media, DELIVERY_MBPS);
    }

    private static Stage upscale() {
        return new Stage.Upscale(
                "upscale",
                "Upscale the selects",
                UPSCALER,
                new Footage.Of(MediaRef.Group.SELECTS),
                size("720p"),
                size("2048x1080"),
                FPS,
                Optional.empty());
    }

    private static Stage takes(String name, OfferId offer, int clips) {
        return new Stage.Generate(
                "takes",
                name,
                offer,
                clips,
                SECONDS,
                size("720p"),
                FPS,
                false,
                Optional.of(SELECTS),
                BigDecimal.ZERO,
                false);
    }

    private static Stage previews() {
        return new Stage.Preview(
                "previews",
                "A sheet for every shot",
                DRAFTS,
                32,
                4,
                new Stage.PreviewPrice.ByFrames(SORA, size("720p"), FPS, false));
    }

    private static SizeChoice size(String text) {
        return SizeChoice.parse(text).orElseThrow();
    }
}
