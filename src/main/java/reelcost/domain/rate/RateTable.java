package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.domain.money.Ratio;

/**
 * A table of rates: the conditions of each row decide which price a clip gets. A table keyed by size and duration (a clip
 * table) is one whose rows name both.
 *
 * @param meter what is counted
 * @param unit what the prices are quoted for; counts the same as the meter
 * @param credit the coin the prices are in, where they are not in the currency
 * @param batchFactor what a job that can wait costs of the full price (0.5 is half); empty where there is no such thing
 * @param factors each one that is for a clip multiplies its price, surcharges included
 * @param surcharges added to a clip's price
 */
public record RateTable(
        CurrencyUnit currency,
        Meter meter,
        RateUnit unit,
        List<RateRow> rows,
        Optional<Credit> credit,
        Optional<BigDecimal> batchFactor,
        List<Factor> factors,
        List<Surcharge> surcharges)
        implements Pricing {

    /** @throws IllegalArgumentException if the unit counts something else than the meter, or there is no row */
    public RateTable {
        rows = List.copyOf(rows);
        factors = List.copyOf(factors);
        surcharges = List.copyOf(surcharges);
        if (unit.count() != meter.count()) {
            throw new IllegalArgumentException("priced per " + unit.symbol() + ", but the meter counts "
                    + meter.count().symbol());
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a rate table needs at least one rate");
        }
        if (meter instanceof Meter.Clips
                && rows.stream().anyMatch(row -> row.base().isPresent())) {
            throw new IllegalArgumentException("a clip has no units beyond a base price where whole clips are counted");
        }
    }

    /** A table whose rates are all that a clip costs. */
    public RateTable(
            CurrencyUnit currency,
            Meter meter,
            RateUnit unit,
            List<RateRow> rows,
            Optional<Credit> credit,
            Optional<BigDecimal> batchFactor) {
        this(currency, meter, unit, rows, credit, batchFactor, List.of(), List.of());
    }

    /**
     * What of one clip is charged by the unit: all of it, or what goes beyond the base price.
     *
     * @param metered what the meter counts for the clip, in base units
     * @return in base units, zero or more
     */
    public Ratio byTheUnit(RateRow row, Ratio metered) {
        Ratio covered = row.base()
                .map(base -> Ratio.of(base.covers().multiply(unit.size())))
                .orElse(Ratio.ZERO);
        return metered.compareTo(covered) <= 0 ? Ratio.ZERO : metered.minus(covered);
    }

    /**
     * What the rate asks for a quantity that is charged by the unit.
     *
     * @param charged as {@link #byTheUnit} has it
     */
    public Ratio asked(RateRow row, Ratio charged) {
        return charged.times(row.price()).over(unit.size()).over(row.buys());
    }

    /**
     * What one clip costs, in credits where the prices are in credits (whole ones where they come whole), else in the
     * currency: the base price, the units, the surcharges, and all of it times the factors.
     *
     * @param metered what the meter counts for the clip, in base units
     */
    public Ratio perClip(Match.Found rate, Ratio metered) {
        Ratio sum = asked(rate.row(), byTheUnit(rate.row(), metered))
                .plus(rate.row().base().map(base -> Ratio.of(base.price())).orElse(Ratio.ZERO));
        for (Surcharge.Due due : rate.surcharges()) {
            sum = sum.plus(Ratio.of(due.amount()));
        }
        for (Factor factor : rate.factors()) {
            sum = sum.times(factor.factor());
        }
        return credit.map(Credit::wholePerClip).orElse(false) ? Ratio.of(sum.ceiling()) : sum;
    }

    /** What a look-up finds: a rate, or why there is none. */
    public sealed interface Match {
        /**
         * What a clip is priced by.
         *
         * @param factors those that are for the clip
         * @param surcharges those that the clip owes anything of
         */
        record Found(RateRow row, List<Factor> factors, List<Surcharge.Due> surcharges) implements Match {
            public Found {
                factors = List.copyOf(factors);
                surcharges = List.copyOf(surcharges);
            }
        }

        record NotOffered(boolean becauseOfSize, String reason) implements Match {}
    }

    /**
     * The most specific row for a clip. Never falls back to a row whose conditions the clip does not meet, and never leaves
     * out interpolation that has no price.
     */
    public Match match(ClipSpec clip) {
        Match match = matchRow(clip);
        return match instanceof Match.Found && clip.interpolated() && !interpolates(clip)
                ? new Match.NotOffered(false, "there is no price for frame interpolation at " + clip.size())
                : match;
    }

    private boolean interpolates(ClipSpec clip) {
        return surcharges.stream()
                .anyMatch(surcharge -> surcharge.on() == Surcharge.On.INTERPOLATED_SOURCE_FRAMES
                        && surcharge.when().match(clip));
    }

    private Match matchRow(ClipSpec clip) {
        return Lookup.mostSpecific(rows, RateRow::when, clip)
                .<Match>map(row -> new Match.Found(
                        row,
                        factors.stream()
                                .filter(factor -> factor.when().match(clip))
                                .toList(),
                        surcharges.stream()
                                .filter(surcharge -> surcharge.when().match(clip))
                                .map(surcharge -> surcharge.of(clip))
                                .filter(due -> due.count().signum() > 0)
                                .toList()))
                .orElseGet(() -> Lookup.refusal(rows.stream().map(RateRow::when).toList(), "price", clip));
    }
}
