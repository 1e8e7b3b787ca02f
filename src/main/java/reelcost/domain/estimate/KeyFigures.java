package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The figures a producer asks for. Each is empty where something it needs is not known.
 *
 * @param takes clips generated, over all generate stages
 * @param selects clips used in the finished video; known once every generate stage says how many of its takes are used
 * @param generatedMinutes length of all takes, to 2 decimals
 * @param takesPerSelect takes ÷ selects, to 2 decimals
 * @param yieldPercent selects ÷ takes, to 3 decimals
 * @param retakePercent (takes − selects) ÷ selects, to a whole percent
 * @param shootingRatio generated ÷ finished seconds, to 2 decimals
 * @param costPerTake spend on generate stages ÷ takes
 * @param costPerSelect total ÷ selects
 * @param costPerFinishedMinute total ÷ finished minutes
 * @param spentOnUnused spend on takes that are not used: each generate stage's amount × its unused share
 * @param unusedPercent that spend as a share of the spend on generate stages, to 2 decimals
 * @param gigabytesStored decimal gigabytes in the fullest month, all copies
 * @param gigabytesMoved decimal gigabytes moved, all copies and rounds
 * @param movingSeconds how long that takes, over the production's line or one of {@link #ASSUMED_LINE_SPEED}
 */
public record KeyFigures(
        int takes,
        Optional<Integer> selects,
        Optional<BigDecimal> generatedMinutes,
        Optional<BigDecimal> takesPerSelect,
        Optional<BigDecimal> yieldPercent,
        Optional<BigDecimal> retakePercent,
        Optional<BigDecimal> shootingRatio,
        Optional<Money> costPerTake,
        Optional<Money> costPerSelect,
        Optional<Money> costPerFinishedMinute,
        Optional<Money> spentOnUnused,
        Optional<BigDecimal> unusedPercent,
        Optional<BigDecimal> gigabytesStored,
        Optional<BigDecimal> gigabytesMoved,
        Optional<BigInteger> movingSeconds) {
    /** In Mbit/s, where nobody has said how fast the line is: what many offices have at least. */
    public static final BigDecimal ASSUMED_LINE_SPEED = BigDecimal.valueOf(100);
}
