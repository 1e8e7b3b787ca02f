package reelcost.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import reelcost.app.RateBooks;
import reelcost.domain.rate.RateBook;

/** Prices the ways to do an upscale, and keeps nothing. */
@Path(UpscaleChainsResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Upscale chains", description = "The ways to do an upscale.")
public class UpscaleChainsResource {
    static final String PATH = "/api/v1/upscale-chains";

    private final RateBooks books;
    private final Clock clock;

    UpscaleChainsResource(RateBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @POST
    @Cache(noStore = true)
    @Operation(
            operationId = "findUpscaleChains",
            summary = "Price the ways to do an upscale",
            description =
                    "Prices every offer on sale that does the upscale at once, and of each route over one or two sizes"
                            + " between the cheapest purchase. Offers that can't do it at once say why. Nothing is"
                            + " stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "UpscaleChainsRequest"),
                            examples = @ExampleObject(name = "Finals in 4K", ref = "FinalsInFourK")))
    @APIResponse(
            responseCode = "200",
            description = "The ways, the cheapest first.",
            content = @Content(schema = @Schema(implementation = UpscaleChainsJson.class)))
    @APIResponse(responseCode = "400", ref = "NotJson")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "NotDeclaredAsJson")
    @APIResponse(responseCode = "422", ref = "WrongFields")
    public UpscaleChainsJson find(InputStream body) {
        byte[] json = LimitedBody.read(body);
        RateBook book = books.current();
        return UpscaleChainsJson.of(
                UpscaleChainsRequest.read(json, book, LocalDate.now(clock)).run(book));
    }
}
