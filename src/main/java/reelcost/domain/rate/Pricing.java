package reelcost.domain.rate;

import org.joda.money.CurrencyUnit;

/** How an offer turns a quantity into money: by a table of rates, or by tiers of volume. */
public sealed interface Pricing permits RateTable, TierSchedule {
    CurrencyUnit currency();

    RateUnit unit();
}
