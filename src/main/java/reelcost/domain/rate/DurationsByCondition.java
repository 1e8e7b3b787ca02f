package reelcost.domain.rate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Clip lengths that depend on the clip: over 10 s only at 1080p and 25 frames per second.
 *
 * @param rows the most specific one that is for a clip counts; none means that such clips are not made
 */
public record DurationsByCondition(List<Row> rows) implements Durations {
    /** @param when which clips the rule is for; it names no length */
    public record Row(Conditions when, DurationRule rule) {}

    /** @throws IllegalArgumentException if there is no row */
    public DurationsByCondition {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("durations by condition need at least one rule");
        }
    }

    @Override
    public Match match(ClipSpec clip) {
        return Lookup.mostSpecific(rows, Row::when, clip)
                .<Match>map(row -> new Match.Found(row.rule(), row.when()))
                .orElseGet(() -> new Match.NotMade(
                        Lookup.refusal(rows.stream().map(Row::when).toList(), "length of clips", clip)));
    }

    @Override
    public List<DurationRule> rules() {
        return rows.stream().map(Row::rule).toList();
    }

    /** For people: {@code 6, 8, 10 s (any clip); 6 to 20 s in steps of 2 s (1080p)}. */
    @Override
    public String toString() {
        return rows.stream().map(row -> row.rule() + " (" + row.when() + ")").collect(Collectors.joining("; "));
    }
}
