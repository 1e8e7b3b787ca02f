package reelcost.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Service;

/**
 * Which offers somebody wants to see.
 *
 * @param words in the id or the title, in lower case; empty for any
 * @param service empty for any
 * @param provider in lower case; empty for any
 */
record OfferFilter(String words, Optional<Service> service, String provider) {
    private static final int LONGEST = 100;

    /** @throws Problem if a text is too long, or the service is not one */
    static OfferFilter of(String q, String service, String provider) {
        TextFields fields = new TextFields(field -> switch (field) {
            case "q" -> q;
            case "service" -> service;
            default -> provider;
        });
        String words = fields.line("q", LONGEST, "");
        String maker = fields.line("provider", LONGEST, "");
        Optional<Service> sold = fields.text("service").isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        fields.choice("service", OfferFilter::service, "Choose generate, upscale, store or transfer."));
        if (!fields.errors().isEmpty()) {
            throw Problem.invalid(fields.errors());
        }
        return new OfferFilter(words.toLowerCase(Locale.ROOT), sold, maker.toLowerCase(Locale.ROOT));
    }

    boolean matches(Offer offer) {
        String text = (offer.id() + " " + offer.title()).toLowerCase(Locale.ROOT);
        return Stream.of(words.split("\\s+")).allMatch(text::contains)
                && service.map(sold -> offer.service() == sold).orElse(true)
                && (provider.isEmpty()
                        || offer.provider().toLowerCase(Locale.ROOT).equals(provider));
    }

    private static Optional<Service> service(String code) {
        return Stream.of(Service.values())
                .filter(service -> OfferJson.code(service).equals(code))
                .findFirst();
    }
}
