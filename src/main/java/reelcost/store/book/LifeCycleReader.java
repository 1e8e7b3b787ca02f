package reelcost.store.book;

import java.time.LocalDate;
import java.util.Optional;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.OfferId;

/** Reads when an offer can be bought, and what comes after it. */
final class LifeCycleReader {
    private LifeCycleReader() {}

    static LifeCycle read(Field field) {
        return field.fields().map(LifeCycleReader::read).orElse(LifeCycle.ACTIVE);
    }

    private static LifeCycle read(Fields fields) {
        Optional<LocalDate> deprecated = fields.optional("deprecated").flatMap(Field::date);
        Optional<LocalDate> retired = fields.optional("retired").flatMap(Field::date);
        Optional<OfferId> successor = fields.optional("successor").flatMap(Field::offerId);
        boolean historical = fields.optional("historical").flatMap(Field::flag).orElse(false);
        fields.end();
        if (deprecated.isPresent() && retired.isPresent() && retired.get().isBefore(deprecated.get())) {
            fields.at("retired").fault(retired.get() + " is before it was deprecated on " + deprecated.get());
        }
        return new LifeCycle(deprecated, retired, successor, historical);
    }
}
