package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.RateUnit;

/** The price of one row of a rate table, as a fact may quote it: by the unit, for a whole clip, in credits or in a batch. */
record RateFigure(RateTable table, RateRow row) implements Figure {
    private static final Pattern NUMBER = Pattern.compile("(\\d+/)?(\\d+(?:\\.\\d+)?)");
    private static final BigDecimal USUAL_FPS = BigDecimal.valueOf(24);
    private static final FrameSize USUAL_SIZE = new FrameSize(1280, 720);

    /** Plain number, or one divided by another. */
    static Optional<BigDecimal> number(String cell) {
        return Optional.of(cell).filter(text -> text.matches("\\d+(\\.\\d+)?")).map(BigDecimal::new);
    }

    @Override
    public boolean statedBy(Fact fact) {
        if (!fact.fits(row.when())) {
            return false;
        }
        if (fact.file().equals(Fact.GPU)) {
            return Figure.equal(fact.cell("price_usd_per_gpu_hour"), row.price());
        }
        String credits = fact.cell("price_native");
        if (table.credit().isPresent() && !credits.isEmpty()) {
            return inCredits(credits);
        }
        return Quote.of(fact).stream().anyMatch(this::statedBy);
    }

    @Override
    public String toString() {
        return row.price().toPlainString() + " per " + table.unit().symbol()
                + row.base()
                        .map(base -> " beyond the first " + base.covers() + " for " + base.price())
                        .orElse("")
                + ", " + row.when();
    }

    private boolean inCredits(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.matches()
                && (number.group(1) == null
                        ? row.price().compareTo(new BigDecimal(number.group(2))) == 0 && buys("1")
                        : row.price().compareTo(new BigDecimal(number.group(1).replace("/", ""))) == 0
                                && buys(number.group(2)));
    }

    private boolean buys(String units) {
        return row.buys().compareTo(new BigDecimal(units)) == 0;
    }

    boolean statedBy(Quote quote) {
        if (quote.base().isPresent() || quote.seconds().isEmpty()) {
            return byTheUnit(quote);
        }
        BigDecimal seconds = quote.seconds().get();
        boolean otherLength = row.when()
                .seconds()
                .filter(length -> length.compareTo(seconds) != 0)
                .isPresent();
        return !otherLength && rounded(clip(quote.fact(), seconds), quote.amount());
    }

    private boolean byTheUnit(Quote quote) {
        Ratio price = Ratio.of(row.price()).over(row.buys());
        String unit = quote.fact().cell("unit");
        if (unit.startsWith("per second") && table.unit().count() == RateUnit.Count.SECONDS) {
            price = price.over(table.unit().size());
        }
        if (unit.contains("(batch)")) {
            price = price.times(table.batchFactor().orElse(BigDecimal.ONE));
        }
        return sameBase(quote) && price.compareTo(Ratio.of(quote.amount())) == 0;
    }

    /** A price by the second alone also states a base price that is nothing but its seconds. */
    private boolean sameBase(Quote quote) {
        if (row.base().isEmpty() || quote.base().isEmpty()) {
            return quote.base().isEmpty()
                    && row.base()
                            .map(base -> base.price().compareTo(row.price().multiply(base.covers())) == 0)
                            .orElse(true);
        }
        return quote.base().get().price().compareTo(row.base().get().price()) == 0
                && quote.base().get().covers().compareTo(row.base().get().covers()) == 0;
    }

    /** What a clip of that length costs by this row. */
    private Ratio clip(Fact fact, BigDecimal seconds) {
        FrameSize size =
                row.when().size().map(band -> band.sizes().iterator().next()).orElse(USUAL_SIZE);
        ClipSpec clip = new ClipSpec(size, USUAL_FPS, fact.audio().orElse(false), seconds);
        return table.meter()
                .quantity(clip)
                .map(quantity -> table.perClip(new RateTable.Match.Found(row, List.of(), List.of()), quantity))
                .orElse(Ratio.ZERO);
    }

    /** To a thousandth: sources round their credits first, and the dollars once more. */
    private static boolean rounded(Ratio worked, BigDecimal stated) {
        BigDecimal difference = worked.decimal(stated.scale() + 3).subtract(stated);
        return difference.abs().compareTo(stated.movePointLeft(3)) <= 0;
    }
}
