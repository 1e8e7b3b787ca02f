package reelcost.web;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.Retrieval;
import reelcost.domain.rate.TierSchedule;

/** Says in a few words what storage charges beside the volume. */
final class HandlingText {
    private static final String NOT_KNOWN = "not known, and not in the price";

    private HandlingText() {}

    /** {@code $0.01 per GB}, {@code free}, or that it is not known. */
    static String retrieval(TierSchedule schedule) {
        Retrieval retrieval = schedule.handling().retrieval();
        return retrieval instanceof Retrieval.Free
                ? "free"
                : retrieval
                        .price()
                        .map(price -> PriceText.money(schedule.currency(), price) + " per "
                                + schedule.unit().gigabyte().symbol())
                        .orElse(NOT_KNOWN);
    }

    /** {@code $4.50 for 1,000,000, paid whole once begun; 10,000,000 a month are free}. */
    static String requests(TierSchedule schedule, Optional<RequestPrice> requests) {
        return requests.map(price -> requests(schedule, price)).orElse(NOT_KNOWN);
    }

    private static String requests(TierSchedule schedule, RequestPrice requests) {
        return requests.price().signum() == 0
                ? "free"
                : PriceText.money(schedule.currency(), requests.price()) + " for " + count(requests.per())
                        + (requests.wholeBlocks() ? ", paid whole once begun" : "")
                        + (requests.free() > 0 ? "; " + count(requests.free()) + " a month are free" : "");
    }

    private static String count(long number) {
        return MoneyText.number(BigDecimal.valueOf(number));
    }
}
