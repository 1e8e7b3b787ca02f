package reelcost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.app.EditOwnRates;
import reelcost.domain.plan.FieldError;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.RateBook;

/**
 * What a sample job costs with an own rate that is not saved yet.
 *
 * @param line the priced job; empty where something is wrong
 * @param price what the offer asks, in a few words
 * @param day the day that the job is planned for
 * @param errors what is wrong; those of texts that no price depends on are among them only where there are others
 */
record OwnRatePreview(Optional<LineView> line, String price, String day, List<FieldError> errors) {
    static OwnRatePreview of(OwnRateForm form, OwnRateReader.Reading reading, EditOwnRates rates, LocalDate today) {
        if (!reading.canBePriced()) {
            return new OwnRatePreview(Optional.empty(), "", "", reading.errors());
        }
        try {
            RateBook book = rates.preview(reading.offer());
            Offer offer =
                    book.find(new OfferId(reading.offer().get("id").asText())).orElseThrow();
            LocalDate day = day(offer.prices().periods().get(0), today);
            return new OwnRatePreview(
                    Optional.of(LineView.of(OfferExample.line(offer, book, day))),
                    PriceText.of(offer, day),
                    Texts.day(day),
                    List.of());
        } catch (InvalidRateBook refused) {
            return new OwnRatePreview(Optional.empty(), "", "", OwnRateFaults.at(form, refused));
        }
    }

    /** Today, or the day closest to it that has a price. */
    private static LocalDate day(PricePeriods.Period period, LocalDate today) {
        LocalDate begun = period.from().filter(today::isBefore).orElse(today);
        return period.to()
                .filter(end -> !begun.isBefore(end))
                .map(end -> end.minusDays(1))
                .orElse(begun);
    }
}
