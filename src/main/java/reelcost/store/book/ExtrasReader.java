package reelcost.store.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.Surcharge;

/** Reads what changes a clip's price beside its rate: {@code factors} and {@code surcharges}. */
final class ExtrasReader {
    private ExtrasReader() {}

    static List<Factor> factors(Fields offer) {
        return offer.list("factors").stream()
                .map(Field::fields)
                .flatMap(Optional::stream)
                .map(ExtrasReader::factor)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Factor> factor(Fields fields) {
        Optional<String> says = fields.required("says").flatMap(Field::text);
        Conditions when = ConditionsReader.read(fields);
        Optional<BigDecimal> factor = fields.required("factor").flatMap(Field::aboveZero);
        fields.end();
        return says.isPresent() && factor.isPresent()
                ? Optional.of(new Factor(says.get(), when, factor.get()))
                : Optional.empty();
    }

    static List<Surcharge> surcharges(Fields offer) {
        List<Surcharge> sound = new ArrayList<>();
        for (Field item : offer.list("surcharges")) {
            Optional<Surcharge> read = item.fields().flatMap(ExtrasReader::surcharge);
            if (read.isPresent()
                    && sound.stream()
                            .anyMatch(other -> other.on() == read.get().on()
                                    && RowOverlap.meet(other.when(), read.get().when()))) {
                item.at()
                        .key("for")
                        .fault("has a surcharge already: "
                                + Field.word(read.get().on()));
            }
            read.ifPresent(sound::add);
        }
        return sound;
    }

    private static Optional<Surcharge> surcharge(Fields fields) {
        Optional<Surcharge.On> on = fields.required("for").flatMap(field -> field.word(Surcharge.On.class));
        Conditions when = ConditionsReader.read(fields);
        Optional<Integer> free = fields.optional("free").map(Field::whole).orElse(Optional.of(0));
        Optional<BigDecimal> each = fields.required("each").flatMap(Field::aboveZero);
        fields.end();
        return on.isPresent() && free.isPresent() && each.isPresent()
                ? fields.at().make(() -> new Surcharge(on.get(), when, free.get(), each.get()))
                : Optional.empty();
    }
}
