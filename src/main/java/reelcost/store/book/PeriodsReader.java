package reelcost.store.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.Pricing;

/**
 * Reads prices that change: each of {@code periods} has {@code from} (inclusive) or {@code to} (exclusive) or both, and what
 * an offer without periods says of its prices.
 */
final class PeriodsReader {
    private PeriodsReader() {}

    /** The periods; empty where there is a fault. */
    static Optional<PricePeriods> read(Field periods, Function<Fields, Optional<? extends Pricing>> pricing) {
        List<Optional<PricePeriods.Period>> read = periods.items().stream()
                .map(item -> item.fields().flatMap(fields -> period(fields, pricing)))
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? periods.at()
                        .make(() -> new PricePeriods(
                                read.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    private static Optional<PricePeriods.Period> period(
            Fields fields, Function<Fields, Optional<? extends Pricing>> pricing) {
        Optional<LocalDate> from = fields.optional("from").flatMap(Field::date);
        Optional<LocalDate> to = fields.optional("to").flatMap(Field::date);
        Optional<? extends Pricing> read = pricing.apply(fields);
        fields.end();
        return read.flatMap(prices -> fields.at().make(() -> new PricePeriods.Period(from, to, prices)));
    }
}
