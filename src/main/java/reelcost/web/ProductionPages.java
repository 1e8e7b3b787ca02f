package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.app.DoOnce;
import reelcost.app.EditProductions;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.app.Stale;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.TextFields;

/** A production's own page, and the form that makes or changes one. */
@Path("/productions")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ProductionPages {
    private static final int CONFLICT = 409;

    record production(ProductionView view, Optional<Flash> flash) implements TemplateInstance {}

    record form(String heading, String action, String cancel, String version, FieldView fields, List<String> currencies)
            implements TemplateInstance {}

    private final ReadProductions read;
    private final EditProductions edit;
    private final Pricing pricing;
    private final DoOnce doOnce;
    private final Clock clock;

    ProductionPages(ReadProductions read, EditProductions edit, Pricing pricing, DoOnce doOnce, Clock clock) {
        this.read = read;
        this.edit = edit;
        this.pricing = pricing;
        this.doOnce = doOnce;
        this.clock = clock;
    }

    @GET
    public Response list() {
        return Paths.seeOther("/");
    }

    @GET
    @Path("/new")
    public TemplateInstance blank() {
        return page(Optional.empty(), ProductionForm.blank(LocalDate.now(clock)), List.of());
    }

    @POST
    public Response create(MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        TextFields fields = new TextFields(form::get);
        Optional<Production> production = ProductionForm.read(fields);
        if (production.isEmpty()) {
            return Fragments.page(
                    Fragments.UNPROCESSABLE, page(Optional.empty(), ProductionForm.typed(form), fields.errors()));
        }
        return Paths.seeOther(doOnce.once(
                form.digest("/productions"),
                () -> "/productions/"
                        + edit.create(production.get(), List.of(new Scenario("First scenario", List.of())), false)));
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    public TemplateInstance production(long id, @QueryParam("deleted") String deleted) {
        SavedProduction saved = read.one(id);
        return new production(
                ProductionView.of(saved, pricing.all(saved), pricing.changes(saved)),
                Flash.deletedScenario(id, deleted));
    }

    @GET
    @Path("/{id: \\d{1,18}}/edit")
    public TemplateInstance edit(long id) {
        SavedProduction saved = read.one(id);
        return page(Optional.of(saved), ProductionForm.of(saved.production()), List.of());
    }

    @POST
    @Path("/{id: \\d{1,18}}")
    public Response change(long id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        SavedProduction saved = read.one(id);
        TextFields fields = new TextFields(form::get);
        Optional<Production> production = ProductionForm.read(fields);
        int version = Paths.version(form);
        if (production.isEmpty()) {
            return Fragments.page(
                    Fragments.UNPROCESSABLE, page(Optional.of(saved), ProductionForm.typed(form), fields.errors()));
        }
        String address = "/productions/" + id;
        try {
            return Paths.seeOther(doOnce.once(form.digest(address), () -> {
                edit.change(id, version, production.get());
                return address;
            }));
        } catch (Stale stale) {
            return Fragments.page(CONFLICT, ConflictPages.of(read.one(id), ProductionForm.typed(form)));
        }
    }

    @POST
    @Path("/{id: \\d{1,18}}/delete")
    public Response delete(long id, MultivaluedMap<String, String> sent) {
        return Paths.seeOther(doOnce.once(new Form(sent).digest("/productions/" + id + "/delete"), () -> {
            edit.delete(id);
            return "/?deleted=" + id;
        }));
    }

    @POST
    @Path("/{id: \\d{1,18}}/restore")
    public Response restore(long id, MultivaluedMap<String, String> sent) {
        return Paths.seeOther(doOnce.once(new Form(sent).digest("/productions/" + id + "/restore"), () -> {
            edit.restore(id);
            return "/productions/" + id;
        }));
    }

    private static TemplateInstance page(
            Optional<SavedProduction> saved, Map<String, String> values, List<FieldError> errors) {
        String address =
                saved.map(production -> "/productions/" + production.id()).orElse("/productions");
        return new form(
                saved.map(production -> "Edit " + production.production().title())
                        .orElse("New production"),
                address,
                saved.isPresent() ? address : "/",
                saved.map(production -> String.valueOf(production.version())).orElse(""),
                new FieldView(values, errors),
                ProductionForm.CURRENCIES);
    }
}
