package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import reelcost.app.ReadProductions;

/** The home page, and every address that leads nowhere. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {
    record home(HomeView view, Optional<Flash> flash) implements TemplateInstance {}

    private final ReadProductions read;
    private final Pricing pricing;

    HomePages(ReadProductions read, Pricing pricing) {
        this.read = read;
        this.pricing = pricing;
    }

    @GET
    public TemplateInstance home(@QueryParam("page") String page, @QueryParam("deleted") String deleted) {
        ReadProductions.Listing listing = read.list(Paths.page(page));
        return new home(HomeView.of(listing, pricing.all(listing.productions())), Flash.deletedProduction(deleted));
    }

    @GET
    @Path("/{unknown: .+}")
    public TemplateInstance unknown() {
        throw new NotFoundException();
    }
}
