package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.rate.DurationRule;

/** Which clip lengths an offer makes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Durations", description = "Which clip lengths the offer makes, in seconds.")
record DurationsJson(
        @Schema(enumeration = {"any", "one-of", "range"}) String kind,
        @Schema(examples = "4, 8, 12 s") String text,
        @Schema(description = "With one-of.") List<Integer> seconds,
        @Schema(description = "With range.") Integer shortest,
        @Schema(description = "With range.") Integer longest,
        @Schema(description = "With range.") Integer step) {
    static DurationsJson of(DurationRule rule) {
        if (rule instanceof DurationRule.OneOf oneOf) {
            return new DurationsJson("one-of", rule.toString(), oneOf.lengths(), null, null, null);
        }
        if (rule instanceof DurationRule.Range range) {
            return new DurationsJson("range", rule.toString(), null, range.shortest(), range.longest(), range.step());
        }
        return new DurationsJson("any", rule.toString(), null, null, null, null);
    }
}
