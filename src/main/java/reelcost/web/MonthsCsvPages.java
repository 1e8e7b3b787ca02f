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
import reelcost.domain.estimate.Stored;
import reelcost.domain.estimate.Timeline;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Schedule;
import reelcost.export.FileName;
import reelcost.export.MonthsCsv;
import reelcost.export.StockCsv;

/** A saved scenario's months, and what it stores in them, as files. */
@Path("/productions/{id: \\d{1,18}}/scenarios/{sid: \\d{1,18}}/{table: months|stock}.csv")
public class MonthsCsvPages {
    private final ReadProductions read;
    private final EstimateScenario estimate;

    MonthsCsvPages(ReadProductions read, EstimateScenario estimate) {
        this.read = read;
        this.estimate = estimate;
    }

    @GET
    public Response csv(long id, long sid, String table) {
        SavedProduction saved = read.one(id);
        SavedScenario scenario = saved.scenario(sid).orElseThrow(NotThere::scenario);
        return saved.production()
                .schedule()
                .map(schedule ->
                        table.equals("stock") ? stock(saved, scenario, schedule) : months(saved, scenario, schedule))
                .orElseGet(() -> Downloads.refused(List.of(new FieldError(
                        "startMonth", "The production has no schedule: say in its form when the making starts."))));
    }

    private Response months(SavedProduction saved, SavedScenario scenario, Schedule schedule) {
        String title = saved.production().title();
        String name = scenario.scenario().name();
        Estimate priced = estimate.estimate(saved.production(), scenario);
        return Downloads.csv(
                FileName.monthsCsv(title, name),
                MonthsCsv.write(title, name, priced, Timeline.of(scenario.scenario(), priced, schedule)));
    }

    private Response stock(SavedProduction saved, SavedScenario scenario, Schedule schedule) {
        String title = saved.production().title();
        String name = scenario.scenario().name();
        Stored stored = Stored.of(estimate.estimate(saved.production(), scenario));
        return Downloads.csv(FileName.stockCsv(title, name), StockCsv.write(title, name, stored, schedule));
    }
}
