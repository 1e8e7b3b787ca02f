package reelcost.domain.estimate;

import java.math.BigDecimal;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;

/**
 * What one rate of a table charges for all clips that it is for. Everything is rounded for each clip, then added.
 *
 * @param clips how many clips
 * @param quantity what the meter counts for all of them, in base units
 * @param byTheUnit what of it is charged by the unit; less than the quantity where the row has a base price
 * @param asked in credits where the table's prices are, else in its currency; before batch price and rounding
 */
record ClipCharge(RateTable.Match.Found rate, BigDecimal clips, Ratio quantity, Ratio byTheUnit, Ratio asked) {
    /** @param metered what the meter counts for one clip */
    static ClipCharge of(RateTable table, RateTable.Match.Found rate, Ratio metered, BigDecimal clips) {
        return new ClipCharge(
                rate,
                clips,
                metered.times(clips),
                table.byTheUnit(rate.row(), metered).times(clips),
                table.perClip(rate, metered).times(clips));
    }

    RateRow row() {
        return rate.row();
    }

    /** Whether the row's price and base price are all that there is to the charge. */
    boolean plain() {
        return rate.factors().isEmpty() && rate.surcharges().isEmpty();
    }

    ClipCharge plus(ClipCharge other) {
        return new ClipCharge(
                rate,
                clips.add(other.clips),
                quantity.plus(other.quantity),
                byTheUnit.plus(other.byTheUnit),
                asked.plus(other.asked));
    }
}
