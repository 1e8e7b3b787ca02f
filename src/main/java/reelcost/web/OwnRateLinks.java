package reelcost.web;

import java.util.Optional;
import reelcost.app.EditOwnRates;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.RateBook;

/**
 * Where an offer's page leads to, for a studio with rates of its own.
 *
 * @param copy the address of a form that has what the offer has; empty where there can be none
 * @param reason why the offer can't be copied; else empty
 * @param edit the address of the offer's own form; empty where the studio did not write it
 * @param basedOn the offer that it was copied from, where it was
 */
record OwnRateLinks(String copy, String reason, String edit, Optional<OfferView.Fact> basedOn) {
    /** @param written the offer as the rate files write it; empty where it has left the book */
    static OwnRateLinks of(Offer offer, Optional<EditOwnRates.Written> written, RateBook book) {
        Optional<OwnRateWriter.Written> form = written.map(found -> OwnRateWriter.write(found.offer()));
        boolean ok = form.filter(OwnRateWriter.Written::ok).isPresent();
        return new OwnRateLinks(
                ok ? "/rates/new?from=" + offer.id() : "",
                form.filter(found -> !found.ok())
                        .map(OwnRateWriter.Written::reason)
                        .orElse(""),
                ok && offer.origin() == Origin.OWN ? "/rates/" + offer.id() + "/edit" : "",
                form.flatMap(found -> OfferId.parse(found.form().get("based-on")))
                        .map(original -> fact(original, book)));
    }

    static OfferView.Fact fact(OfferId original, RateBook book) {
        return new OfferView.Fact(
                "Copied from",
                book.find(original).map(Offer::title).orElse(original + ", which has left the book"),
                book.find(original).isPresent() ? "/rates/" + original : "");
    }
}
