package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.MonthlyAmounts;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Quantity;
import reelcost.domain.estimate.Step;
import reelcost.domain.estimate.Successor;
import reelcost.domain.estimate.UnitPrice;
import reelcost.domain.estimate.Warning;
import reelcost.domain.rate.Standing;

/** One line of an estimate. */
@Schema(name = "Line", description = "One priced row of an estimate: a stage, the contingency or the markup.")
record LineJson(
        @Schema(description = "The stage's name.") String stage,
        @Schema(description = "The stage's id; for contingency and markup the category.") String id,
        @Schema(examples = "inference") String category,
        @Schema(nullable = true, examples = "14000") String quantity,
        @Schema(nullable = true, examples = "s", description = "What the quantity counts.") String unit,
        @Schema(
                        nullable = true,
                        examples = "0.04666667",
                        description =
                                "The price of one unit, to 8 decimals; null where no single price gives the amount.")
                String unitPrice,
        @Schema(nullable = true, description = "The price as it is quoted.") Rate rate,
        @Schema(nullable = true, examples = "653.33", description = "Null, never 0, where the price is not known.")
                String amount,
        @Schema(examples = "USD") String currency,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Why the price is not known; left out where it is.")
                String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "What each month costs; left out where the price or the months are not known.")
                MonthsJson months,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Left out where the line stores nothing, or how much is not known.")
                StockJson stock,
        @Schema(nullable = true, examples = "openai/sora-historical") String offer,
        @Schema(
                        nullable = true,
                        enumeration = {"active", "deprecated", "retired", "historical"},
                        description = "Where the offer stands on the day; a retired or historical one can't be bought.")
                String standing,
        @Schema(nullable = true, description = "What to buy instead where it can't be bought.") SuccessorJson successor,
        List<StepJson> working,
        @Schema(nullable = true) SourceJson source,
        List<WarningJson> warnings) {

    @Schema(name = "Successor", description = "The same work on the first successor that can be bought on the day.")
    record SuccessorJson(
            @Schema(examples = "google/veo-3.1-fast") String offer,
            String title,
            @Schema(nullable = true, examples = "1400.00", description = "Null, never 0, where it is not known.")
                    String amount,
            @Schema(
                            nullable = true,
                            examples = "746.67",
                            description = "That amount less the line's; null where either is not known.")
                    String difference) {
        static SuccessorJson of(Successor successor) {
            return new SuccessorJson(
                    successor.offer().id().value(),
                    successor.offer().title(),
                    plain(successor.amount().known()),
                    plain(successor.difference()));
        }
    }

    @Schema(name = "LineMonths", description = "The amounts of months in a row; they add up to the line's amount.")
    record MonthsJson(
            @Schema(examples = "1", description = "The month of the first, from 1.") int first, List<String> amounts) {
        static MonthsJson of(MonthlyAmounts months) {
            return new MonthsJson(
                    months.first(),
                    months.amounts().stream()
                            .map(amount -> amount.getAmount().toPlainString())
                            .toList());
        }
    }

    @Schema(name = "Rate")
    record Rate(
            @Schema(examples = "2.80") String amount,
            @Schema(examples = "USD") String currency,
            @Schema(examples = "min", description = "What the price is quoted for.") String per) {
        static Rate of(UnitPrice price) {
            return new Rate(
                    MoneyJson.amount(price.price()),
                    price.price().getCurrencyUnit().getCode(),
                    price.per());
        }
    }

    @Schema(name = "Step", description = "One step of a working: a sentence for people, its figures for programs.")
    record StepJson(@Schema(examples = "takes") String kind, String text, Map<String, String> figures) {
        static StepJson of(Step step) {
            return new StepJson(step.kind().code(), step.text(), step.figures());
        }
    }

    @Schema(name = "LineWarning")
    record WarningJson(@Schema(examples = "retired") String kind, String text) {
        static WarningJson of(Warning warning) {
            return new WarningJson(warning.kind().code(), warning.text());
        }
    }

    /** @param months empty where they are not known */
    static LineJson of(Line line, CurrencyUnit currency, Optional<MonthlyAmounts> months) {
        return new LineJson(
                line.stageName(),
                line.stageKey(),
                line.category().code(),
                line.quantity()
                        .map(quantity -> quantity.amount().toPlainString())
                        .orElse(null),
                line.quantity().map(Quantity::unit).orElse(null),
                line.unitPrice().map(price -> price.perUnit().toPlainString()).orElse(null),
                line.unitPrice().map(Rate::of).orElse(null),
                plain(line.amount().known()),
                currency.getCode(),
                line.amount() instanceof Priced.Unknown unknown ? unknown.reason() : null,
                months.map(MonthsJson::of).orElse(null),
                line.stock().map(StockJson::of).orElse(null),
                line.offer().map(offer -> offer.id().value()).orElse(null),
                line.standing().map(Standing::code).orElse(null),
                line.successor().map(SuccessorJson::of).orElse(null),
                line.working().stream().map(StepJson::of).toList(),
                line.offer().map(SourceJson::of).orElse(null),
                line.warnings().stream().map(WarningJson::of).toList());
    }

    private static String plain(Optional<Money> money) {
        return money.map(known -> known.getAmount().toPlainString()).orElse(null);
    }
}
