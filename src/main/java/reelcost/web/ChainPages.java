package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import reelcost.app.DoOnce;
import reelcost.app.EditScenarios;
import reelcost.app.NotThere;
import reelcost.app.RateBooks;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.app.Stale;
import reelcost.domain.estimate.UpscaleChains;
import reelcost.domain.rate.RateBook;

/** The ways to do what a saved upscale does, priced with the edition of its scenario. */
@Path("/productions/{id: \\d{1,18}}/scenarios/{sid: \\d{1,18}}/stages/{key: [a-z0-9-]{1,40}}/chains")
@Produces(MediaType.TEXT_HTML)
public class ChainPages {
    record chains(ChainsView view) implements TemplateInstance {}

    private final RateBooks books;
    private final ReadProductions read;
    private final EditScenarios edit;
    private final DoOnce doOnce;
    private final Clock clock;

    ChainPages(RateBooks books, ReadProductions read, EditScenarios edit, DoOnce doOnce, Clock clock) {
        this.books = books;
        this.read = read;
        this.edit = edit;
        this.doOnce = doOnce;
        this.clock = clock;
    }

    @GET
    public TemplateInstance open(long id, long sid, String key) {
        ChainStage stage = stage(id, sid, key);
        return view(stage, "");
    }

    /** Puts the stages of a way in the place of the stage. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(long id, long sid, String key, MultivaluedMap<String, String> sent) {
        Form typed = new Form(sent);
        ChainStage stage = stage(id, sid, key);
        try {
            return Paths.seeOther(doOnce.once(typed.digest(stage.path()), () -> {
                use(stage, typed);
                return stage.editor();
            }));
        } catch (Stale stale) {
            ChainStage now = stage(id, sid, key);
            String problem = "“" + now.scenario().scenario().name()
                    + "” was changed after you opened this page. The ways are those of the stage as it is now; choose"
                    + " again if you still want to.";
            return Fragments.page(Response.Status.CONFLICT.getStatusCode(), view(now, problem));
        }
    }

    private void use(ChainStage stage, Form typed) {
        edit.replaceStages(stage.production().id(), stage.scenario().id(), Paths.version(typed), () -> {
            UpscaleChains chains = stage.chains(book(stage), LocalDate.now(clock));
            UpscaleChains.Way way = chains.way(typed.get("way"))
                    .orElseThrow(() -> new BadField("Choose one of the ways that the page lists."));
            return chains.replacing(stage.scenario().scenario().stages(), way);
        });
    }

    private ChainStage stage(long id, long sid, String key) {
        SavedProduction production = read.one(id);
        return production
                .scenario(sid)
                .flatMap(scenario -> ChainStage.of(production, scenario, key))
                .orElseThrow(NotThere::scenario);
    }

    private chains view(ChainStage stage, String problem) {
        RateBook book = book(stage);
        return new chains(ChainsView.of(stage, stage.chains(book, LocalDate.now(clock)), book, problem));
    }

    private RateBook book(ChainStage stage) {
        return books.edition(stage.scenario().edition());
    }
}
