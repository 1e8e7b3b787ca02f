package reelcost.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import reelcost.domain.money.Decimals;
import reelcost.domain.rate.OfferId;

/**
 * A discount on every price of an offer as the rate files write it. Where prices are in credits it is taken off the credit's price,
 * so that the number of credits stays what it is.
 *
 * @param percent above 0, at most 100
 */
record OwnRateDiscount(BigDecimal percent) {
    /** The most decimals that a price can have. */
    static final int DECIMALS = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PRICE = "price";

    /** Lowers the prices, exactly; false where one of them would have too many decimals. */
    boolean apply(ObjectNode prices) {
        boolean fits = true;
        for (ObjectNode priced : priced(prices).toList()) {
            BigDecimal lower = Decimals.canonical(priced.get(PRICE)
                    .decimalValue()
                    .multiply(HUNDRED.subtract(percent))
                    .movePointLeft(2));
            priced.put(PRICE, lower);
            fits &= lower.scale() <= DECIMALS;
        }
        return fits;
    }

    /** Says what the prices were: {@code 20 % off 0.10 per second of video of google/veo-3.1}. */
    String note(ObjectNode prices, String unit, Optional<OfferId> original) {
        String before = priced(prices)
                .map(priced -> priced.get(PRICE).decimalValue().toPlainString())
                .distinct()
                .collect(Collectors.joining(", "));
        String per = prices.path("credit").path("name").asText(unit);
        return Decimals.canonical(percent).toPlainString() + " % off " + before + " per " + per
                + original.map(offer -> " of " + offer).orElse("");
    }

    /** Whatever has a price in money. */
    private static Stream<ObjectNode> priced(ObjectNode prices) {
        Stream<JsonNode> all = prices.has("credit")
                ? Stream.of(prices.get("credit"))
                : Stream.of("rates", "tiers")
                        .flatMap(list -> StreamSupport.stream(prices.path(list).spliterator(), false))
                        .flatMap(row -> Stream.of(row, row.path("base")));
        return all.filter(node -> node.path(PRICE).isNumber()).map(ObjectNode.class::cast);
    }
}
