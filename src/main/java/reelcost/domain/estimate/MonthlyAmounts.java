package reelcost.domain.estimate;

import java.util.List;
import org.joda.money.Money;

/**
 * What a line costs in each of its months.
 *
 * @param first month, from 1
 * @param amounts one for each month from there on, at least one
 */
public record MonthlyAmounts(int first, List<Money> amounts) {
    public MonthlyAmounts {
        amounts = List.copyOf(amounts);
    }

    public int last() {
        return first + amounts.size() - 1;
    }
}
