package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reelcost.app.EditOwnRates;
import reelcost.app.RateBooks;
import reelcost.domain.rate.OfferId;

/** The rate book: a list to search, and a page for each offer. */
@Path("/rates")
@Produces(MediaType.TEXT_HTML)
public class RatePages {
    private static final List<String> FIELDS = List.of("q", "service", "provider", "status", "origin");

    record rates(RatesView view) implements TemplateInstance {}

    record rates$found(RatesView view) implements TemplateInstance {}

    record offer(OfferView view, OwnRateLinks own) implements TemplateInstance {}

    private final RateBooks books;
    private final EditOwnRates own;
    private final Clock clock;

    RatePages(RateBooks books, EditOwnRates own, Clock clock) {
        this.books = books;
        this.own = own;
        this.clock = clock;
    }

    @GET
    public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(field -> typed.put(field, new Form(address.getQueryParameters()).get(field)));
        RatesView view = RatesView.of(new OfferSearch(typed), books.current(), LocalDate.now(clock));
        return Fragments.page(
                view.fields().errors().isEmpty() ? 200 : 422,
                Fragments.wanted(headers) ? new rates$found(view) : new rates(view));
    }

    @GET
    @Path("/{channel}/{model}")
    public Response offer(String channel, String model) {
        return OfferId.parse(channel + "/" + model)
                .flatMap(books.current()::find)
                .map(found -> Fragments.page(
                        200,
                        new offer(
                                OfferView.of(found, books.current(), LocalDate.now(clock)),
                                OwnRateLinks.of(found, own.original(found.id()), books.current()))))
                .orElseThrow(NotFoundException::new);
    }
}
