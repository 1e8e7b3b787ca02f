package reelcost.domain.estimate;

import java.util.Optional;
import org.joda.money.Money;

/** An amount, or the reason why there is none. Unknown is never zero. */
public sealed interface Priced {
    record Known(Money amount) implements Priced {}

    record Unknown(String reason) implements Priced {}

    default Optional<Money> known() {
        return this instanceof Known priced ? Optional.of(priced.amount()) : Optional.empty();
    }
}
