package reelcost.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import reelcost.domain.estimate.KeyFigures;

/** The figures a producer asks for; null where something that one needs is not known. */
@Schema(name = "KeyFigures", description = "Null where something that a figure needs is not known.")
record KeyFiguresJson(
        @Schema(examples = "700", description = "Clips generated.") int takes,
        @Schema(nullable = true, examples = "55", description = "Clips used in the finished video.") Integer selects,
        @Schema(nullable = true, examples = "233.33", description = "Length of all takes.") String generatedMinutes,
        @Schema(nullable = true, examples = "12.73", description = "Takes ÷ selects.") String takesPerSelect,
        @Schema(nullable = true, examples = "7.857", description = "Selects ÷ takes.") String yieldPercent,
        @Schema(nullable = true, examples = "1173", description = "Takes not used ÷ selects.") String retakePercent,
        @Schema(nullable = true, examples = "58.33", description = "Generated ÷ finished seconds.")
                String shootingRatio,
        @Schema(nullable = true, examples = "0.93", description = "Spend on generating ÷ takes.") String costPerTake,
        @Schema(nullable = true, examples = "11.88", description = "Total ÷ selects.") String costPerSelect,
        @Schema(nullable = true, examples = "163.33", description = "Total ÷ finished minutes.")
                String costPerFinishedMinute,
        @Schema(nullable = true, examples = "602.00", description = "Spend on takes that are not used.")
                String spentOnUnused,
        @Schema(nullable = true, examples = "92.14", description = "That spend ÷ spend on generating.")
                String unusedPercent,
        @Schema(nullable = true, description = "Decimal gigabytes in the fullest month, all copies.")
                String gigabytesStored,
        @Schema(nullable = true, description = "Decimal gigabytes moved, all copies and rounds.") String gigabytesMoved,
        @Schema(
                        nullable = true,
                        examples = "704",
                        description =
                                "How long moving them takes at lineSpeed, or at 100 Mbit/s where that is left out.")
                BigInteger movingSeconds) {

    static KeyFiguresJson of(KeyFigures figures) {
        return new KeyFiguresJson(
                figures.takes(),
                figures.selects().orElse(null),
                text(figures.generatedMinutes()),
                text(figures.takesPerSelect()),
                text(figures.yieldPercent()),
                text(figures.retakePercent()),
                text(figures.shootingRatio()),
                amount(figures.costPerTake()),
                amount(figures.costPerSelect()),
                amount(figures.costPerFinishedMinute()),
                amount(figures.spentOnUnused()),
                text(figures.unusedPercent()),
                text(figures.gigabytesStored()),
                text(figures.gigabytesMoved()),
                figures.movingSeconds().orElse(null));
    }

    private static String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse(null);
    }

    private static String amount(Optional<Money> money) {
        return text(money.map(Money::getAmount));
    }
}
