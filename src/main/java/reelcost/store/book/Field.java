package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.OfferId;

/** One value of a file with its place. What it can't be read as is a fault there, and empty. */
record Field(JsonNode node, Place at) {
    private static final int MOST_DIGITS = 40;
    private static final int MOST_WHOLE = 1_000_000;
    private static final long MOST_COUNTED = 1_000_000_000_000L;
    private static final BigDecimal LONGEST_CLIP = BigDecimal.valueOf(86_400);

    Optional<Fields> fields() {
        return node.isObject() ? Optional.of(new Fields(node, at)) : not("a mapping");
    }

    List<Field> items() {
        if (!node.isArray()) {
            not("a list");
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Field(node.get(i), at.item(i)))
                .toList();
    }

    /** One value, or each of a list. */
    List<Field> oneOrMore() {
        return node.isArray() ? items() : List.of(this);
    }

    Optional<String> text() {
        boolean usable = node.isTextual() || node.isNumber();
        return usable && !node.asText().isBlank() ? Optional.of(node.asText().strip()) : not("a text");
    }

    /** A number whose digits can be written out; files come from anywhere, and 1e999999999 would fill the memory. */
    Optional<BigDecimal> decimal() {
        if (!node.isBigDecimal() && !node.isIntegralNumber()) {
            return not("a decimal number");
        }
        return canBeWrittenOut(node)
                ? Optional.of(node.decimalValue())
                : not("a number of at most " + MOST_DIGITS + " digits");
    }

    static boolean canBeWrittenOut(JsonNode number) {
        return number.decimalValue().precision() <= MOST_DIGITS
                && Math.abs((long) number.decimalValue().scale()) <= MOST_DIGITS;
    }

    /** A length of a clip, above zero and at most a day. */
    Optional<BigDecimal> seconds() {
        return aboveZero()
                .filter(number -> number.compareTo(LONGEST_CLIP) <= 0
                        || at.refuse("is more than a day, " + LONGEST_CLIP + " s: " + number));
    }

    Optional<BigDecimal> zeroOrMore() {
        return decimal().filter(number -> number.signum() >= 0 || at.refuse("can't be negative: " + number));
    }

    Optional<BigDecimal> aboveZero() {
        return decimal().filter(number -> number.signum() > 0 || at.refuse("must be above zero: " + number));
    }

    /** A whole number of at most a million either way. */
    Optional<Integer> whole() {
        if (!node.isIntegralNumber()) {
            return not("a whole number");
        }
        return node.canConvertToInt() && Math.abs((long) node.intValue()) <= MOST_WHOLE
                ? Optional.of(node.intValue())
                : not("a whole number up to " + MOST_WHOLE);
    }

    /** How many there are: a whole number of at most a trillion, zero or more. */
    Optional<Long> count() {
        if (!node.isIntegralNumber()) {
            return not("a whole number");
        }
        if (!node.canConvertToLong() || node.longValue() > MOST_COUNTED) {
            return not("a whole number up to " + MOST_COUNTED);
        }
        return Optional.of(node.longValue()).filter(number -> number >= 0 || at.refuse("can't be negative: " + number));
    }

    Optional<Boolean> flag() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : not("true or false");
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(node.asText()));
        } catch (DateTimeException malformed) {
            return not("a date such as 2026-08-21");
        }
    }

    Optional<CurrencyUnit> currency() {
        return text().flatMap(code -> at.make(() -> CurrencyUnit.of(code)));
    }

    Optional<OfferId> offerId() {
        return text().flatMap(name -> at.make(() -> new OfferId(name)));
    }

    /** A constant by its word: {@code not-charged} is {@code NOT_CHARGED}. */
    <E extends Enum<E>> Optional<E> word(Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(node.asText()))
                .findFirst();
        return found.isPresent()
                ? found
                : not("one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Field::word)
                                .collect(Collectors.joining(", ")));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> Optional<T> not(String wanted) {
        at.fault("is not " + wanted + ": " + (node.isValueNode() ? node.asText() : node.toString()));
        return Optional.empty();
    }
}
