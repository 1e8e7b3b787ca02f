package reelcost.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.rate.Service;

/** What a price can be for: how the form names it, and how the rate files write it. */
enum OwnRateUnit {
    SECOND("second", "seconds", Service.GENERATE, "second of video"),
    MINUTE("minute", "seconds", Service.GENERATE, "minute of video"),
    INPUT_AND_OUTPUT_SECOND("second", "input-and-output-seconds", Service.GENERATE, "second of video, input included"),
    CLIP("clip", "clips", Service.GENERATE, "clip"),
    FRAME("frame", "frames", Service.GENERATE, "frame"),
    INPUT_AND_OUTPUT_FRAME("frame", "input-and-output-frames", Service.GENERATE, "frame, input included"),
    MILLION_TOKENS("million-tokens", "media-tokens", Service.GENERATE, "million media tokens"),
    MEGAPIXEL("megapixel", "megapixel-frames", Service.GENERATE, "megapixel of all frames"),
    GPU_HOUR("gpu-hour", "gpu-seconds", Service.GENERATE, "hour of a GPU, by measured compute"),
    GB_MONTH("gb-month", "gb-months", Service.STORE, "GB-month"),
    TB_MONTH("tb-month", "gb-months", Service.STORE, "TB-month of 1,000 GB"),
    TB_MONTH_OF_1024("tb-month", "gb-months", Service.STORE, "TB-month of 1,024 GB"),
    GIB_MONTH("gib-month", "gb-months", Service.STORE, "GiB-month (2^30 bytes)"),
    TIB_MONTH("tib-month", "gb-months", Service.STORE, "TiB-month (1,024 GiB)"),
    GB("gb", "gb", Service.TRANSFER, "GB"),
    GIB("gib", "gb", Service.TRANSFER, "GiB (2^30 bytes)");

    private final String word;
    private final String meter;
    private final Service service;
    private final String title;

    OwnRateUnit(String word, String meter, Service service, String title) {
        this.word = word;
        this.meter = meter;
        this.service = service;
        this.title = title;
    }

    /** What the rate files call it, after {@code per}. */
    String word() {
        return word;
    }

    /** What the rate files call what is counted. */
    String meter() {
        return meter;
    }

    String title() {
        return title;
    }

    /** How many GB a TB is; empty where no TB is counted. */
    Optional<Integer> gigabytes() {
        return switch (this) {
            case TB_MONTH -> Optional.of(1_000);
            case TB_MONTH_OF_1024 -> Optional.of(1_024);
            default -> Optional.empty();
        };
    }

    boolean measures(Service sold) {
        return service == (sold == Service.UPSCALE ? Service.GENERATE : sold);
    }

    /** For forms: {@code gpu-hour}, {@code tb-month-of-1024}. */
    String code() {
        return OwnRateForm.code(this);
    }

    static Optional<OwnRateUnit> parse(String code) {
        return Stream.of(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The one that a rate file means; empty where the form has none like it. */
    static Optional<OwnRateUnit> written(String meter, String word, Optional<Integer> gigabytes) {
        return Stream.of(values())
                .filter(unit -> unit.meter.equals(meter)
                        && unit.word.equals(word)
                        && unit.gigabytes().equals(gigabytes))
                .findFirst();
    }

    static List<OptionViews.Option> options(Service sold) {
        return Stream.of(values())
                .filter(unit -> unit.measures(sold))
                .map(unit -> new OptionViews.Option(unit.code(), unit.title))
                .toList();
    }
}
