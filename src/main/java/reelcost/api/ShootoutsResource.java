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

/** Prices a job on every offer, and keeps nothing. */
@Path(ShootoutsResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shoot-outs", description = "What a job costs on every model.")
public class ShootoutsResource {
    static final String PATH = "/api/v1/shootouts";

    private final RateBooks books;
    private final Clock clock;

    ShootoutsResource(RateBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @POST
    @Cache(noStore = true)
    @Operation(
            operationId = "shootOut",
            summary = "Price a job on every model",
            description =
                    "Prices the job on every offer that generates video. An offer that can't do it says why; one that"
                            + " lacks only the size is priced with upscaling. Nothing is stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "ShootoutRequest"),
                            examples = @ExampleObject(name = "The Hardest Part", ref = "TheHardestPartShootout")))
    @APIResponse(
            responseCode = "200",
            description = "What every offer asks.",
            content = @Content(schema = @Schema(implementation = ShootoutJson.class)))
    @APIResponse(responseCode = "400", ref = "NotJson")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "NotDeclaredAsJson")
    @APIResponse(responseCode = "422", ref = "WrongFields")
    public ShootoutJson shootOut(InputStream body) {
        byte[] json = LimitedBody.read(body);
        return ShootoutJson.of(ShootoutRequest.read(json, LocalDate.now(clock)).run(books.current()));
    }
}
