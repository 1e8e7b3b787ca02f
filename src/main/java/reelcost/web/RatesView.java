package reelcost.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;

/** The rate book as a list that can be searched. */
record RatesView(
        FieldView fields,
        List<OptionViews.Option> services,
        List<OptionViews.Option> providers,
        List<OptionViews.Option> statuses,
        List<OptionViews.Option> origins,
        String edition,
        String count,
        List<Row> rows) {

    /** One offer. */
    record Row(
            String path,
            String model,
            String origin,
            String provider,
            String channel,
            String metered,
            String price,
            String lengths,
            OfferTexts.Life life,
            String dated,
            OfferTexts.Age age) {
        static Row of(Offer offer, LocalDate today) {
            return new Row(
                    "/rates/" + offer.id(),
                    offer.model(),
                    OfferTexts.origin(offer),
                    offer.provider(),
                    offer.channel(),
                    OfferTexts.meteredBy(offer.prices().nearest(today)),
                    PriceText.of(offer, today),
                    OfferTexts.lengths(offer),
                    OfferTexts.Life.of(offer, today),
                    OfferTexts.dated(offer.source()),
                    OfferTexts.Age.of(offer.source(), today));
        }
    }

    static RatesView of(OfferSearch search, RateBook book, LocalDate today) {
        TextFields fields = new TextFields(search.typed()::get);
        List<Offer> found = search.find(book, today, fields);
        return new RatesView(
                new FieldView(search.typed(), fields.errors()),
                Arrays.stream(Service.values())
                        .map(service ->
                                new OptionViews.Option(service.name().toLowerCase(Locale.ROOT), service.title()))
                        .toList(),
                OfferSearch.providers(book).stream()
                        .map(name -> new OptionViews.Option(name, name))
                        .toList(),
                Stream.of("Current", "Deprecated", "Retired")
                        .map(name -> new OptionViews.Option(name.toLowerCase(Locale.ROOT), name))
                        .toList(),
                Arrays.stream(Origin.values())
                        .map(origin -> new OptionViews.Option(origin.code(), origin.title()))
                        .toList(),
                book.edition(),
                found.size() + " of " + book.offers().size() + " offers",
                found.stream().map(offer -> Row.of(offer, today)).toList());
    }
}
