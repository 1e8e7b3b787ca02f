package reelcost.domain.plan;

import java.math.BigDecimal;
import reelcost.domain.money.Decimals;

/** The clips that a stage works on: a number of its own, or what other stages make. */
public sealed interface Footage {
    /**
     * @param clips one or more
     * @param seconds of each, above zero
     */
    record Given(int clips, BigDecimal seconds) implements Footage {
        public Given {
            seconds = Decimals.canonical(seconds);
        }
    }

    record Of(MediaRef media) implements Footage {}
}
