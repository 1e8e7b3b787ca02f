package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.DurationsByCondition;

/**
 * Reads legal clip lengths: {@code any}, {@code {one-of: [4, 8, 12]}} or {@code {from: 6, to: 120, step: 6}}; or a list of
 * such rules with the conditions of the clips that each is for, where {@code any: true} is a rule as well.
 */
final class DurationsReader {
    private DurationsReader() {}

    static Optional<? extends Durations> read(Field field) {
        if (field.node().isArray()) {
            return byCondition(field);
        }
        if (field.node().isTextual()) {
            if (!field.node().asText().equals("any")) {
                field.at().fault("is not a rule for lengths: " + field.node().asText());
            }
            return Optional.of(DurationRule.ANY);
        }
        return field.fields().flatMap(DurationsReader::read);
    }

    private static Optional<Durations> byCondition(Field field) {
        List<Optional<DurationsByCondition.Row>> rows = field.items().stream()
                .map(item -> item.fields().flatMap(DurationsReader::row))
                .toList();
        if (rows.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<DurationsByCondition.Row> sound =
                rows.stream().flatMap(Optional::stream).toList();
        RowOverlap.report(sound.stream().map(DurationsByCondition.Row::when).toList(), field.at());
        return field.at().make(() -> new DurationsByCondition(sound));
    }

    private static Optional<DurationsByCondition.Row> row(Fields fields) {
        Conditions when = ConditionsReader.ofAnyLength(fields);
        boolean any = fields.optional("any").flatMap(Field::flag).orElse(false);
        if (any) {
            fields.end();
            return Optional.of(new DurationsByCondition.Row(when, DurationRule.ANY));
        }
        return read(fields).map(rule -> new DurationsByCondition.Row(when, rule));
    }

    /** Whether some kind of clip may have a length. */
    static boolean isLegal(Durations durations, BigDecimal seconds) {
        return durations.rules().stream().anyMatch(rule -> isExact(rule, seconds));
    }

    /** Whether a clip may have its length. */
    static boolean isLegal(Durations durations, ClipSpec clip) {
        return durations.match(clip) instanceof Durations.Match.Found found && isExact(found.rule(), clip.seconds());
    }

    private static boolean isExact(DurationRule rule, BigDecimal seconds) {
        List<BigDecimal> clips = rule.split(seconds);
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
