package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierPolicy;
import reelcost.domain.rate.TierSchedule;

/** Reads what volumes cost: {@code per}, {@code policy}, {@code tiers}, {@code free} and {@code whole-units}. */
final class TierScheduleReader {
    private TierScheduleReader() {}

    /** The schedule; empty where there is a fault. */
    static Optional<TierSchedule> read(Fields offer, Optional<CurrencyUnit> currency, Optional<MeterWord> meter) {
        Optional<Field> per = offer.required("per");
        Optional<RateUnit> unit = meter.flatMap(word -> per.flatMap(word::unit));
        Optional<TierPolicy> policy = offer.required("policy").flatMap(field -> field.word(TierPolicy.class));
        Optional<BigDecimal> free =
                offer.optional("free").map(Field::zeroOrMore).orElse(Optional.of(BigDecimal.ZERO));
        boolean wholeUnits = offer.optional("whole-units").flatMap(Field::flag).orElse(false);
        List<Optional<Tier>> tiers = offer.required("tiers").map(Field::items).orElse(List.of()).stream()
                .map(item -> item.fields().flatMap(TierScheduleReader::tier))
                .toList();
        List<Tier> sound = tiers.stream().flatMap(Optional::stream).toList();
        if (sound.size() < tiers.size() || currency.isEmpty() || unit.isEmpty() || policy.isEmpty() || free.isEmpty()) {
            return Optional.empty();
        }
        return offer.at("tiers")
                .make(() -> new TierSchedule(currency.get(), unit.get(), policy.get(), sound, free.get(), wholeUnits));
    }

    private static Optional<Tier> tier(Fields fields) {
        Optional<BigDecimal> upTo = fields.optional("up-to").flatMap(Field::aboveZero);
        Optional<BigDecimal> price = fields.required("price").flatMap(Field::zeroOrMore);
        fields.end();
        return price.map(known -> new Tier(upTo, known));
    }
}
