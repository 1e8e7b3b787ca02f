package reelcost.testsupport;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.media.Bitrate;
import reelcost.domain.media.CodecCode;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.OfferId;

/** Stages for tests; what a factory does not ask for is the usual: 720p, 24 frames per second, one copy. */
public final class Stages {
    private Stages() {}

    public static Takes takes(String key, String offer, int clips, String seconds) {
        return new Takes(key, offer, clips, seconds);
    }

    public static Stage.Generate generate(String key, String offer, int clips, String seconds) {
        return takes(key, offer, clips, seconds).build();
    }

    public static Stage.Preview sheetsByFrames(String key, String offer, int sheets, int miniClips, int framesEach) {
        return new Stage.Preview(
                key,
                name(key),
                sheets,
                miniClips,
                framesEach,
                new Stage.PreviewPrice.ByFrames(
                        new OfferId(offer), Offers.size("720p"), BigDecimal.valueOf(24), false));
    }

    public static Stage.Preview sheetsAt(String key, String price, int sheets) {
        return new Stage.Preview(key, name(key), sheets, 8, 4, new Stage.PreviewPrice.PerSheet(new BigDecimal(price)));
    }

    /** Stills instead of sheets. */
    public static Stage.Preview stillsAt(String key, String price, int shots, int each) {
        return new Stage.Preview(
                key, name(key), shots, each, 1, new Stage.PreviewPrice.PerImage(new BigDecimal(price)));
    }

    public static Stage.Upscale upscale(String key, String offer, int clips, String seconds) {
        return upscale(key, offer, new Footage.Given(clips, new BigDecimal(seconds)), "1440p");
    }

    /** Of footage that others make: {@code generated}, {@code stage:drafts}. */
    public static Stage.Upscale upscale(String key, String offer, String of) {
        return upscale(key, offer, footage(of), "1440p");
    }

    public static Footage footage(String of) {
        return new Footage.Of(media(of));
    }

    public static Stage.Upscale upscale(String key, String offer, Footage footage, String to) {
        return new Stage.Upscale(
                key,
                name(key),
                new OfferId(offer),
                footage,
                Offers.size("720p"),
                Offers.size(to),
                BigDecimal.valueOf(24),
                Optional.empty());
    }

    /** Given clips at 24 frames per second, upscaled from 720p to a size, and interpolated where more are to come out. */
    public static Stage.Upscale interpolate(
            String key, String offer, int clips, String seconds, String to, String toFps) {
        return new Stage.Upscale(
                key,
                name(key),
                new OfferId(offer),
                new Footage.Given(clips, new BigDecimal(seconds)),
                Offers.size("720p"),
                Offers.size(to),
                BigDecimal.valueOf(24),
                Optional.of(toFps).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    public static Stage.Store store(String key, String offer, String gigabytes, int months) {
        return store(key, offer, new Volume.Given(new BigDecimal(gigabytes)), 1, months);
    }

    public static Stage.Store store(String key, String offer, Volume volume, int copies, int months) {
        return new Stage.Store(
                key, name(key), new OfferId(offer), volume, copies, Keep.months(months), Optional.empty());
    }

    public static Stage.Transfer download(String key, String offer, String gigabytes) {
        return download(key, offer, new Volume.Given(new BigDecimal(gigabytes)), 1);
    }

    public static Stage.Transfer download(String key, String offer, Volume volume, int copies) {
        return new Stage.Transfer(key, name(key), new OfferId(offer), Stage.Direction.DOWNLOAD, volume, copies);
    }

    public static Volume of(String media, String megabitsPerSecond) {
        return new Volume.Of(media(media), new BigDecimal(megabitsPerSecond));
    }

    /** Footage in a codec, such as {@code prores-422-hq}. */
    public static Volume in(String media, String codec) {
        return new Volume.Of(media(media), new Bitrate.OfCodec(new CodecCode(codec)));
    }

    public static Volume files(int files, String megabytesEach) {
        return new Volume.Files(files, new BigDecimal(megabytesEach));
    }

    public static Stage.Labour labour(String key, String hours, String price) {
        return new Stage.Labour(key, name(key), new BigDecimal(hours), "hour", new BigDecimal(price));
    }

    public static Stage.Other other(String key, String quantity, String price) {
        return new Stage.Other(key, name(key), new BigDecimal(quantity), "licence", new BigDecimal(price));
    }

    static MediaRef media(String code) {
        return MediaRef.parse(code).orElseThrow();
    }

    private static String name(String key) {
        return "Stage " + key;
    }
}
