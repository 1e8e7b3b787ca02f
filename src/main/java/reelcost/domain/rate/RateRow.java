package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of a rate table.
 *
 * @param when what the clip must be for the row to apply
 * @param price in the table's currency or credits; zero or more
 * @param buys how many of the table's units that price buys; above zero, 1 unless the provider says otherwise
 * @param base what the first units of each clip cost together; {@code price} is then for the units beyond them
 */
public record RateRow(Conditions when, BigDecimal price, BigDecimal buys, Optional<BasePrice> base) {
    /** @throws IllegalArgumentException if the price is negative or it buys nothing */
    public RateRow {
        if (price.signum() < 0) {
            throw new IllegalArgumentException("a price can't be negative: " + price);
        }
        if (buys.signum() <= 0) {
            throw new IllegalArgumentException("a price must buy more than nothing: " + buys);
        }
    }

    /** A row whose price is for every unit of a clip. */
    public RateRow(Conditions when, BigDecimal price, BigDecimal buys) {
        this(when, price, buys, Optional.empty());
    }
}
