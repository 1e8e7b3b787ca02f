package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.BasePrice;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Surcharge;

/** Reads what clips cost: {@code per}, {@code rates}, {@code credit}, {@code batch-factor}, what {@link ExtrasReader} and {@link MeterReader} read. */
final class RateTableReader {
    private RateTableReader() {}

    /** The table; empty where there is a fault. */
    static Optional<RateTable> read(
            Fields offer, Optional<CurrencyUnit> currency, Optional<MeterWord> word, Durations durations) {
        Optional<Field> per = offer.required("per");
        Optional<RateUnit> unit = word.flatMap(known -> per.flatMap(known::unit));
        Optional<Meter> meter = word.map(known -> MeterReader.read(offer, known));
        Optional<Credit> credit =
                offer.optional("credit").flatMap(Field::fields).flatMap(fields -> CreditReader.read(fields, currency));
        Optional<BigDecimal> batchFactor = offer.optional("batch-factor").flatMap(Field::aboveZero);
        List<Factor> factors = ExtrasReader.factors(offer);
        List<Surcharge> surcharges = ExtrasReader.surcharges(offer);
        List<Optional<RateRow>> rows = offer.required("rates").map(Field::items).orElse(List.of()).stream()
                .map(item -> item.fields().flatMap(row -> row(row, durations)))
                .toList();
        List<RateRow> sound = rows.stream().flatMap(Optional::stream).toList();
        if (sound.size() < rows.size()) {
            return Optional.empty();
        }
        RowOverlap.report(sound.stream().map(RateRow::when).toList(), offer.at("rates"));
        if (currency.isEmpty()
                || meter.isEmpty()
                || unit.isEmpty()
                || unit.get().count() != meter.get().count()) {
            return Optional.empty();
        }
        return offer.at("rates")
                .make(() -> new RateTable(
                        currency.get(), meter.get(), unit.get(), sound, credit, batchFactor, factors, surcharges));
    }

    private static Optional<RateRow> row(Fields row, Durations durations) {
        Conditions when = ConditionsReader.read(row);
        Optional<BigDecimal> price = row.required("price").flatMap(Field::zeroOrMore);
        Optional<BigDecimal> buys = row.optional("buys").map(Field::aboveZero).orElse(Optional.of(BigDecimal.ONE));
        Optional<BasePrice> base = row.optional("base").flatMap(RateTableReader::base);
        row.end();
        when.seconds()
                .filter(seconds -> !DurationsReader.isLegal(durations, seconds))
                .ifPresent(seconds ->
                        row.at("seconds").fault(seconds.toPlainString() + " s is not a legal length: " + durations));
        return price.isPresent() && buys.isPresent()
                ? Optional.of(new RateRow(when, price.get(), buys.get(), base))
                : Optional.empty();
    }

    private static Optional<BasePrice> base(Field field) {
        return field.fields().flatMap(base -> {
            Optional<BigDecimal> price = base.required("price").flatMap(Field::zeroOrMore);
            Optional<BigDecimal> covers = base.required("covers").flatMap(Field::aboveZero);
            base.end();
            return price.isPresent() && covers.isPresent()
                    ? Optional.of(new BasePrice(price.get(), covers.get()))
                    : Optional.empty();
        });
    }
}
