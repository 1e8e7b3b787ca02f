package reelcost.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import reelcost.app.DoOnce;
import reelcost.app.EditScenarios;
import reelcost.app.NotThere;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.StageReader;
import reelcost.domain.plan.TextFields;

/** What can be done to a production's scenarios as a whole: make, copy, rename, choose, delete and bring back. */
@Path("/productions/{id: \\d{1,18}}/scenarios")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ScenarioListPages {
    private static final String COPY = " copy";

    /** Changes a scenario, and says where to go on. */
    private interface Deed {
        String done(long id, long sid);
    }

    private final ReadProductions read;
    private final EditScenarios edit;
    private final DoOnce doOnce;
    private final Map<String, Deed> deeds;

    ScenarioListPages(ReadProductions read, EditScenarios edit, DoOnce doOnce) {
        this.read = read;
        this.edit = edit;
        this.doOnce = doOnce;
        this.deeds = Map.of(
                "duplicate", this::duplicate,
                "choose", onOverview(edit::choose),
                "baseline", onOverview(edit::makeBaseline),
                "delete",
                        (id, sid) -> {
                            edit.delete(id, sid);
                            return overview(id) + "?deleted=" + sid;
                        },
                "restore", onOverview(edit::restore));
    }

    @GET
    public Response list(long id) {
        return Paths.seeOther(overview(id));
    }

    @POST
    public Response create(long id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String name = name(form);
        String from = form.get("from");
        return once(form, "/productions/" + id + "/scenarios", () -> {
            long made = from.matches("\\d{1,18}")
                    ? edit.duplicate(id, Long.parseLong(from), name)
                    : edit.create(id, new Scenario(name, List.of()));
            return editor(id, made);
        });
    }

    @POST
    @Path("/{sid: \\d{1,18}}/rename")
    public Response rename(long id, long sid, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String name = name(form);
        return once(form, editor(id, sid) + "/rename", () -> {
            edit.rename(id, sid, Paths.version(form), name);
            return overview(id);
        });
    }

    /** What a button without any field does to a scenario. */
    @POST
    @Path("/{sid: \\d{1,18}}/{deed: duplicate|choose|baseline|delete|restore}")
    public Response act(long id, long sid, String deed, MultivaluedMap<String, String> sent) {
        return once(new Form(sent), editor(id, sid) + "/" + deed, () -> deeds.get(deed)
                .done(id, sid));
    }

    private String duplicate(long id, long sid) {
        SavedProduction production = read.one(id);
        SavedScenario scenario = production.scenario(sid).orElseThrow(NotThere::scenario);
        String name = scenario.scenario().name();
        int room = StageReader.LONGEST_NAME - COPY.length();
        String copy = (name.length() > room ? name.substring(0, room) : name) + COPY;
        return editor(id, edit.duplicate(id, sid, copy));
    }

    private static Deed onOverview(BiConsumer<Long, Long> change) {
        return (id, sid) -> {
            change.accept(id, sid);
            return overview(id);
        };
    }

    private Response once(Form form, String address, Supplier<String> work) {
        return Paths.seeOther(doOnce.once(form.digest(address), work));
    }

    private static String name(Form form) {
        TextFields fields = new TextFields(form::get);
        String name = fields.requiredLine("name", StageReader.LONGEST_NAME);
        if (name == null) {
            FieldError error = fields.errors().get(0);
            throw new BadField("The name of the scenario: " + error.message());
        }
        return name;
    }

    private static String overview(long id) {
        return "/productions/" + id;
    }

    private static String editor(long id, long sid) {
        return "/productions/" + id + "/scenarios/" + sid;
    }
}
