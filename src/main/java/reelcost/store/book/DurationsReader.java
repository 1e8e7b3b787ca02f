package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.DurationRule;

/** Reads legal clip lengths: {@code any}, {@code {one-of: [4, 8, 12]}} or {@code {from: 6, to: 120, step: 6}}. */
final class DurationsReader {
    private DurationsReader() {}

    static Optional<DurationRule> read(Field field) {
        if (field.node().isTextual()) {
            if (!field.node().asText().equals("any")) {
                field.at().fault("is not a rule for lengths: " + field.node().asText());
            }
            return Optional.of(DurationRule.ANY);
        }
        return field.fields().flatMap(DurationsReader::read);
    }

    static boolean isLegal(DurationRule durations, BigDecimal seconds) {
        List<BigDecimal> clips = durations.split(seconds);
        return clips.size() == 1 && clips.get(0).compareTo(seconds) == 0;
    }

    private static Optional<DurationRule> read(Fields fields) {
        Optional<Field> oneOf = fields.optional("one-of");
        if (oneOf.isPresent()) {
            fields.end();
            List<Integer> lengths = oneOf.get().items().stream()
                    .map(Field::whole)
                    .flatMap(Optional::stream)
                    .toList();
            return oneOf.get().at().make(() -> new DurationRule.OneOf(lengths));
        }
        Optional<Integer> from = fields.required("from").flatMap(Field::whole);
        Optional<Integer> to = fields.required("to").flatMap(Field::whole);
        Optional<Integer> step = fields.optional("step").map(Field::whole).orElse(Optional.of(1));
        fields.end();
        if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        return fields.at().make(() -> new DurationRule.Range(from.get(), to.get(), step.get()));
    }
}
