package reelcost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;

/** Which offers somebody is looking for, as typed into the search form or an address. */
record OfferSearch(Map<String, String> typed) {
    private static final int LONGEST = 100;

    private static final Comparator<Offer> ORDER = Comparator.comparing(Offer::service)
            .thenComparing(Offer::provider, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Offer::model, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Offer::id);

    /** The words for where an offer stands in life. */
    static final Map<String, LifeCycle.Status> STATUSES = Map.of(
            "current", LifeCycle.Status.ACTIVE,
            "deprecated", LifeCycle.Status.DEPRECATED,
            "retired", LifeCycle.Status.RETIRED);

    /** The offers found, what makes clips first; look at the fields' errors before using them. */
    List<Offer> find(RateBook book, LocalDate today, TextFields fields) {
        String words = fields.line("q", LONGEST, "");
        Optional<Service> service = choice(fields, "service", OfferSearch::service, "Choose a kind from the list.");
        Optional<String> provider = choice(
                fields,
                "provider",
                name -> providers(book).stream()
                        .filter(known -> known.equalsIgnoreCase(name))
                        .findFirst(),
                "Choose a provider from the list.");
        Optional<LifeCycle.Status> status = choice(
                fields,
                "status",
                code -> Optional.ofNullable(STATUSES.get(code)),
                "Choose current, deprecated or retired.");
        Optional<Origin> origin = choice(fields, "origin", OfferSearch::origin, "Choose an origin from the list.");
        if (!fields.errors().isEmpty()) {
            return List.of();
        }
        return book.offers().values().stream()
                .filter(offer -> has(offer, words))
                .filter(offer -> service.map(offer.service()::equals).orElse(true))
                .filter(offer -> provider.map(offer.provider()::equals).orElse(true))
                .filter(offer -> status.map(offer.lifeCycle().on(today)::equals).orElse(true))
                .filter(offer -> origin.map(offer.origin()::equals).orElse(true))
                .sorted(ORDER)
                .toList();
    }

    static List<String> providers(RateBook book) {
        return book.offers().values().stream()
                .map(Offer::provider)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static boolean has(Offer offer, String words) {
        String text = (offer.id() + " " + offer.provider() + " " + offer.channel() + " " + offer.model())
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static Optional<Service> service(String code) {
        return Stream.of(Service.values())
                .filter(service -> service.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    private static Optional<Origin> origin(String code) {
        return Stream.of(Origin.values())
                .filter(origin -> origin.code().equals(code))
                .findFirst();
    }

    private static <T> Optional<T> choice(
            TextFields fields, String field, Function<String, Optional<T>> reader, String message) {
        return fields.text(field).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(fields.choice(field, reader, message));
    }
}
