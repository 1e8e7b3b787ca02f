package reelcost.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
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
import reelcost.export.EstimateCsv;
import reelcost.export.FileName;
import reelcost.export.MonthsCsv;
import reelcost.export.StockCsv;

/** A saved scenario as files: its estimate, its months, and what it stores in them. */
@Path("/productions/{id: \\d{1,18}}/scenarios")
public class ScenarioCsvPages {
    private final ReadProductions read;
    private final EstimateScenario estimate;

    ScenarioCsvPages(ReadProductions read, EstimateScenario estimate) {
        this.read = read;
        this.estimate = estimate;
    }

    /** A scenario with what names it, priced. */
    private record Priced(String title, SavedScenario saved, Estimate estimate) {
        String name() {
            return saved.scenario().name();
        }
    }

    @GET
    @Path("/{sid: \\d{1,18}}.csv")
    public Response estimate(long id, long sid) {
        Priced priced = price(read.one(id), sid);
        return Downloads.csv(
                FileName.estimateCsv(priced.title(), priced.name()),
                EstimateCsv.write(priced.title(), priced.name(), priced.estimate()));
    }

    @GET
    @Path("/{sid: \\d{1,18}}/months.csv")
    public Response months(long id, long sid) {
        return scheduled(id, sid, ScenarioCsvPages::months);
    }

    @GET
    @Path("/{sid: \\d{1,18}}/stock.csv")
    public Response stock(long id, long sid) {
        return scheduled(id, sid, ScenarioCsvPages::stock);
    }

    private Response scheduled(long id, long sid, BiFunction<Priced, Schedule, Response> file) {
        SavedProduction production = read.one(id);
        Priced priced = price(production, sid);
        return production
                .production()
                .schedule()
                .map(schedule -> file.apply(priced, schedule))
                .orElseGet(() -> Downloads.refused(List.of(new FieldError(
                        "startMonth", "The production has no schedule: say in its form when the making starts."))));
    }

    private static Response months(Priced priced, Schedule schedule) {
        return Downloads.csv(
                FileName.monthsCsv(priced.title(), priced.name()),
                MonthsCsv.write(
                        priced.title(),
                        priced.name(),
                        priced.estimate(),
                        Timeline.of(priced.saved().scenario(), priced.estimate(), schedule)));
    }

    private static Response stock(Priced priced, Schedule schedule) {
        return Downloads.csv(
                FileName.stockCsv(priced.title(), priced.name()),
                StockCsv.write(priced.title(), priced.name(), Stored.of(priced.estimate()), schedule));
    }

    private Priced price(SavedProduction production, long sid) {
        SavedScenario scenario = production.scenario(sid).orElseThrow(NotThere::scenario);
        return new Priced(
                production.production().title(), scenario, estimate.estimate(production.production(), scenario));
    }
}
