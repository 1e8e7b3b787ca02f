package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.StorageMinimum;
import reelcost.domain.rate.StoredAllowance;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierPolicy;
import reelcost.domain.rate.TierSchedule;

/** Reads what volumes cost: {@code per}, {@code policy}, {@code tiers}, allowances, {@code whole-units}, minimums and handling. */
final class TierScheduleReader {
    private TierScheduleReader() {}

    /** The schedule; empty where there is a fault. */
    static Optional<TierSchedule> read(Fields offer, Optional<CurrencyUnit> currency, Optional<MeterWord> meter) {
        Optional<Field> per = offer.required("per");
        Optional<RateUnit> unit =
                meter.flatMap(word -> per.flatMap(word::unit)).flatMap(read -> terabytes(offer, read));
        Optional<TierPolicy> policy = offer.required("policy").flatMap(field -> field.word(TierPolicy.class));
        Optional<BigDecimal> free =
                offer.optional("free").map(Field::zeroOrMore).orElse(Optional.of(BigDecimal.ZERO));
        boolean wholeUnits = offer.optional("whole-units").flatMap(Field::flag).orElse(false);
        Optional<BigDecimal> minimum =
                offer.optional("minimum").map(Field::zeroOrMore).orElse(Optional.of(BigDecimal.ZERO));
        // Only what is kept can be deleted too soon.
        Optional<Integer> days = meter.filter(word -> word != MeterWord.GB)
                .flatMap(stored -> offer.optional("minimum-days"))
                .map(field -> field.whole()
                        .filter(number -> number >= 0 || field.at().refuse("can't be negative: " + number)))
                .orElse(Optional.of(0));
        // Only what is kept can be read back.
        Handling handling = meter.filter(word -> word != MeterWord.GB)
                .map(kept -> HandlingReader.read(offer))
                .orElse(Handling.NONE_KNOWN);
        // Only what is moved can be free because of what is kept.
        Optional<Field> freeTimesStored =
                meter.filter(word -> word == MeterWord.GB).flatMap(moved -> offer.optional("free-times-stored"));
        Optional<StoredAllowance> stored =
                freeTimesStored.flatMap(Field::fields).flatMap(TierScheduleReader::stored);
        List<Optional<Tier>> tiers = offer.required("tiers").map(Field::items).orElse(List.of()).stream()
                .map(item -> item.fields().flatMap(TierScheduleReader::tier))
                .toList();
        List<Tier> sound = tiers.stream().flatMap(Optional::stream).toList();
        if (sound.size() < tiers.size()
                || currency.isEmpty()
                || unit.isEmpty()
                || policy.isEmpty()
                || free.isEmpty()
                || minimum.isEmpty()
                || days.isEmpty()) {
            return Optional.empty();
        }
        return offer.at("tiers")
                .make(() -> new TierSchedule(
                        currency.get(),
                        unit.get(),
                        policy.get(),
                        sound,
                        free.get(),
                        wholeUnits,
                        new StorageMinimum(minimum.get(), days.get()),
                        stored,
                        handling));
    }

    /** A price by the TB must say how many GB that is. */
    private static Optional<RateUnit> terabytes(Fields offer, RateUnit unit) {
        if (unit == RateUnit.TB_MONTH_OF_1024) {
            offer.at("per").fault("is written tb-month, with gb-per-tb: 1024");
        }
        if (unit != RateUnit.TB_MONTH) {
            return Optional.of(unit);
        }
        Optional<Field> gigabytes = offer.required("gb-per-tb");
        return gigabytes.flatMap(Field::whole).flatMap(count -> switch (count) {
            case 1_000 -> Optional.of(RateUnit.TB_MONTH);
            case 1_024 -> Optional.of(RateUnit.TB_MONTH_OF_1024);
            default -> {
                gigabytes.get().at().fault("is 1000 or 1024, not " + count);
                yield Optional.empty();
            }
        });
    }

    private static Optional<StoredAllowance> stored(Fields fields) {
        Optional<BigDecimal> times = fields.required("times").flatMap(Field::aboveZero);
        Optional<OfferId> with = fields.required("with").flatMap(Field::offerId);
        fields.end();
        return times.isPresent() && with.isPresent()
                ? Optional.of(new StoredAllowance(times.get(), with.get()))
                : Optional.empty();
    }

    private static Optional<Tier> tier(Fields fields) {
        Optional<BigDecimal> upTo = fields.optional("up-to").flatMap(Field::aboveZero);
        Optional<BigDecimal> price = fields.required("price").flatMap(Field::zeroOrMore);
        fields.end();
        return price.map(known -> new Tier(upTo, known));
    }
}
