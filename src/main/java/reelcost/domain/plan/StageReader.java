package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;

/**
 * Reads one stage from what somebody typed. The ranges of every field are stated here, those of footage in
 * {@link VolumeReader}, and nowhere else.
 */
public final class StageReader {
    public static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNIT = 20;
    static final int MOST_CLIPS = 1_000_000;
    private static final String LONGEST_CLIP = "3600";
    private static final String MOST_FPS = "240";
    private static final int MOST_REFERENCES = 100;
    private static final String MOST_MONEY = "10000000";
    private static final int PRICE_DECIMALS = 8;

    /** A stage, or everything that is wrong with it. */
    public sealed interface Result {
        record Ok(Stage stage) implements Result {}

        record Bad(List<FieldError> errors) implements Result {}
    }

    private final StageText text;
    private final RateBook book;
    private final TextFields fields;
    private final VolumeReader volumes;

    private StageReader(StageText text, RateBook book) {
        this.text = text;
        this.book = book;
        this.fields = new TextFields(text::get);
        this.volumes = new VolumeReader(fields, book.dataRates());
    }

    /** Reads a stage; the offers it names must be in the book and sell what the stage buys. */
    public static Result read(StageText text, RateBook book) {
        return new StageReader(text, book).read();
    }

    private Result read() {
        Optional<StageKind> kind = StageKind.parse(text.kind());
        if (kind.isEmpty()) {
            fields.reject(
                    "kind", "Choose a kind of stage: preview, generate, upscale, store, transfer, labour or other.");
            return new Result.Bad(fields.errors());
        }
        if (!Stage.isKey(text.key())) {
            fields.reject("id", "Use lower-case letters, digits and dashes, at most 40.");
        }
        String name = fields.line("name", LONGEST_NAME, kind.get().title());
        Stage stage =
                switch (kind.get()) {
                    case GENERATE -> generate(name);
                    case PREVIEW -> preview(name);
                    case UPSCALE -> upscale(name);
                    case STORE -> store(name);
                    case TRANSFER -> transfer(name);
                    case LABOUR -> labour(name);
                    case OTHER -> other(name);
                };
        Optional<Timing> timing = timing(kind.get());
        return fields.errors().isEmpty() ? new Result.Ok(stage.timed(timing)) : new Result.Bad(fields.errors());
    }

    private Optional<Timing> timing(StageKind kind) {
        if (fields.text("when").isEmpty()) {
            return Optional.empty();
        }
        boolean data = kind == StageKind.STORE || kind == StageKind.TRANSFER;
        return Optional.ofNullable(fields.choice(
                "when",
                code -> Timing.parse(code.toLowerCase(Locale.ROOT))
                        .filter(timing -> data || timing != Timing.Rule.MADE),
                "Write " + (data ? "made, " : "")
                        + "making, front, review, or months of the schedule such as 3 or 2-4, at most "
                        + Timing.LAST_MONTH + "."));
    }

    private Stage generate(String name) {
        OfferId offer = offer(Service.GENERATE);
        Integer clips = clips(fields);
        BigDecimal seconds = seconds();
        SizeChoice size = size("size");
        BigDecimal fps = fps();
        Boolean audio = fields.flag("audio");
        Optional<Integer> selects = fields.optionalWhole("selects", 0, MOST_CLIPS);
        if (clips != null && selects.isPresent() && selects.get() > clips) {
            fields.reject("selects", "There can't be more takes used than clips made.");
        }
        BigDecimal failed = fields.decimal("failedPercent", "0", "99", 2, "0");
        Boolean batch = fields.flag("batch");
        InputMedia input = input(fields);
        return valid()
                ? new Stage.Generate(
                        text.key(), name, offer, clips, seconds, size, fps, audio, selects, failed, batch, input)
                : null;
    }

    private Stage preview(String name) {
        Integer sheets = fields.whole("sheets", 1, MOST_CLIPS);
        Integer miniClips = fields.whole("miniClips", 1, 1_000, 8);
        Integer framesEach = fields.whole("framesEach", 1, 1_000, 4);
        Optional<BigDecimal> perSheet = fields.optionalDecimal("pricePerSheet", "0", MOST_MONEY, PRICE_DECIMALS);
        Optional<BigDecimal> perImage = fields.optionalDecimal("pricePerImage", "0", MOST_MONEY, PRICE_DECIMALS);
        Stage.PreviewPrice price;
        if (!fields.text("pricePerSheet").isEmpty()
                && !fields.text("pricePerImage").isEmpty()) {
            fields.reject("pricePerImage", "Give a price per sheet or per image, not both.");
            price = null;
        } else if (!fields.text("pricePerSheet").isEmpty()) {
            price = perSheet.map(Stage.PreviewPrice.PerSheet::new).orElse(null);
        } else if (!fields.text("pricePerImage").isEmpty()) {
            price = perImage.map(Stage.PreviewPrice.PerImage::new).orElse(null);
        } else {
            OfferId offer = offer(Service.GENERATE);
            SizeChoice size = size("size");
            BigDecimal fps = fps();
            Boolean audio = fields.flag("audio");
            price = valid() ? new Stage.PreviewPrice.ByFrames(offer, size, fps, audio) : null;
        }
        return valid() ? new Stage.Preview(text.key(), name, sheets, miniClips, framesEach, price) : null;
    }

