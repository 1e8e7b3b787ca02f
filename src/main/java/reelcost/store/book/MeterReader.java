package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Meter;

/** Reads what is counted for a clip: the keys that go with the word of {@code meter}. */
final class MeterReader {
    private MeterReader() {}

    static Meter read(Fields offer, MeterWord word) {
        return switch (word) {
            case SECONDS, INPUT_AND_OUTPUT_SECONDS -> new Meter.Seconds(seconds(offer, word));
            case CLIPS -> new Meter.Clips();
            case FRAMES, INPUT_AND_OUTPUT_FRAMES -> frames(offer, seconds(offer, word));
            case MEDIA_TOKENS -> new Meter.MediaTokens(seconds(offer, word));
            case MEGAPIXEL_FRAMES -> new Meter.MegapixelFrames();
            case GPU_SECONDS -> new Meter.GpuSeconds(compute(offer));
            case GB, GB_MONTHS -> throw new IllegalArgumentException(word + " does not measure clips");
        };
    }

    private static CountedSeconds seconds(Fields offer, MeterWord word) {
        boolean input = word.countsInput();
        boolean wholeInput = input
                && offer.optional("whole-input-seconds").flatMap(Field::flag).orElse(false);
        // Frames and tokens have a frame rate already.
        boolean anyRate = word == MeterWord.SECONDS || word == MeterWord.INPUT_AND_OUTPUT_SECONDS;
        Optional<BigDecimal> atFps = Optional.of(offer)
                .filter(fields -> anyRate)
                .flatMap(fields -> fields.optional("counted-at-fps"))
                .flatMap(Field::aboveZero);
        BigDecimal minimum =
                offer.optional("minimum-seconds").flatMap(Field::zeroOrMore).orElse(BigDecimal.ZERO);
        return new CountedSeconds(input, wholeInput, atFps, minimum);
    }

    private static Meter frames(Fields offer, CountedSeconds seconds) {
        Optional<Field> offset = offer.optional("frame-offset");
        return offset.flatMap(Field::whole)
                .flatMap(count -> offset.get().at().make(() -> new Meter.Frames(seconds, count)))
                .orElse(new Meter.Frames(seconds, 0));
    }

    private static List<Meter.ComputeRow> compute(Fields offer) {
        List<Field> items = offer.required("compute").map(Field::items).orElse(List.of());
        List<Meter.ComputeRow> rows = items.stream()
                .map(Field::fields)
                .flatMap(Optional::stream)
                .flatMap(MeterReader::computeRow)
                .toList();
        if (rows.size() == items.size()) {
            RowOverlap.report(rows.stream().map(Meter.ComputeRow::when).toList(), offer.at("compute"));
        }
        return rows;
    }

    private static Stream<Meter.ComputeRow> computeRow(Fields row) {
        Conditions when = ConditionsReader.read(row);
        Optional<BigDecimal> gpuSeconds = row.required("gpu-seconds").flatMap(Field::aboveZero);
        Optional<BigDecimal> videoSeconds = row.required("video-seconds").flatMap(Field::aboveZero);
        row.end();
        return gpuSeconds.isPresent() && videoSeconds.isPresent()
                ? Stream.of(new Meter.ComputeRow(when, gpuSeconds.get(), videoSeconds.get()))
                : Stream.empty();
    }
}
