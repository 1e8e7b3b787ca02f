package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.media.Bitrate;
import reelcost.domain.media.CodecCode;
import reelcost.domain.media.DataRates;

/** Reads which footage a stage works on, and what it weighs. Like the fields, it gives {@code null} for what is wrong. */
final class VolumeReader {
    private static final int MOST_FILES = 10_000_000;

    private final TextFields fields;
    private final DataRates dataRates;

    VolumeReader(TextFields fields, DataRates dataRates) {
        this.fields = fields;
        this.dataRates = dataRates;
    }

    Volume volume() {
        Optional<Volume.Kept> kept = Volume.Kept.parse(fields.text("of"));
        if (kept.isPresent()) {
            return kept.get();
        }
        return switch (fields.text("of")) {
            case "", "given" -> given();
            case "files" -> files();
            default -> footage();
        };
    }

    /** The footage that an upscale works on; empty where it has clips of its own. */
    Optional<MediaRef> upscalable() {
        return switch (fields.text("of")) {
            case "", "given" -> Optional.empty();
            default ->
                Optional.ofNullable(fields.choice(
                        "of",
                        code -> MediaRef.parse(code).filter(MediaRef::upscalable),
                        "An upscale works on takes or selects: choose given, generated, selects, or stage: and a stage's"
                                + " id."));
        };
    }

    private Volume given() {
        BigDecimal gigabytes = fields.decimal("gb", "0", "1000000000", 6);
        return gigabytes == null ? null : new Volume.Given(gigabytes);
    }

    private Volume files() {
        Integer files = fields.whole("files", 1, MOST_FILES);
        BigDecimal megabytes = fields.decimal("mbEach", "0.001", "100000", 3);
        return files == null || megabytes == null ? null : new Volume.Files(files, megabytes);
    }

    private Volume footage() {
        MediaRef media = fields.choice(
                "of",
                MediaRef::parse,
                "Choose given, files, all, generated, selects, rejects, upscaled, finished, or stage: or kept: and a"
                        + " stage's id.");
        Bitrate bitrate = bitrate();
        return media == null || bitrate == null ? null : new Volume.Of(media, bitrate);
    }

    private Bitrate bitrate() {
        if (fields.text("codec").isEmpty()) {
            BigDecimal rate = fields.decimal("mbps", "0.001", "100000", 3);
            return rate == null ? null : new Bitrate.Typed(rate);
        }
        if (!fields.text("mbps").isEmpty()) {
            fields.reject("codec", "Choose a codec or type Mbit/s, not both.");
            return null;
        }
        CodecCode code = fields.choice("codec", CodecCode::parse, "Choose a codec, such as prores-422-hq.");
        if (code == null) {
            return null;
        }
        if (dataRates.find(code).isEmpty()) {
            fields.reject("codec", "There is no codec " + code + " among the data rates.");
        }
        return new Bitrate.OfCodec(code);
    }
}
