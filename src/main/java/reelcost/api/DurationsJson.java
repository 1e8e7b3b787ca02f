package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.DurationsByCondition;

/** Which clip lengths an offer makes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Durations", description = "Which clip lengths the offer makes, in seconds.")
record DurationsJson(
        @Schema(enumeration = {"any", "one-of", "range", "by-condition"}) String kind,
        @Schema(examples = "4, 8, 12 s") String text,
        @Schema(description = "With one-of.") List<Integer> seconds,
        @Schema(description = "With range.") Integer shortest,
        @Schema(description = "With range.") Integer longest,
        @Schema(description = "With range.") Integer step,
        @Schema(description = "With by-condition. The most specific one that applies counts; none: no such clips.")
                List<RowJson> rules) {

    /** The clip lengths of one kind of clip. */
    @Schema(name = "DurationsRow")
    record RowJson(ConditionsJson when, DurationsJson durations) {
        static RowJson of(DurationsByCondition.Row row) {
            return new RowJson(ConditionsJson.of(row.when()), DurationsJson.of(row.rule()));
        }
    }

    static DurationsJson of(Durations rule) {
        if (rule instanceof DurationsByCondition byCondition) {
            return new DurationsJson(
                    "by-condition",
                    rule.toString(),
                    null,
                    null,
                    null,
                    null,
                    byCondition.rows().stream().map(RowJson::of).toList());
        }
        if (rule instanceof DurationRule.OneOf oneOf) {
            return new DurationsJson("one-of", rule.toString(), oneOf.lengths(), null, null, null, null);
        }
        if (rule instanceof DurationRule.Range range) {
            return new DurationsJson(
                    "range", rule.toString(), null, range.shortest(), range.longest(), range.step(), null);
        }
        return new DurationsJson("any", rule.toString(), null, null, null, null, null);
    }
}
