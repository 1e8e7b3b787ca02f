package reelcost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.app.EditOwnRates;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;

/** The studio's own rates as a list. */
record OwnRatesView(String edition, List<Row> rows) {
    /** One of them. */
    record Row(
            String path,
            String model,
            String sold,
            String price,
            Optional<OfferView.Fact> basedOn,
            OfferTexts.Life life,
            String dated,
            OfferTexts.Age age) {
        static Row of(EditOwnRates.OwnRate own, RateBook book, LocalDate today) {
            Offer offer = own.offer();
            return new Row(
                    "/rates/" + offer.id(),
                    offer.model(),
                    offer.channel().equals(offer.provider())
                            ? offer.provider()
                            : offer.provider() + " on " + offer.channel(),
                    PriceText.of(offer, today),
                    own.basedOn().map(original -> OwnRateLinks.fact(original, book)),
                    OfferTexts.Life.of(offer, today),
                    OfferTexts.dated(offer.source()),
                    OfferTexts.Age.of(offer.source(), today));
        }
    }

    static OwnRatesView of(List<EditOwnRates.OwnRate> rates, RateBook book, LocalDate today) {
        return new OwnRatesView(
                book.edition(),
                rates.stream().map(own -> Row.of(own, book, today)).toList());
    }
}
