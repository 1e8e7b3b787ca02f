package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.estimate.Timeline;
import reelcost.domain.plan.Schedule;

/** One month of an estimate. */
@Schema(name = "Month", description = "What is paid in one month of the schedule. All months add up to the total.")
record MonthJson(
        @Schema(examples = "1", description = "From 1.") int number,
        @Schema(examples = "2026-11") String month,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        enumeration = {"making", "review", "retention"},
                        description = "Left out after the schedule's last month.")
                String phase,
        List<EstimateJson.SumJson> categories,
        @Schema(examples = "326.67", description = "What is known; a lower bound where lines have no price.")
                String total,
        @Schema(description = "How many lines of the month have no price.") int unpricedLines,
        @Schema(examples = "326.67", description = "What is known of this month and all before it.") String cumulated,
        @Schema(description = "How many lines without a price have begun.") int cumulatedUnpricedLines) {

    static MonthJson of(Timeline.Month month) {
        return new MonthJson(
                month.number(),
                month.calendarMonth().toString(),
                month.phase().map(Schedule.Phase::code).orElse(null),
                month.categories().entrySet().stream()
                        .map(entry -> new EstimateJson.SumJson(
                                entry.getKey().code(),
                                entry.getValue()
                                        .atAll()
                                        .map(sum -> sum.getAmount().toPlainString())
                                        .orElse(null),
                                entry.getValue().unpriced()))
                        .toList(),
                month.total().known().getAmount().toPlainString(),
                month.total().unpriced(),
                month.cumulated().known().getAmount().toPlainString(),
                month.cumulated().unpriced());
    }
}
