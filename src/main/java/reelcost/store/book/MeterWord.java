package reelcost.store.book;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Service;

/** What the files call the meters, and which services each can measure. */
enum MeterWord {
    SECONDS(RateUnit.Count.SECONDS, Service.GENERATE, Service.UPSCALE),
    INPUT_AND_OUTPUT_SECONDS(RateUnit.Count.SECONDS, Service.GENERATE),
    CLIPS(RateUnit.Count.CLIPS, Service.GENERATE, Service.UPSCALE),
    FRAMES(RateUnit.Count.FRAMES, Service.GENERATE, Service.UPSCALE),
    INPUT_AND_OUTPUT_FRAMES(RateUnit.Count.FRAMES, Service.GENERATE),
    MEDIA_TOKENS(RateUnit.Count.TOKENS, Service.GENERATE, Service.UPSCALE),
    MEGAPIXEL_FRAMES(RateUnit.Count.MEGAPIXELS, Service.GENERATE, Service.UPSCALE),
    GPU_SECONDS(RateUnit.Count.GPU_SECONDS, Service.GENERATE, Service.UPSCALE),
    GB(RateUnit.Count.GIGABYTES, Service.TRANSFER),
    GB_MONTHS(RateUnit.Count.GIGABYTE_MONTHS, Service.STORE);

    /** Keys that only one meter knows; they are not held against an offer whose meter can't be read. */
    static final Set<String> OWN_KEYS = Set.of(
            "frame-offset",
            "whole-input-seconds",
            "counted-at-fps",
            "minimum-seconds",
            "compute",
            "gb-per-tb",
            "minimum-days",
            "free-times-stored",
            "retrieval",
            "writes",
            "reads");

    private final RateUnit.Count count;
    private final Set<Service> services;

    MeterWord(RateUnit.Count count, Service first, Service... others) {
        this.count = count;
        this.services = EnumSet.of(first, others);
    }

    static Optional<MeterWord> read(Field field, Service service) {
        Optional<MeterWord> meter = field.word(MeterWord.class);
        if (meter.isPresent() && !meter.get().services.contains(service)) {
            field.at()
                    .fault(Field.word(meter.get()) + " does not measure " + Field.word(service) + "; use "
                            + Arrays.stream(values())
                                    .filter(other -> other.services.contains(service))
                                    .map(Field::word)
                                    .collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        return meter;
    }

    /** Whether video that goes into a clip is counted like what comes out. */
    boolean countsInput() {
        return this == INPUT_AND_OUTPUT_SECONDS || this == INPUT_AND_OUTPUT_FRAMES || this == MEDIA_TOKENS;
    }

    /** The unit that prices are quoted for; it must count what the meter counts. */
    Optional<RateUnit> unit(Field per) {
        Optional<RateUnit> unit = per.word(RateUnit.class);
        if (unit.isPresent() && unit.get().count() != count) {
            per.at().fault("a price per " + Field.word(unit.get()) + " does not fit a meter of " + Field.word(this));
        }
        return unit;
    }
}
