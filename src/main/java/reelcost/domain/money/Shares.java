package reelcost.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Splits one rounded amount over several shares so that the shares add up to it again. */
public final class Shares {
    private Shares() {}

    /**
     * Splits in proportion to the weights by the method of the largest remainder: each share is rounded down, and the
     * units left over go one by one to the largest remainders (the earlier share first where they are equal).
     *
     * @param total zero or more
     * @param weights at least one, none negative; all zero splits evenly
     * @return one amount for each weight, in order, adding up to {@code total}
     */
    public static List<Money> split(Money total, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> effective = sum.signum() > 0
                ? weights
                : weights.stream().map(w -> BigDecimal.ONE).toList();
        BigDecimal whole = effective.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = total.getCurrencyUnit().getDecimalPlaces();
        BigDecimal amount = total.getAmount();

        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal weight : effective) {
            BigDecimal product = amount.multiply(weight);
            BigDecimal share = product.divide(whole, scale, RoundingMode.DOWN);
            shares.add(share);
            remainders.add(product.subtract(share.multiply(whole)));
        }
        BigDecimal left = amount.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int units = left.movePointRight(scale).intValueExact();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(remainders::get)
                        .reversed())
                .limit(units)
                .forEach(i -> shares.set(i, shares.get(i).add(unit)));
        return shares.stream()
                .map(share -> Money.of(total.getCurrencyUnit(), share))
                .toList();
    }
}
