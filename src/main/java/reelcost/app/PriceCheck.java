package reelcost.app;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.BigMoney;
import reelcost.domain.money.Decimals;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.SizeBand;

/**
 * How a price by the second stands to what the book has of the same model.
 *
 * @param other the book's offer
 * @param comparable whether that has plain prices by the second too, in the same currency and for some of the same sizes
 * @param differences where the prices differ; none where they are the same
 * @param offSale why the book's offer can't be bought on the day, where the one compared says nothing of it
 */
public record PriceCheck(Offer other, boolean comparable, List<Difference> differences, Optional<String> offSale) {
    /**
     * Two prices of a second.
     *
     * @param size as the book's offer names it; none where it names none
     */
    public record Difference(Optional<String> size, BigMoney here, BigMoney there) {}

    public boolean same() {
        return comparable && differences.isEmpty();
    }

    /**
     * A model's name as it is compared: its last part, without what names a version of its API ({@code -generate-001},
     * {@code -preview}), and of that the letters and digits alone. {@code gemini/veo-3.1-fast-generate-preview} and "Veo 3.1
     * Fast" are both {@code veo31fast}.
     */
    static String comparedName(String model) {
        return model.substring(model.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceFirst("(-generate(-preview|-\\d{3})?|-preview)-?$", "")
                .replace("-", "");
    }

    /** Compares the prices of two offers on a day, each of the book's sizes with the price that the other has for it. */
    static PriceCheck of(Offer there, Offer here, LocalDate day) {
        Optional<RateTable> asked = bySeconds(there, day);
        Optional<RateTable> known = bySeconds(here, day)
                .filter(table ->
                        asked.isPresent() && table.currency().equals(asked.get().currency()));
        List<Difference> pairs = known.stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> pair(table, row, asked.orElseThrow()).stream()))
                .distinct()
                .toList();
        return new PriceCheck(
                here,
                !pairs.isEmpty(),
                pairs.stream()
                        .filter(pair -> pair.there().compareTo(pair.here()) != 0)
                        .toList(),
                there.offSale(day).isPresent() ? Optional.empty() : here.offSale(day));
    }

    /** A row's price, and that which the other offer has for its size. */
    private static Optional<Difference> pair(RateTable known, RateRow row, RateTable asked) {
        Optional<SizeBand> size = row.when().size();
        return asked.rows().stream()
                .filter(other -> other.when().size().equals(size))
                .findFirst()
                .or(() -> asked.rows().stream()
                        .filter(other -> other.when().size().isEmpty())
                        .findFirst())
                .map(other ->
                        new Difference(size.map(SizeBand::label), perSecond(known, row), perSecond(asked, other)));
    }

    private static Optional<RateTable> bySeconds(Offer offer, LocalDate day) {
        return offer.pricing(day)
                .filter(RateTable.class::isInstance)
                .map(RateTable.class::cast)
                .filter(table -> table.meter().equals(new Meter.Seconds())
                        && table.factors().isEmpty()
                        && table.credit().map(coin -> coin.price().isPresent()).orElse(true)
                        && table.rows().stream().allMatch(row -> row.base().isEmpty()));
    }

    private static BigMoney perSecond(RateTable table, RateRow row) {
        BigDecimal coin =
                table.credit().flatMap(Credit::price).map(BigMoney::getAmount).orElse(BigDecimal.ONE);
        return BigMoney.of(
                table.currency(),
                Decimals.canonical(row.price()
                        .multiply(coin)
                        .divide(row.buys().multiply(table.unit().size()), MathContext.DECIMAL64)));
    }
}
