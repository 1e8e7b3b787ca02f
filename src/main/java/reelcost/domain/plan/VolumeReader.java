package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.media.Bitrate;
import reelcost.domain.media.CodecCode;
import reelcost.domain.media.DataRates;

/** Reads which footage a stage works on, and what it weighs. Like the fields, it gives {@code null} for what is wrong. */
final class VolumeReader {
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
        Optional<MediaRef> media = media();
        if (media.isPresent()) {
            Bitrate bitrate = bitrate();
            return bitrate == null ? null : new Volume.Of(media.get(), bitrate);
        }
        BigDecimal gigabytes = fields.decimal("gb", "0", "1000000000", 6);
        return gigabytes == null ? null : new Volume.Given(gigabytes);
    }

    /** The footage that is referred to; empty where the stage has figures of its own. */
    Optional<MediaRef> media() {
        if (fields.text("of").isEmpty() || fields.text("of").equals("given")) {
            return Optional.empty();
        }
        return Optional.ofNullable(fields.choice(
                "of", MediaRef::parse, "Choose given, all, generated, selects, upscaled, or stage: and a stage's id."));
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
