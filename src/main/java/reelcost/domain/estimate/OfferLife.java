package reelcost.domain.estimate;

import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.DayText;
import reelcost.domain.rate.Offer;

/** What a line says about where its offer stands in life. */
final class OfferLife {
    private OfferLife() {}

    static void warn(LineDraft draft, Offer offer, LocalDate asOf) {
        switch (offer.lifeCycle().on(asOf)) {
            case RETIRED -> draft.warn(Warning.Kind.RETIRED, offer.offSale(asOf).orElseThrow() + ".");
            case DEPRECATED ->
                draft.warn(
                        Warning.Kind.DEPRECATED,
                        offer.title() + " is announced to end"
                                + offer.lifeCycle()
                                        .retired()
                                        .map(day -> " on " + DayText.of(day))
                                        .orElse("") + ".");
            case ACTIVE -> {}
        }
        if (offer.lifeCycle().historical()) {
            draft.warn(
                    Warning.Kind.HISTORICAL,
                    "This rate is a historical estimate, never a price that somebody offered.");
        }
    }

    static String noPrice(LocalDate asOf) {
        return "the rate book has no price of it for " + DayText.of(asOf);
    }

    static String noExchange(CurrencyUnit from, CurrencyUnit to) {
        return "there is no exchange rate from " + from + " to " + to;
    }
}
