package reelcost.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import reelcost.app.NotThere;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;

/** A saved scenario over the months of its production. */
@Path("/productions/{id: \\d{1,18}}/scenarios/{sid: \\d{1,18}}/months")
@Produces(MediaType.TEXT_HTML)
public class MonthsPages {
    record months(MonthsView view) implements TemplateInstance {}

    private final ReadProductions read;
    private final Pricing pricing;
    private final ObjectMapper json;

    MonthsPages(ReadProductions read, Pricing pricing, ObjectMapper json) {
        this.read = read;
        this.pricing = pricing;
        this.json = json;
    }

    @GET
    public TemplateInstance open(long id, long sid) {
        SavedProduction saved = read.one(id);
        return new months(
                MonthsView.of(saved, saved.scenario(sid).orElseThrow(NotThere::scenario), pricing.all(saved), json));
    }
}