    private Stage upscale(String name) {
        OfferId offer = offer(Service.UPSCALE);
        Optional<MediaRef> media = volumes.upscalable();
        Integer clips = media.isPresent() ? null : clips(fields);
        BigDecimal seconds = media.isPresent() ? null : seconds();
        SizeChoice from = size("from");
        SizeChoice to = size("to");
        BigDecimal fps = fps();
        Optional<BigDecimal> toFps = toFps(fields, fps);
        if (!valid()) {
            return null;
        }
        Footage footage = media.<Footage>map(Footage.Of::new).orElseGet(() -> new Footage.Given(clips, seconds));
        return new Stage.Upscale(text.key(), name, offer, footage, from, to, fps, toFps);
    }

    private Stage store(String name) {
        OfferId offer = offer(Service.STORE);
        Volume volume = volumes.volume();
        Integer copies = fields.whole("copies", 1, 1_000, 1);
        Keep keep = keep();
        return valid() ? new Stage.Store(text.key(), name, offer, volume, copies, keep, Optional.empty()) : null;
    }

    private Keep keep() {
        if (Keep.isEnd(fields.text("months").toLowerCase(Locale.ROOT))) {
            return Keep.TO_THE_END;
        }
        Integer months = fields.whole("months", 1, Keep.MOST_MONTHS);
        return months == null ? null : Keep.months(months);
    }

    private Stage transfer(String name) {
        OfferId offer = offer(Service.TRANSFER);
        Stage.Direction direction =
                switch (fields.text("direction")) {
                    case "upload" -> Stage.Direction.UPLOAD;
                    case "download", "" -> Stage.Direction.DOWNLOAD;
                    default -> {
                        fields.reject("direction", "Say upload or download.");
                        yield null;
                    }
                };
        Volume volume = volumes.volume();
        Integer copies = fields.whole("copies", 1, 1_000, 1);
        Integer rounds = fields.whole("rounds", 1, 1_000, 1);
        return valid()
                ? new Stage.Transfer(text.key(), name, offer, direction, volume, copies, rounds, Optional.empty())
                : null;
    }

    private Stage labour(String name) {
        BigDecimal quantity = fields.decimal("quantity", "0", "1000000", 3);
        String unit = fields.text("unit").isEmpty() ? "hour" : fields.text("unit");
        if (!unit.equals("hour") && !unit.equals("day")) {
            fields.reject("unit", "Say hour or day.");
        }
        BigDecimal price = fields.decimal("price", "0", MOST_MONEY, PRICE_DECIMALS);
        return valid() ? new Stage.Labour(text.key(), name, quantity, unit, price) : null;
    }

    private Stage other(String name) {
        BigDecimal quantity = fields.decimal("quantity", "0", "1000000", 3);
        String unit = fields.line("unit", LONGEST_UNIT, "unit");
        BigDecimal price = fields.decimal("price", "0", MOST_MONEY, PRICE_DECIMALS);
        return valid() ? new Stage.Other(text.key(), name, quantity, unit, price) : null;
    }

    private OfferId offer(Service service) {
        OfferId id = fields.choice("offer", OfferId::parse, "Choose an offer, such as google/veo-3.1-fast.");
        if (id == null) {
            return null;
        }
        Optional<Offer> offer = book.find(id);
        if (offer.isEmpty()) {
            fields.reject("offer", "There is no offer " + id + " in the rate book.");
        } else if (offer.get().service() != service) {
            fields.reject(
                    "offer",
                    "This offer sells " + offer.get().service().title().toLowerCase(Locale.ROOT) + ", not "
                            + service.title().toLowerCase(Locale.ROOT) + ".");
        }
        return id;
    }

    private SizeChoice size(String field) {
        return size(fields, field);
    }

    private BigDecimal seconds() {
        return seconds(fields);
    }

    private BigDecimal fps() {
        return fps(fields);
    }

    static Integer clips(TextFields fields) {
        return fields.whole("clips", 1, MOST_CLIPS);
    }

    static SizeChoice size(TextFields fields, String field) {
        return fields.choice(
                field, SizeChoice::parse, "Choose a frame size, such as 720p or 1280x720 (16 to 16384 pixels a side).");
    }

    static BigDecimal seconds(TextFields fields) {
        return fields.decimal("seconds", "0.001", LONGEST_CLIP, 3);
    }

    static BigDecimal fps(TextFields fields) {
        return fields.decimal("fps", "1", MOST_FPS, 3, "24");
    }

    /** @param fps what goes in; {@code null} where that is wrong */
    static Optional<BigDecimal> toFps(TextFields fields, BigDecimal fps) {
        Optional<BigDecimal> toFps = fields.optionalDecimal("toFps", "1", MOST_FPS, 3);
        if (fps != null && toFps.filter(more -> more.compareTo(fps) <= 0).isPresent()) {
            fields.reject("toFps", "Enter more frames per second than go in, or leave this empty to keep them.");
        }
        return toFps;
    }

    /** {@code null} where a field is wrong. */
    static InputMedia input(TextFields fields) {
        Optional<BigDecimal> seconds = fields.optionalDecimal("inputSeconds", "0.001", LONGEST_CLIP, 3);
        Integer references = fields.whole("references", 0, MOST_REFERENCES, 0);
        return references == null ? null : new InputMedia(seconds, references);
    }

    private boolean valid() {
        return fields.errors().isEmpty();
    }
}
