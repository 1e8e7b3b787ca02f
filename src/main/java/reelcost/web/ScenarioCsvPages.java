package reelcost.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import reelcost.app.EstimateScenario;
import reelcost.app.NotThere;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.export.EstimateCsv;
import reelcost.export.FileName;

/** A saved scenario's estimate as a file. */
@Path("/productions/{id: \\d{1,18}}/scenarios/{sid: \\d{1,18}}.csv")
public class ScenarioCsvPages {
    private final ReadProductions read;
    private final EstimateScenario estimate;

    ScenarioCsvPages(ReadProductions read, EstimateScenario estimate) {
        this.read = read;
        this.estimate = estimate;
    }

    @GET
    public Response csv(long id, long sid) {
        SavedProduction saved = read.one(id);
        SavedScenario scenario = saved.scenario(sid).orElseThrow(NotThere::scenario);
        String name = scenario.scenario().name();
        String title = saved.production().title();
        return Downloads.csv(
                FileName.estimateCsv(title, name),
                EstimateCsv.write(title, name, estimate.estimate(saved.production(), scenario)));
    }
}
