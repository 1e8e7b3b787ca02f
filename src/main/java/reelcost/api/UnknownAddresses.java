package reelcost.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes every address under {@code /api/} that nothing else takes, whatever the method: it is not there. */
@Path("/api/{unknown: .+}")
public class UnknownAddresses {
    @GET
    @Operation(hidden = true)
    public void get() {
        throw notThere();
    }

    @POST
    @Operation(hidden = true)
    public void post() {
        throw notThere();
    }

    @PUT
    @Operation(hidden = true)
    public void put() {
        throw notThere();
    }

    @PATCH
    @Operation(hidden = true)
    public void patch() {
        throw notThere();
    }

    @DELETE
    @Operation(hidden = true)
    public void delete() {
        throw notThere();
    }

    private static Problem notThere() {
        return new Problem(Problem.NOT_FOUND, "There is nothing at this address; the API is described at /q/openapi.");
    }
}
