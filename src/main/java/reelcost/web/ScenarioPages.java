package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import reelcost.app.DoOnce;
import reelcost.app.EditScenarios;
import reelcost.app.NotThere;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.app.Stale;
import reelcost.domain.plan.FunnelGroup;

/** The scenario editor. A plain form works without script; htmx swaps the parts that change. */
@Path("/productions/{id: \\d{1,18}}/scenarios/{sid: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ScenarioPages {
    record scenario(EditorView view) implements TemplateInstance {}

    record scenario$form(EditorView view) implements TemplateInstance {}

    record scenario$live(EditorView view) implements TemplateInstance {}

    record scenario$saved(EditorView view) implements TemplateInstance {}

    private final ReadProductions read;
    private final EditScenarios edit;
    private final ScenarioEditor editor;
    private final DoOnce doOnce;

    ScenarioPages(ReadProductions read, EditScenarios edit, ScenarioEditor editor, DoOnce doOnce) {
        this.read = read;
        this.edit = edit;
        this.editor = editor;
        this.doOnce = doOnce;
    }

    /**
     * @param funnel the number of a funnel that was just put into it
     * @param version that it had then
     */
    @GET
    public TemplateInstance open(
            long id, long sid, @QueryParam("funnel") String funnel, @QueryParam("version") String version) {
        SavedProduction production = read.one(id);
        SavedScenario scenario = scenario(production, sid);
        return new scenario(opened(
                production, scenario, EditorView.Occasion.opened(Flash.addedFunnel(id, scenario, funnel, version))));
    }

    /** Takes a funnel out again that was just put into the scenario. */
    @POST
    @Path("/funnels/{number: [1-9]\\d{0,2}}/remove")
    public Response removeFunnel(
            long id, long sid, int number, @QueryParam("version") String version, MultivaluedMap<String, String> sent) {
        String address = "/productions/" + id + "/scenarios/" + sid;
        return Paths.seeOther(doOnce.once(new Form(sent).digest(address + "/funnels/" + number + "/remove"), () -> {
            edit.removeFunnel(id, sid, Paths.version(version), new FunnelGroup(number));
            return address;
        }));
    }

    /** Every button of the editor comes here; what it does is in the field {@code do}. */
    @POST
    public Response act(
            long id, long sid, @HeaderParam("HX-Request") String htmx, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        boolean partial = htmx != null;
        return switch (form.get("do")) {
            case "save" -> save(id, sid, form, partial);
            case "estimate" -> Fragments.page(200, new scenario$live(typed(id, sid, form, "", partial)));
            default -> {
                EditorView view = typed(id, sid, form, form.get("do"), partial);
                yield Fragments.page(200, partial ? new scenario$form(view) : new scenario(view));
            }
        };
    }

    private Response save(long id, long sid, Form form, boolean partial) {
        SavedProduction saved = read.one(id);
        ScenarioEditor.Reading reading = editor.read(saved, scenario(saved, sid), EditorState.read(form));
        if (!reading.ok()) {
            EditorView view = editor.view(saved, scenario(saved, sid), reading, EditorView.Occasion.failed(!partial));
            return Fragments.page(Fragments.UNPROCESSABLE, partial ? new scenario$form(view) : new scenario(view));
        }
        String address = "/productions/" + id + "/scenarios/" + sid;
        try {
            doOnce.once(form.digest(address), () -> {
                edit.save(id, sid, reading.state().version(), reading.scenario());
                return address;
            });
        } catch (Stale stale) {
            SavedProduction production = read.one(id);
            ConflictView view = ConflictPages.of(production, scenario(production, sid), reading.state());
            return Fragments.page(
                    Response.Status.CONFLICT.getStatusCode(),
                    partial ? new ConflictPages.conflict$body(view) : new ConflictPages.conflict(view));
        }
        return partial ? Fragments.page(200, new scenario$saved(saved(id, sid))) : Paths.seeOther(address);
    }

    private EditorView saved(long id, long sid) {
        SavedProduction production = read.one(id);
        return opened(production, scenario(production, sid), EditorView.Occasion.SAVED);
    }

    private EditorView opened(SavedProduction production, SavedScenario scenario, EditorView.Occasion occasion) {
        return editor.view(production, scenario, editor.read(production, scenario, EditorState.of(scenario)), occasion);
    }

    private EditorView typed(long id, long sid, Form form, String action, boolean partial) {
        SavedProduction production = read.one(id);
        SavedScenario scenario = scenario(production, sid);
        EditorAction.Result result = EditorAction.apply(EditorState.read(form), action);
        return editor.view(
                production,
                scenario,
                editor.read(production, scenario, result.state()),
                EditorView.Occasion.typed(!partial, result.focus()));
    }

    private static SavedScenario scenario(SavedProduction production, long sid) {
        return production.scenario(sid).orElseThrow(NotThere::scenario);
    }
}
