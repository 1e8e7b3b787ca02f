package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.FpsBand;
import reelcost.domain.rate.SizeBand;

/** Reads when a row applies: {@code size}, {@code audio}, {@code fps}, {@code seconds} and {@code input-video}, each optional. */
final class ConditionsReader {
    private ConditionsReader() {}

    static Conditions read(Fields row) {
        return read(row, row.optional("seconds").flatMap(Field::seconds));
    }

    /** Conditions that can't name {@code seconds}. */
    static Conditions ofAnyLength(Fields row) {
        return read(row, Optional.empty());
    }

    private static Conditions read(Fields row, Optional<BigDecimal> seconds) {
        return new Conditions(
                row.optional("size").flatMap(ConditionsReader::band),
                row.optional("audio").flatMap(Field::flag),
                row.optional("fps").flatMap(Field::fields).flatMap(ConditionsReader::fps),
                seconds,
                row.optional("input-video").flatMap(Field::flag));
    }

    static Optional<SizeChoice> size(Field field) {
        Optional<SizeChoice> size = field.text().flatMap(SizeChoice::parse);
        if (size.isEmpty()) {
            field.at()
                    .fault("is not a size: " + field.node().asText() + "; write pixels (1280x720) or one of "
                            + String.join(", ", SizeChoice.known().keySet()));
        }
        return size;
    }

    private static Optional<SizeBand> band(Field field) {
        List<SizeChoice> sizes = field.oneOrMore().stream()
                .map(ConditionsReader::size)
                .flatMap(Optional::stream)
                .toList();
        if (field.node().isEmpty() && field.node().isArray()) {
            field.at().fault("names no size");
        }
        return sizes.isEmpty() ? Optional.empty() : Optional.of(SizeBand.of(sizes));
    }

    private static Optional<FpsBand> fps(Fields fields) {
        FpsBand band = new FpsBand(
                fields.optional("from").flatMap(Field::aboveZero),
                fields.optional("below").flatMap(Field::aboveZero));
        fields.end();
        if (band.from().isEmpty() && band.below().isEmpty()) {
            fields.at().fault("names neither from nor below");
        } else if (band.from().isPresent()
                && band.below().isPresent()
                && band.from().get().compareTo(band.below().get()) >= 0) {
            fields.at().fault("is an empty band: " + band);
        }
        return Optional.of(band);
    }
}
