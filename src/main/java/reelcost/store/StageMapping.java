package reelcost.store;

import java.util.Optional;
import java.util.function.Function;
import reelcost.domain.media.Bitrate;
import reelcost.domain.media.CodecCode;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.OfferId;

/** Maps stages to rows and back. */
final class StageMapping {
    /** The unit of a preview's own price where that is not a sheet. */
    private static final String IMAGE = "image";

    private StageMapping() {}

    static StageRow toRow(long scenarioId, int position, Stage stage) {
        StageRow row = new StageRow();
        row.id = new StageRow.Id(scenarioId, stage.key());
        row.position = position;
        row.kind = stage.kind();
        row.name = stage.name();
        row.offer = stage.offer().map(OfferId::value).orElse(null);
        row.timing = stage.timing().map(Timing::code).orElse(null);
        if (stage instanceof Stage.Generate generate) {
            row.clips = generate.clips();
            row.seconds = generate.seconds();
            row.frameSize = generate.size().text();
            row.fps = generate.fps();
            row.audio = generate.audio();
            row.selects = generate.selects().orElse(null);
            row.failedPercent = generate.failedPercent();
            row.batch = generate.batch();
            row.inputSeconds = generate.input().seconds().orElse(null);
            row.referenceImages = generate.input().references();
        } else if (stage instanceof Stage.Preview preview) {
            row.sheets = preview.sheets();
            row.miniClips = preview.miniClips();
            row.framesEach = preview.framesEach();
            set(row, preview.price());
        } else if (stage instanceof Stage.Upscale upscale) {
            set(row, upscale.footage());
            row.frameSize = upscale.from().text();
            row.targetSize = upscale.to().text();
            row.fps = upscale.fps();
            row.targetFps = upscale.toFps().orElse(null);
        } else if (stage instanceof Stage.Store store) {
            set(row, store.volume());
            row.copies = store.copies();
            row.months = store.keep().months().orElse(null);
        } else if (stage instanceof Stage.Transfer transfer) {
            row.direction = transfer.direction();
            set(row, transfer.volume());
            row.copies = transfer.copies();
            row.rounds = transfer.rounds();
        } else if (stage instanceof Stage.Labour labour) {
            row.quantity = labour.quantity();
            row.unit = labour.unit();
            row.price = labour.price();
        } else if (stage instanceof Stage.Other other) {
            row.quantity = other.quantity();
            row.unit = other.unit();
            row.price = other.price();
        }
        return row;
    }

    private static void set(StageRow row, Stage.PreviewPrice price) {
        if (price instanceof Stage.PreviewPrice.PerSheet perSheet) {
            row.price = perSheet.amount();
        } else if (price instanceof Stage.PreviewPrice.PerImage perImage) {
            row.price = perImage.amount();
            row.unit = IMAGE;
        } else if (price instanceof Stage.PreviewPrice.ByFrames byFrames) {
            row.frameSize = byFrames.size().text();
            row.fps = byFrames.fps();
            row.audio = byFrames.audio();
        }
    }

    private static void set(StageRow row, Footage footage) {
        if (footage instanceof Footage.Given given) {
            row.clips = given.clips();
            row.seconds = given.seconds();
        } else if (footage instanceof Footage.Of of) {
            row.media = of.media().code();
        }
    }

    private static void set(StageRow row, Volume volume) {
        if (volume instanceof Volume.Given given) {
            row.gigabytes = given.gigabytes();
        } else if (volume instanceof Volume.Kept kept) {
            row.media = kept.code();
        } else if (volume instanceof Volume.Files files) {
            row.files = files.files();
            row.megabytesEach = files.megabytesEach();
        } else if (volume instanceof Volume.Of of) {
            row.media = of.media().code();
            set(row, of.bitrate());
        }
    }

    private static void set(StageRow row, Bitrate bitrate) {
        if (bitrate instanceof Bitrate.Typed typed) {
            row.megabitsPerSecond = typed.megabitsPerSecond();
        } else if (bitrate instanceof Bitrate.OfCodec ofCodec) {
            row.codec = ofCodec.codec().value();
        }
    }

    static Stage toStage(StageRow row) {
        return untimed(row).timed(Optional.ofNullable(row.timing).map(code -> Timing.parse(code)
                .orElseThrow()));
    }

    private static Stage untimed(StageRow row) {
        String key = row.id.stageKey();
        return switch (row.kind) {
            case GENERATE ->
                new Stage.Generate(
                        key,
                        row.name,
                        new OfferId(row.offer),
                        row.clips,
                        row.seconds,
                        size(row.frameSize),
                        row.fps,
                        row.audio,
                        Optional.ofNullable(row.selects),
                        row.failedPercent,
                        row.batch,
                        input(row));
            case PREVIEW ->
                new Stage.Preview(key, row.name, row.sheets, row.miniClips, row.framesEach, previewPrice(row));
            case UPSCALE ->
                new Stage.Upscale(
                        key,
                        row.name,
                        new OfferId(row.offer),
                        row.media == null ? new Footage.Given(row.clips, row.seconds) : new Footage.Of(media(row)),
                        size(row.frameSize),
                        size(row.targetSize),
                        row.fps,
                        Optional.ofNullable(row.targetFps));
            case STORE ->
                new Stage.Store(
                        key,
                        row.name,
                        new OfferId(row.offer),
                        volume(row),
                        row.copies,
                        new Keep(Optional.ofNullable(row.months)),
                        Optional.empty());
            case TRANSFER ->
                new Stage.Transfer(
                        key,
                        row.name,
                        new OfferId(row.offer),
                        row.direction,
                        volume(row),
                        row.copies,
                        Optional.ofNullable(row.rounds).orElse(1),
                        Optional.empty());
            case LABOUR -> new Stage.Labour(key, row.name, row.quantity, row.unit, row.price);
            case OTHER -> new Stage.Other(key, row.name, row.quantity, row.unit, row.price);
        };
    }

    /** Rows from before there was input media have none. */
    private static InputMedia input(StageRow row) {
        return new InputMedia(
                Optional.ofNullable(row.inputSeconds),
                Optional.ofNullable(row.referenceImages).orElse(0));
    }

    private static Stage.PreviewPrice previewPrice(StageRow row) {
        if (row.offer != null) {
            return new Stage.PreviewPrice.ByFrames(new OfferId(row.offer), size(row.frameSize), row.fps, row.audio);
        }
        return IMAGE.equals(row.unit)
                ? new Stage.PreviewPrice.PerImage(row.price)
                : new Stage.PreviewPrice.PerSheet(row.price);
    }

    private static Volume volume(StageRow row) {
        if (row.files != null) {
            return new Volume.Files(row.files, row.megabytesEach);
        }
        if (row.media == null) {
            return new Volume.Given(row.gigabytes);
        }
        return Volume.Kept.parse(row.media)
                .<Volume>map(Function.identity())
                .orElseGet(() -> new Volume.Of(media(row), bitrate(row)));
    }

    private static Bitrate bitrate(StageRow row) {
        return row.codec == null
                ? new Bitrate.Typed(row.megabitsPerSecond)
                : new Bitrate.OfCodec(new CodecCode(row.codec));
    }

    private static MediaRef media(StageRow row) {
        return MediaRef.parse(row.media).orElseThrow();
    }

    private static SizeChoice size(String text) {
        return SizeChoice.parse(text).orElseThrow();
    }
}
