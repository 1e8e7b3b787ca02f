package reelcost.store.book;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import reelcost.domain.rate.BasePrice;

/**
 * One price that a fact about clips quotes.
 *
 * @param amount as written, in dollars; where there is a base price, for each further second
 * @param base what the first seconds cost together, for a price such as {@code 0.35 + 0.07*(d-5)}
 * @param seconds the length of the clip that it buys; empty where it is quoted by another unit
 */
record Quote(Fact fact, BigDecimal amount, Optional<BasePrice> base, Optional<BigDecimal> seconds) {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern FORMULA =
            Pattern.compile(NUMBER + " \\+ " + NUMBER + "\\*(?:max\\(0,d-|\\(d-)" + NUMBER + "\\)");
    private static final Pattern LENGTHS = Pattern.compile("\\((\\d+(?:/\\d+)*) ?s\\b");

    /** All prices of a fact; none where its cell of dollars is blank, or holds something that is no price. */
    static List<Quote> of(Fact fact) {
        String cell = fact.cell("price_usd");
        Matcher formula = FORMULA.matcher(cell);
        if (formula.matches()) {
            BasePrice base = new BasePrice(new BigDecimal(formula.group(1)), new BigDecimal(formula.group(3)));
            return List.of(new Quote(fact, new BigDecimal(formula.group(2)), Optional.of(base), Optional.empty()));
        }
        List<String> prices = Arrays.asList(cell.split(" / "));
        if (!prices.stream().allMatch(price -> PLAIN.matcher(price).matches())) {
            return List.of();
        }
        Matcher lengths = LENGTHS.matcher(fact.cell("unit"));
        boolean byTheClip = fact.cell("unit").startsWith("per clip") && lengths.find();
        List<String> seconds = byTheClip ? Arrays.asList(lengths.group(1).split("/")) : List.of();
        return IntStream.range(0, prices.size())
                .mapToObj(i -> new Quote(
                        fact,
                        new BigDecimal(prices.get(i)),
                        Optional.empty(),
                        i < seconds.size() ? Optional.of(new BigDecimal(seconds.get(i))) : Optional.empty()))
                .toList();
    }
}
