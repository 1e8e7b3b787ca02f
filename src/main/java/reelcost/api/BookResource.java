package reelcost.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import reelcost.app.NotThere;
import reelcost.app.RateBooks;

/** The whole rate book, to be read by another Reelcost. */
@Path("/api/v1/book")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rate book")
public class BookResource {
    private final RateBooks books;

    BookResource(RateBooks books) {
        this.books = books;
    }

    @GET
    @Operation(
            operationId = "exportBook",
            summary = "Export the rate book",
            description = "One edition whole, in the form that can be imported.")
    @APIResponse(
            responseCode = "200",
            description = "The book; its JSON Schema is at /schemas/rate-book-1.json.",
            content = @Content(schema = @Schema(ref = "RateBook")))
    @APIResponse(
            responseCode = "404",
            description = "There is no such edition.",
            content =
                    @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
    public String book(
            @RestQuery
                    @Parameter(
                            description = "The name of an edition; the newest where it is left out.",
                            example = "2026-11-22-1f2e3d4c")
                    String edition) {
        try {
            return books.json(
                    Optional.ofNullable(edition).orElseGet(() -> books.current().edition()));
        } catch (NotThere never) {
            throw new Problem(Problem.NOT_FOUND, "There is no such edition of the rate book.");
        }
    }
}
