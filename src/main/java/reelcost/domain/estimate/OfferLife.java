package reelcost.domain.estimate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.Offer;

/** What a line says about where its offer stands in life. */
final class OfferLife {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private OfferLife() {}

    static void warn(LineDraft draft, Offer offer, LocalDate asOf) {
        switch (offer.lifeCycle().on(asOf)) {
            case RETIRED -> draft.warn(Warning.Kind.RETIRED, retired(offer));
            case DEPRECATED ->
                draft.warn(
                        Warning.Kind.DEPRECATED,
                        offer.title() + " is announced to end"
                                + offer.lifeCycle()
                                        .retired()
                                        .map(day -> " on " + DAY.format(day))
                                        .orElse("") + ".");
            case ACTIVE -> {}
        }
        if (offer.lifeCycle().historical()) {
            draft.warn(
                    Warning.Kind.HISTORICAL,
                    "This rate is a historical estimate, never a price that somebody offered.");
        }
    }

    static String retired(Offer offer) {
        return offer.title() + " was retired on "
                + DAY.format(offer.lifeCycle().retired().orElseThrow()) + ".";
    }

    static String noPrice(LocalDate asOf) {
        return "the rate book has no price of it for " + DAY.format(asOf);
    }

    static String noExchange(CurrencyUnit from, CurrencyUnit to) {
        return "there is no exchange rate from " + from + " to " + to;
    }
}
