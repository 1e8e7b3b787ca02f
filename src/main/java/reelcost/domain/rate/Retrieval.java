package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Optional;

/** What it costs to read back what is stored, beside requests and beside sending it anywhere. */
public sealed interface Retrieval {
    Retrieval FREE = new Free();
    Retrieval NOT_KNOWN = new NotKnown();

    /** For a gigabyte as the offer bills it; zero where it is free, none where it is not known. */
    Optional<BigDecimal> price();

    /** Reading back costs nothing. */
    record Free() implements Retrieval {
        @Override
        public Optional<BigDecimal> price() {
            return Optional.of(BigDecimal.ZERO);
        }
    }

    /**
     * Each gigabyte that is read costs the same.
     *
     * @param amount for a gigabyte as the offer bills it; above zero
     */
    record PerGigabyte(BigDecimal amount) implements Retrieval {
        /** @throws IllegalArgumentException if the amount is not above zero */
        public PerGigabyte {
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException("a price of retrieval must be above zero: " + amount);
            }
        }

        @Override
        public Optional<BigDecimal> price() {
            return Optional.of(amount);
        }
    }

    /** No source for it was found; it may well cost something. */
    record NotKnown() implements Retrieval {
        @Override
        public Optional<BigDecimal> price() {
            return Optional.empty();
        }
    }
}
