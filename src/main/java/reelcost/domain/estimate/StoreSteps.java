package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.StorageMinimum;
import reelcost.domain.rate.TierSchedule;

/** Says what of a store stage is billed. */
final class StoreSteps {
    private StoreSteps() {}

    /** The GB that are billed in each month, all copies: what is there, and what is gone before the minimum is over. */
    static Flow billed(
            LineDraft draft, Stage.Store store, DataFlows.Coming coming, TierSchedule listed, Schedule schedule) {
        StorageMinimum minimum = listed.minimum();
        Flow in = coming.gigabytes().times(store.copies());
        Flow held = Stock.of(in, store.keep(), schedule.months()).held();
        Flow billed = Stock.held(in, arrival -> minimum.months(store.keep().monthsFrom(arrival, schedule.months())));
        draft.step(quantity(store, coming, held.total(), schedule));
        if (in.first() > 1 || in.last() > 1) {
            draft.step(arrival(in));
        }
        if (billed.total().compareTo(held.total()) > 0) {
            minimum(draft, store, minimum, held.total(), billed.total());
        }
        if (listed.handling().chargesRequests() && coming.weighed().files().isEmpty()) {
            draft.step(Step.of(Step.Kind.REQUESTS, "Requests are not counted: how many files this is is not known"));
        }
        return billed;
    }

    private static Step quantity(Stage.Store store, DataFlows.Coming coming, BigDecimal held, Schedule schedule) {
        BigDecimal gigabytes = Decimals.canonical(coming.gigabytes().total());
        String kept = store.keep()
                .months()
                .map(months -> " × " + months(months))
                .orElseGet(() -> ", kept to month " + schedule.months());
        Quantity quantity = new Quantity(held, "GB-month");
        return Step.of(
                Step.Kind.QUANTITY,
                MoneyText.number(gigabytes) + " GB × " + store.copies() + (store.copies() == 1 ? " copy" : " copies")
                        + kept + " = " + quantity,
                "gigabytes",
                gigabytes,
                "copies",
                store.copies(),
                "months",
                store.keep().code(),
                "quantity",
                quantity.amount());
    }

    private static Step arrival(Flow in) {
        String when =
                in.first() == in.last() ? "in month " + in.first() : "over months " + in.first() + " to " + in.last();
        return Step.of(Step.Kind.FLOW, "Arrives " + when, "first", in.first(), "last", in.last());
    }

    private static void minimum(
            LineDraft draft, Stage.Store store, StorageMinimum minimum, BigDecimal held, BigDecimal billed) {
        int least = minimum.months(1);
        Optional<String> kept = store.keep().months().map(StoreSteps::months);
        Quantity quantity = new Quantity(billed, "GB-month");
        draft.step(Step.of(
                        Step.Kind.MINIMUM,
                        kept.orElse("What is kept for less is") + " billed as the minimum of " + minimum.days()
                                + " days: " + least + " months = " + quantity,
                        "days",
                        minimum.days(),
                        "months",
                        least,
                        "quantity",
                        quantity.amount(),
                        "early",
                        Decimals.canonical(billed.subtract(held))))
                .warn(
                        Warning.Kind.STORAGE_MINIMUM,
                        draft.offerTitle() + " bills at least " + minimum.days() + " days: what is kept for "
                                + kept.orElse("anything less") + " costs " + least + " months.");
    }

    private static String months(int count) {
        return count + (count == 1 ? " month" : " months");
    }
}
