package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the API can do, for people. The OpenAPI document says it for programs. */
@Path("/api")
@Produces(MediaType.TEXT_HTML)
public class ApiPages {
    record api() implements TemplateInstance {}

    @GET
    public Response api() {
        return Fragments.page(200, new api());
    }
}
