package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import reelcost.app.DoOnce;
import reelcost.app.EditProductions;
import reelcost.app.EditScenarios;
import reelcost.app.NotThere;
import reelcost.app.Refused;
import reelcost.app.Stale;
import reelcost.domain.plan.FunnelGroup;

/** From prompts to finals, and whether previews pay: everything it depends on stands in the address. */
@Path("/funnel")
@Produces(MediaType.TEXT_HTML)
public class FunnelPages {
    private static final int CONFLICT = 409;

    record funnel(FunnelView view) implements TemplateInstance {}

    /** Only what changes while somebody types. */
    record live(FunnelView view) implements TemplateInstance {}

    private final FunnelEditor editor;
    private final EditProductions productions;
    private final EditScenarios scenarios;
    private final DoOnce doOnce;

    FunnelPages(FunnelEditor editor, EditProductions productions, EditScenarios scenarios, DoOnce doOnce) {
        this.editor = editor;
        this.productions = productions;
        this.scenarios = scenarios;
        this.doOnce = doOnce;
    }

    @GET
    public Response funnel(@Context UriInfo address, @Context HttpHeaders headers) {
        FunnelEditor.Asked asked = editor.read(new Form(address.getQueryParameters()));
        FunnelView view = editor.view(asked, "");
        return Fragments.addressed(
                headers, asked.ok(), "/funnel?" + asked.form().query(), new live(view), new funnel(view));
    }

    /** Keeps the funnel as a production with one scenario. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        Form typed = new Form(sent);
        FunnelEditor.Asked asked = editor.readToKeep(typed);
        FunnelForm.Reading reading = asked.reading();
        if (!asked.ok()) {
            return page(Fragments.UNPROCESSABLE, asked, "");
        }
        return Paths.seeOther(doOnce.once(
                typed.digest("/funnel"),
                () -> "/productions/"
                        + productions.create(FunnelEditor.production(reading), List.of(reading.scenario()), false)));
    }

    /** Puts the funnel's stages into the scenario that it is for. */
    @POST
    @Path("/put")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(MultivaluedMap<String, String> sent) {
        Form typed = new Form(sent);
        FunnelEditor.Asked asked = editor.readToKeep(typed);
        FunnelScenario into = asked.into().orElseThrow(NotThere::scenario);
        if (!asked.ok()) {
            return page(Fragments.UNPROCESSABLE, asked, "");
        }
        FunnelGroup group = into.group();
        int place = into.scenario().scenario().stages().size();
        try {
            return Paths.seeOther(doOnce.once(typed.digest("/funnel/put"), () -> {
                int version = scenarios.addFunnel(
                        into.saved().id(),
                        into.scenario().id(),
                        Paths.version(typed),
                        asked.reading().scenario().stages());
                return into.path() + "?funnel=" + group.number() + "&version=" + version + "#stage-" + place;
            }));
        } catch (Stale stale) {
            return page(
                    CONFLICT,
                    asked,
                    "“" + into.name()
                            + "” was changed after you opened this page. It is shown as it is now; put the funnel"
                            + " into it again if you still want to.");
        } catch (Refused refused) {
            return page(Fragments.UNPROCESSABLE, asked, refused.getMessage());
        }
    }

    private Response page(int status, FunnelEditor.Asked asked, String problem) {
        return Fragments.page(status, new funnel(editor.view(asked, problem)));
    }
}
