package reelcost.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import reelcost.app.EstimateScenario;
import reelcost.app.NotThere;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Timeline;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Schedule;
import reelcost.export.FileName;
import reelcost.export.MonthsCsv;

/** A saved scenario's months as a file. */
@Path("/productions/{id: \\d{1,18}}/scenarios/{sid: \\d{1,18}}/months.csv")
public class MonthsCsvPages {
    private final ReadProductions read;
    private final EstimateScenario estimate;

    MonthsCsvPages(ReadProductions read, EstimateScenario estimate) {
        this.read = read;
        this.estimate = estimate;
    }

    @GET
    public Response csv(long id, long sid) {
        SavedProduction saved = read.one(id);
        SavedScenario scenario = saved.scenario(sid).orElseThrow(NotThere::scenario);
        return saved.production()
                .schedule()
                .map(schedule -> csv(saved, scenario, schedule))
                .orElseGet(() -> Downloads.refused(List.of(new FieldError(
                        "startMonth", "The production has no schedule: say in its form when the making starts."))));
    }

    private Response csv(SavedProduction saved, SavedScenario scenario, Schedule schedule) {
        String title = saved.production().title();
        String name = scenario.scenario().name();
        Estimate priced = estimate.estimate(saved.production(), scenario);
        return Downloads.csv(
                FileName.monthsCsv(title, name),
                MonthsCsv.write(title, name, priced.currency(), Timeline.of(scenario.scenario(), priced, schedule)));
    }
}
