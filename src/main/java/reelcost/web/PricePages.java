package reelcost.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import reelcost.app.DoOnce;
import reelcost.app.EditScenarios;

/** Takes the newest prices for a saved scenario, or stays with those that it has. */
@Path("/productions/{id: \\d{1,18}}/scenarios/{sid: \\d{1,18}}/prices")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PricePages {
    private final EditScenarios edit;
    private final DoOnce doOnce;

    PricePages(EditScenarios edit, DoOnce doOnce) {
        this.edit = edit;
        this.doOnce = doOnce;
    }

    @POST
    public Response decide(long id, long sid, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String scenario = "/productions/" + id + "/scenarios/" + sid;
        return Paths.seeOther(doOnce.once(form.digest(scenario + "/prices"), () -> {
            switch (form.get("do")) {
                case "reprice" -> edit.reprice(id, sid, Paths.version(form), form.get("edition"));
                case "keep" -> edit.keepPrices(id, sid, Paths.version(form), form.get("edition"));
                default -> throw new BadField("Say whether to reprice the scenario or to keep its prices.");
            }
            return scenario;
        }));
    }
}
