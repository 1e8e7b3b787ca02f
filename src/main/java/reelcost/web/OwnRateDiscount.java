package reelcost.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        for (Figure price : Stream.concat(priced(prices), handling(prices).values().stream())
                .toList()) {
            BigDecimal lower = Decimals.canonical(
                    price.value().multiply(HUNDRED.subtract(percent)).movePointLeft(2));
            price.node().put(price.key(), lower);
            fits &= lower.scale() <= DECIMALS;
        }
        return fits;
    }

    /** Says what the prices were: {@code 20 % off 0.10 per second of video of google/veo-3.1}. */
    String note(ObjectNode prices, String unit, Optional<OfferId> original) {
        String before = priced(prices)
                .map(price -> price.value().toPlainString())
                .distinct()
                .collect(Collectors.joining(", "));
        String per = prices.path("credit").path("name").asText(unit);
        return Decimals.canonical(percent).toPlainString() + " % off " + before + " per " + per
                + handling(prices).entrySet().stream()
                        .map(beside -> ", off " + beside.getValue().value().toPlainString() + " for " + beside.getKey())
                        .collect(Collectors.joining())
                + original.map(offer -> " of " + offer).orElse("");
    }

    private record Figure(ObjectNode node, String key) {
        BigDecimal value() {
            return node.get(key).decimalValue();
        }

        static Stream<Figure> of(JsonNode node, String key) {
            return node.path(key).isNumber() ? Stream.of(new Figure((ObjectNode) node, key)) : Stream.empty();
        }
    }

    /** Whatever is a price in money. */
    private static Stream<Figure> priced(ObjectNode prices) {
        return prices.has("credit")
                ? credits(prices.get("credit"))
                : Stream.concat(
                        Stream.of("rates", "tiers")
                                .flatMap(list -> rows(prices, list))
                                .flatMap(row -> Stream.of(row, row.path("base")))
                                .flatMap(row -> Figure.of(row, PRICE)),
                        rows(prices, "surcharges").flatMap(row -> Figure.of(row, "each")));
    }

    /** Prices beside those of the volume, each with what it is for. */
    private static Map<String, Figure> handling(ObjectNode prices) {
        Map<String, Figure> handling = new LinkedHashMap<>();
        Figure.of(prices, "retrieval").forEach(price -> handling.put("retrieval", price));
        for (String requests : List.of("writes", "reads")) {
            Figure.of(prices.path(requests), PRICE).forEach(price -> handling.put(requests, price));
        }
        return handling;
    }

    private static Stream<Figure> credits(JsonNode credit) {
        return Stream.concat(
                Stream.of(credit, credit.path("pack"), credit.path("plan")).flatMap(sold -> Figure.of(sold, PRICE)),
                Figure.of(credit.path("plan"), "further"));
    }

    private static Stream<JsonNode> rows(ObjectNode prices, String list) {
        return StreamSupport.stream(prices.path(list).spliterator(), false);
    }
}
