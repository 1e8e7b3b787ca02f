package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import reelcost.domain.media.Bitrate;

/** Writes a stage as somebody would have typed it: what {@link StageReader} reads back to an equal stage. */
public final class StageWriter {
    private final Map<String, String> values = new LinkedHashMap<>();

    private StageWriter() {}

    public static StageText write(Stage stage) {
        StageWriter writer = new StageWriter();
        writer.put("name", stage.name());
        stage.offer().ifPresent(offer -> writer.put("offer", offer.value()));
        writer.fields(stage);
        stage.timing().ifPresent(timing -> writer.put("when", timing.code()));
        return new StageText(stage.kind().code(), stage.key(), writer.values);
    }

    private void fields(Stage stage) {
        if (stage instanceof Stage.Generate generate) {
            put("clips", generate.clips());
            put("seconds", generate.seconds());
            put("size", generate.size().text());
            put("fps", generate.fps());
            put("audio", generate.audio());
            put("selects", generate.selects().map(String::valueOf).orElse(""));
            put("failedPercent", generate.failedPercent());
            put("batch", generate.batch());
            put(
                    "inputSeconds",
                    generate.input().seconds().map(BigDecimal::toPlainString).orElse(""));
            put("references", generate.input().references());
        } else if (stage instanceof Stage.Preview preview) {
            put("sheets", preview.sheets());
            put("miniClips", preview.miniClips());
            put("framesEach", preview.framesEach());
            price(preview.price());
        } else if (stage instanceof Stage.Upscale upscale) {
            footage(upscale.footage());
            put("from", upscale.from().text());
            put("to", upscale.to().text());
            put("fps", upscale.fps());
            put("toFps", upscale.toFps().map(BigDecimal::toPlainString).orElse(""));
        } else if (stage instanceof Stage.Store store) {
            volume(store.volume());
            put("copies", store.copies());
            put("months", store.keep().code());
        } else if (stage instanceof Stage.Transfer transfer) {
            put("direction", transfer.direction().name().toLowerCase(Locale.ROOT));
            volume(transfer.volume());
            put("copies", transfer.copies());
            put("rounds", transfer.rounds());
        } else if (stage instanceof Stage.Labour labour) {
            own(labour.quantity(), labour.unit(), labour.price());
        } else if (stage instanceof Stage.Other other) {
            own(other.quantity(), other.unit(), other.price());
        }
    }

    private void price(Stage.PreviewPrice price) {
        if (price instanceof Stage.PreviewPrice.PerSheet perSheet) {
            put("pricePerSheet", perSheet.amount());
        } else if (price instanceof Stage.PreviewPrice.PerImage perImage) {
            put("pricePerImage", perImage.amount());
        } else if (price instanceof Stage.PreviewPrice.ByFrames byFrames) {
            put("size", byFrames.size().text());
            put("fps", byFrames.fps());
            put("audio", byFrames.audio());
        }
    }

    private void footage(Footage footage) {
        if (footage instanceof Footage.Given given) {
            put("of", "given");
            put("clips", given.clips());
            put("seconds", given.seconds());
        } else if (footage instanceof Footage.Of of) {
            put("of", of.media().code());
        }
    }

    private void volume(Volume volume) {
        if (volume instanceof Volume.Given given) {
            put("of", "given");
            put("gb", given.gigabytes());
        } else if (volume instanceof Volume.Kept kept) {
            put("of", kept.code());
        } else if (volume instanceof Volume.Files files) {
            put("of", "files");
            put("files", files.files());
            put("mbEach", files.megabytesEach());
        } else if (volume instanceof Volume.Of of) {
            put("of", of.media().code());
            bitrate(of.bitrate());
        }
    }

    private void bitrate(Bitrate bitrate) {
        if (bitrate instanceof Bitrate.Typed typed) {
            put("mbps", typed.megabitsPerSecond());
        } else if (bitrate instanceof Bitrate.OfCodec ofCodec) {
            put("codec", ofCodec.codec());
        }
    }

    private void own(BigDecimal quantity, String unit, BigDecimal price) {
        put("quantity", quantity);
        put("unit", unit);
        put("price", price);
    }

    private void put(String field, Object value) {
        values.put(field, value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
    }
}
