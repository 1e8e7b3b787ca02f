package reelcost.store.book;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.Retrieval;

/** Reads what a storage offer charges beside the volume: {@code retrieval}, {@code writes} and {@code reads}. */
final class HandlingReader {
    private static final String FREE = "free";

    private HandlingReader() {}

    static Handling read(Fields offer) {
        return new Handling(
                offer.optional("retrieval").flatMap(HandlingReader::retrieval).orElse(Retrieval.NOT_KNOWN),
                offer.optional("writes").flatMap(Field::fields).flatMap(HandlingReader::requests),
                offer.optional("reads").flatMap(Field::fields).flatMap(HandlingReader::requests));
    }

    private static Optional<Retrieval> retrieval(Field field) {
        if (field.node().isTextual()) {
            return Optional.of(Retrieval.FREE)
                    .filter(free -> field.node().asText().equals(FREE)
                            || field.at()
                                    .refuse("is neither free nor a price: "
                                            + field.node().asText()));
        }
        return field.aboveZero().map(Retrieval.PerGigabyte::new);
    }

    private static Optional<RequestPrice> requests(Fields fields) {
        Optional<BigDecimal> price = fields.required("price").flatMap(Field::zeroOrMore);
        Optional<Integer> per = fields.required("per").flatMap(Field::whole);
        Optional<Long> free = fields.optional(FREE).map(Field::count).orElse(Optional.of(0L));
        boolean wholeBlocks =
                fields.optional("whole-blocks").flatMap(Field::flag).orElse(false);
        fields.end();
        return price.isPresent() && per.isPresent() && free.isPresent()
                ? fields.at("per").make(() -> new RequestPrice(price.get(), per.get(), free.get(), wholeBlocks))
                : Optional.empty();
    }
}
