package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Productions: the home page and the production's own. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ProductionPages {
    record home(String productions) implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        return new home("x");
    }
}
