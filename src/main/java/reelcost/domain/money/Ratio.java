package reelcost.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An exact amount that has not been rounded yet: numerator over denominator. Prices such as $2.80 a minute are counted
 * in seconds, so an amount may be a fraction with no finite decimal form; it stays exact until the one rounding at the
 * line.
 *
 * <p>Ordered by value: 1/2 and 2/4 compare as equal though they are not {@code equals}, as with {@link BigDecimal}.
 *
 * @param numerator any number
 * @param denominator above zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {
    public static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

    /** @throws IllegalArgumentException if the denominator is not above zero */
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be above zero: " + denominator);
        }
    }

    public static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    /** On the least common denominator, so that long sums stay short. */
    public Ratio plus(Ratio other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        int scale = Math.max(denominator.scale(), other.denominator.scale());
        BigInteger mine = denominator.setScale(scale).unscaledValue();
        BigInteger theirs = other.denominator.setScale(scale).unscaledValue();
        BigInteger common = mine.gcd(theirs);
        BigDecimal factor = new BigDecimal(theirs.divide(common));
        return new Ratio(
                numerator.multiply(factor).add(other.numerator.multiply(new BigDecimal(mine.divide(common)))),
                denominator.multiply(factor));
    }

    public Ratio minus(Ratio other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    public Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    public Ratio over(BigDecimal divisor) {
        return new Ratio(numerator, denominator.multiply(divisor));
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Rounds half up to {@code scale} decimals. */
    public BigDecimal decimal(int scale) {
        return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }

    /** The least whole number that is not below this one. */
    public BigDecimal ceiling() {
        return numerator.divide(denominator, 0, RoundingMode.CEILING);
    }

    /** The greatest whole number that is not above this one. */
    public BigDecimal floor() {
        return numerator.divide(denominator, 0, RoundingMode.FLOOR);
    }

    /** The one rounding of a line: half up to the currency's scale. */
    public Money round(CurrencyUnit currency) {
        return Money.of(currency, decimal(currency.getDecimalPlaces()));
    }
}
