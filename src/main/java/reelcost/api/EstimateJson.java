package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.MonthlyAmounts;
import reelcost.domain.estimate.Subtotal;
import reelcost.domain.estimate.Timeline;

/** An estimate: every amount a decimal text, an unknown one null. */
@Schema(name = "Estimate", description = "What a scenario costs. Decimals are texts; what is not known is null.")
record EstimateJson(
        @Schema(description = "The sum of the lines with a price; a lower bound unless complete.") MoneyJson total,
        @Schema(description = "Whether every line has a price.") boolean complete,
        @Schema(description = "How many lines have no price.") int unpricedLines,
        @Schema(description = "Whether everything that is bought from an offer can be bought on the day.") boolean plan,
        @Schema(description = "The day that the work is planned for.") LocalDate asOf,
        @Schema(description = "The edition of the rate book.") String rateEdition,
        List<LineJson> lines,
        List<SumJson> topsheet,
        KeyFiguresJson keyFigures,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "From the schedule's first month to its last, or to the last in which something is paid;"
                                        + " left out where the request has no schedule.")
                List<MonthJson> months,
        List<StageWarningJson> warnings) {

    /** The sum of one category. */
    @Schema(name = "CategorySum")
    record SumJson(
            @Schema(examples = "inference") String category,
            @Schema(
                            nullable = true,
                            examples = "653.33",
                            description = "A lower bound where some lines have no price; null where none has one.")
                    String amount,
            int unpricedLines) {
        static SumJson of(Category category, Subtotal sum, Estimate estimate) {
            long lines = estimate.lines().stream()
                    .filter(line -> line.category() == category)
                    .count();
            return new SumJson(
                    category.code(),
                    sum.unpriced() == lines ? null : sum.known().getAmount().toPlainString(),
                    sum.unpriced());
        }
    }

    /** A line's warning with the line that it is about. */
    @Schema(name = "Warning", description = "Something to know before relying on a line.")
    record StageWarningJson(String stage, String id, @Schema(examples = "retired") String kind, String text) {}

    /** @param timeline of the estimate; empty where it has no schedule */
    static EstimateJson of(Estimate estimate, Optional<Timeline> timeline) {
        Subtotal total = estimate.total();
        Map<Category, Subtotal> topsheet = estimate.topsheet();
        return new EstimateJson(
                MoneyJson.of(total.known()),
                total.complete(),
                total.unpriced(),
                estimate.isPlan(),
                estimate.asOf(),
                estimate.edition(),
                lines(estimate, timeline),
                topsheet.entrySet().stream()
                        .map(entry -> SumJson.of(entry.getKey(), entry.getValue(), estimate))
                        .toList(),
                KeyFiguresJson.of(estimate.keyFigures()),
                timeline.map(months ->
                                months.months().stream().map(MonthJson::of).toList())
                        .orElse(null),
                estimate.lines().stream()
                        .flatMap(line -> warnings(line).stream())
                        .toList());
    }

    private static List<LineJson> lines(Estimate estimate, Optional<Timeline> timeline) {
        return timeline.map(months -> months.entries().stream()
                        .map(entry -> LineJson.of(
                                entry.line(),
                                estimate.currency(),
                                Optional.of(entry.amounts())
                                        .filter(amounts -> !amounts.isEmpty())
                                        .map(amounts -> new MonthlyAmounts(entry.first(), amounts))))
                        .toList())
                .orElseGet(() -> estimate.lines().stream()
                        .map(line -> LineJson.of(line, estimate.currency(), line.months()))
                        .toList());
    }

    private static List<StageWarningJson> warnings(Line line) {
        return line.warnings().stream()
                .map(warning -> new StageWarningJson(
                        line.stageName(), line.stageKey(), warning.kind().code(), warning.text()))
                .toList();
    }
}
