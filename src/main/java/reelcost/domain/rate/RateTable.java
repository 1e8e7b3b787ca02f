package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return rows.stream()
                .filter(row -> row.when().match(clip))
                .max(Comparator.comparingInt(row -> row.when().specificity()))
                .<Match>map(Match.Found::new)
                .orElseGet(() -> notOffered(clip));
    }

    private Match notOffered(ClipSpec clip) {
        boolean sizeIsSold = rows.stream().anyMatch(row -> row.when().matchSize(clip));
        List<Conditions> otherSizes = missedOnlyBy(Conditions::matchSize, clip);
        if (!sizeIsSold && !otherSizes.isEmpty()) {
            return new Match.NotOffered(
                    true,
                    clip.size() + " is not offered; offered are "
                            + named(otherSizes, when -> when.size().map(SizeBand::label)));
        }
        List<Conditions> otherLengths = missedOnlyBy(Conditions::matchSeconds, clip);
        if (!otherLengths.isEmpty()) {
            return new Match.NotOffered(
                    false,
                    "there is no price for a clip of " + clip.seconds().toPlainString() + " s at " + clip.size()
                            + "; there are prices for "
                            + named(otherLengths, when -> when.seconds().map(s -> s.toPlainString() + " s")));
        }
        if (!missedOnlyBy(Conditions::matchAudio, clip).isEmpty()) {
            return new Match.NotOffered(
                    false, "there is no price " + (clip.audio() ? "with" : "without") + " audio at " + clip.size());
        }
        if (!missedOnlyBy(Conditions::matchFps, clip).isEmpty()) {
            return new Match.NotOffered(
                    false, "there is no price for " + clip.fps().toPlainString() + " frames per second");
        }
        return new Match.NotOffered(
                !sizeIsSold,
                "there is no price for " + clip.size() + " at " + clip.fps().toPlainString() + " frames per second "
                        + (clip.audio() ? "with" : "without") + " audio");
    }

    /** The rows that would match if the clip met this one condition. */
    private List<Conditions> missedOnlyBy(BiPredicate<Conditions, ClipSpec> condition, ClipSpec clip) {
        List<BiPredicate<Conditions, ClipSpec>> all =
                List.of(Conditions::matchSize, Conditions::matchSeconds, Conditions::matchAudio, Conditions::matchFps);
        return rows.stream()
                .map(RateRow::when)
                .filter(when -> !condition.test(when, clip)
                        && all.stream().filter(each -> !each.test(when, clip)).count() == 1)
                .toList();
    }

    private static String named(List<Conditions> rows, Function<Conditions, Optional<String>> label) {
        return rows.stream().map(label).flatMap(Optional::stream).distinct().collect(Collectors.joining(", "));
    }
}
