package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;

/** Scenarios of a production side by side. The address says which. */
@Path("/productions/{id: \\d{1,18}}/compare")
@Produces(MediaType.TEXT_HTML)
public class ComparePages {
    record compare(CompareView view) implements TemplateInstance {}

    private final ReadProductions read;
    private final Pricing pricing;
    private final CompareCharts charts;

    ComparePages(ReadProductions read, Pricing pricing, CompareCharts charts) {
        this.read = read;
        this.pricing = pricing;
        this.charts = charts;
    }

    @GET
    public Response compare(
            long id,
            @QueryParam("s") List<String> scenarios,
            @QueryParam("baseline") @DefaultValue("") String baseline,
            @QueryParam("to") @DefaultValue("") String to) {
        SavedProduction saved = read.one(id);
        CompareChoice choice = CompareChoice.read(saved, scenarios, baseline, to);
        CompareView view = CompareView.of(saved, choice, pricing.all(saved), charts);
        return Fragments.page(choice.ok() || !view.enough() ? 200 : Fragments.UNPROCESSABLE, new compare(view));
    }
}
