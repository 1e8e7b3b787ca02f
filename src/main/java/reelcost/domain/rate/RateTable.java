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
 */
public record RateTable(
        CurrencyUnit currency,
        Meter meter,
        RateUnit unit,
        List<RateRow> rows,
        Optional<Credit> credit,
        Optional<BigDecimal> batchFactor)
        implements Pricing {

    /** @throws IllegalArgumentException if the unit counts something else than the meter, or there is no row */
    public RateTable {
        rows = List.copyOf(rows);
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
     * What one clip costs, in credits where the prices are in credits (whole ones where they come whole), else in the
     * currency.
     *
     * @param metered what the meter counts for the clip, in base units
     */
    public Ratio perClip(RateRow row, Ratio metered) {
        Ratio sum = byTheUnit(row, metered)
                .times(row.price())
                .over(unit.size())
                .over(row.buys())
                .plus(row.base().map(base -> Ratio.of(base.price())).orElse(Ratio.ZERO));
        return credit.map(Credit::wholePerClip).orElse(false) ? Ratio.of(sum.ceiling()) : sum;
    }

    /** What a look-up finds: a row, or why there is none. */
    public sealed interface Match {
        record Found(RateRow row) implements Match {}

        record NotOffered(boolean becauseOfSize, String reason) implements Match {}
    }

    /** The most specific row for a clip. Never falls back to a row whose conditions the clip does not meet. */
    public Match match(ClipSpec clip) {
        return Lookup.mostSpecific(rows, RateRow::when, clip)
                .<Match>map(Match.Found::new)
                .orElseGet(() -> Lookup.refusal(rows.stream().map(RateRow::when).toList(), "price", clip));
    }
}
