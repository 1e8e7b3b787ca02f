package reelcost.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import reelcost.app.RateBooks;
import reelcost.domain.rate.OfferId;

/** The rate book. */
@Path("/api/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rate book", description = "How things are sold, with source and date.")
public class OffersResource {
    private static final int SECONDS_FRESH = 300;

    private final RateBooks books;
    private final Clock clock;

    OffersResource(RateBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @GET
    @Cache(maxAge = SECONDS_FRESH)
    @Operation(operationId = "listOffers", summary = "List offers", description = "All offers that meet every filter.")
    @APIResponse(
            responseCode = "200",
            description = "The offers, by id.",
            content = @Content(schema = @Schema(implementation = OffersJson.class)))
    @APIResponse(
            responseCode = "422",
            description = "A filter is wrong.",
            content =
                    @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
    public OffersJson list(
            @RestQuery @Parameter(description = "Words in the id or the title.", example = "veo 3.1") String q,
            @RestQuery
                    @Parameter(
                            description = "What is sold.",
                            schema = @Schema(enumeration = {"generate", "upscale", "store", "transfer"}))
                    String service,
            @RestQuery @Parameter(description = "Who made it.", example = "Google") String provider) {
        OfferFilter filter = OfferFilter.of(q, service, provider);
        LocalDate today = LocalDate.now(clock);
        return new OffersJson(
                books.current().edition(),
                today,
                books.current().offers().values().stream()
                        .filter(filter::matches)
                        .map(offer -> OfferJson.of(offer, today, books.current().edition()))
                        .toList());
    }

    @GET
    @Path("{channel}/{model}")
    @Cache(maxAge = SECONDS_FRESH)
    @Operation(operationId = "getOffer", summary = "Get one offer")
    @APIResponse(
            responseCode = "200",
            description = "The offer.",
            content = @Content(schema = @Schema(implementation = OfferJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such offer.",
            content =
                    @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
    public OfferJson offer(
            @RestPath @Parameter(description = "The first part of the offer's id.", example = "google") String channel,
            @RestPath @Parameter(description = "The second part.", example = "veo-3.1-fast") String model) {
        return OfferId.parse(channel + "/" + model)
                .flatMap(books.current()::find)
                .map(offer -> OfferJson.of(
                        offer, LocalDate.now(clock), books.current().edition()))
                .orElseThrow(() -> new Problem(Problem.NOT_FOUND, "There is no such offer in the rate book."));
    }
}
