package reelcost.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.domain.estimate.Estimate;
import reelcost.export.ComparisonCsv;
import reelcost.export.FileName;
import reelcost.export.ScenarioEstimate;

/** The comparison that the page of the same address shows, as a file. */
@Path("/productions/{id: \\d{1,18}}/compare.csv")
public class CompareCsvPages {
    private static final int UNPROCESSABLE = 422;

    private final ReadProductions read;
    private final Pricing pricing;

    CompareCsvPages(ReadProductions read, Pricing pricing) {
        this.read = read;
        this.pricing = pricing;
    }

    @GET
    public Response csv(
            long id,
            @QueryParam("s") List<String> scenarios,
            @QueryParam("baseline") @DefaultValue("") String baseline) {
        SavedProduction saved = read.one(id);
        CompareChoice choice = CompareChoice.read(saved, scenarios, baseline, "");
        if (!choice.ok()) {
            return Response.status(UNPROCESSABLE)
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                    .entity(choice.problem() + "\n")
                    .build();
        }
        Map<Long, Estimate> estimates = pricing.all(saved);
        String title = saved.production().title();
        List<ScenarioEstimate> compared = choice.compared().stream()
                .map(scenario -> new ScenarioEstimate(scenario.scenario().name(), estimates.get(scenario.id())))
                .toList();
        return Downloads.csv(FileName.comparisonCsv(title), ComparisonCsv.write(title, compared));
    }
}
