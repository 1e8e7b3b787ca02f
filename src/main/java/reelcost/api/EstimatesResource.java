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
import reelcost.domain.estimate.Estimate;

/** Estimates whatever is sent, and keeps nothing. */
@Path(EstimatesResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estimates", description = "What a video costs, line by line.")
public class EstimatesResource {
    static final String PATH = "/api/v1/estimates";

    private final RateBooks books;
    private final Clock clock;

    EstimatesResource(RateBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @POST
    @Cache(noStore = true)
    @Operation(
            operationId = "estimate",
            summary = "Estimate a scenario",
            description =
                    "Prices every stage. A stage that can't be priced comes back with the reason; nothing is stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "EstimateRequest"),
                            examples = @ExampleObject(name = "The Hardest Part", ref = "TheHardestPart")))
    @APIResponse(
            responseCode = "200",
            description = "The estimate.",
            content =
                    @Content(
                            schema = @Schema(implementation = EstimateJson.class),
                            examples = @ExampleObject(name = "The Hardest Part", ref = "TheHardestPartEstimate")))
    @APIResponse(responseCode = "400", ref = "NotJson")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "NotDeclaredAsJson")
    @APIResponse(responseCode = "422", ref = "WrongFields")
    public EstimateJson estimate(InputStream body) {
        byte[] json = LimitedBody.read(body);
        EstimateRequest request = EstimateRequestReader.read(json, books.current(), LocalDate.now(clock));
        Estimate estimate = request.estimate(books.current());
        return EstimateJson.of(estimate, request.timeline(estimate));
    }
}
