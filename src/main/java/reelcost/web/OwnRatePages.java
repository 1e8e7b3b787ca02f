package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reelcost.app.DoOnce;
import reelcost.app.EditOwnRates;
import reelcost.app.Refused;
import reelcost.app.Stale;
import reelcost.app.Taken;
import reelcost.domain.plan.FieldError;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.OfferId;

/** The studio's own rates: a list, and the form that makes or changes one. */
@Path("/rates")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OwnRatePages {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Pattern ON_ROWS = Pattern.compile("(add|remove):" + OwnRateForm.LIST + ":(\\d{1,4})");

    /** @param problem why nothing was changed; empty where there is nothing of the kind */
    record list(OwnRatesView view, Optional<Flash> flash, String problem) implements TemplateInstance {}

    record form(OwnRateView view) implements TemplateInstance {}

    record form$body(OwnRateView view) implements TemplateInstance {}

    record form$live(OwnRateView view) implements TemplateInstance {}

    record strange(String title, String path, String reason) implements TemplateInstance {}

    private final EditOwnRates edit;
    private final OwnRateEditor editor;
    private final DoOnce doOnce;

    OwnRatePages(EditOwnRates edit, OwnRateEditor editor, DoOnce doOnce) {
        this.edit = edit;
        this.editor = editor;
        this.doOnce = doOnce;
    }

    @GET
    @Path("/own")
    public TemplateInstance list(@QueryParam("deleted") String deleted, @QueryParam("edition") String edition) {
        return new list(editor.list(), Flash.deletedRate(deleted, edition), "");
    }

    /** @param from the offer to copy; an empty form where there is none */
    @GET
    @Path("/new")
    public Response blank(@QueryParam("from") String from) {
        if (from == null) {
            return Fragments.page(200, new form(editor.blank()));
        }
        OfferId original = OfferId.parse(from).orElseThrow(NotFoundException::new);
        return written(
                edit.original(original),
                copied -> editor.view(
                        Optional.empty(),
                        copied.with("based-on", original.value()).with("edition", ""),
                        List.of(),
                        false));
    }

    @POST
    @Path("/own")
    public Response create(@Context HttpHeaders headers, MultivaluedMap<String, String> sent) {
        return act(Optional.empty(), new Form(sent), Fragments.wanted(headers));
    }

    @GET
    @Path("/{channel}/{model}/edit")
    public Response edit(String channel, String model) {
        OfferId id = id(channel, model);
        return written(edit.find(id), saved -> editor.view(Optional.of(id), saved, List.of(), false));
    }

    @POST
    @Path("/{channel}/{model}")
    public Response change(
            String channel, String model, @Context HttpHeaders headers, MultivaluedMap<String, String> sent) {
        return act(Optional.of(id(channel, model)), new Form(sent), Fragments.wanted(headers));
    }

    @POST
    @Path("/{channel}/{model}/delete")
    public Response delete(String channel, String model, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        OfferId id = id(channel, model);
        try {
            return Paths.seeOther(doOnce.once(form.digest("/rates/" + id + "/delete"), () -> {
                edit.remove(form.get("edition"), id);
                return OwnRateEditor.LIST + "?deleted=" + id + "&edition=" + form.get("edition");
            }));
        } catch (Stale stale) {
            return notChanged("The own rate " + id
                    + " was changed or deleted after you opened the page. The rates are shown as they are"
                    + " now; delete it again if you still want to.");
        }
    }

    @POST
    @Path("/{channel}/{model}/restore")
    public Response restore(
            String channel, String model, @QueryParam("from") String edition, MultivaluedMap<String, String> sent) {
        OfferId id = id(channel, model);
        try {
            return Paths.seeOther(doOnce.once(new Form(sent).digest("/rates/" + id + "/restore"), () -> {
                edit.restore(edition, id);
                return OwnRateEditor.LIST;
            }));
        } catch (Refused refused) {
            return notChanged(refused.getMessage());
        }
    }

    private Response notChanged(String problem) {
        return Fragments.page(CONFLICT, new list(editor.list(), Optional.empty(), problem));
    }

    /** Every button of the form comes here; what it does is in the field {@code do}. */
    private Response act(Optional<OfferId> id, Form sent, boolean partial) {
        OwnRateForm typed = OwnRateForm.typed(sent);
        Matcher rows = ON_ROWS.matcher(sent.get("do"));
        if (rows.matches()) {
            OwnRateForm changed = rows.group(1).equals("add")
                    ? typed.withRow(rows.group(2))
                    : typed.withoutRow(rows.group(2), Integer.parseInt(rows.group(3)));
            OwnRateView view = editor.view(id, changed, List.of(), true);
            return Fragments.page(200, partial ? new form$body(view) : new form(view));
        }
        if (sent.get("do").equals("preview")) {
            OwnRateView view = editor.view(id, typed, List.of(), true);
            return Fragments.page(200, partial ? new form$live(view) : new form(view.withPreviewedErrors()));
        }
        return save(id, sent, typed);
    }

    private Response save(Optional<OfferId> id, Form sent, OwnRateForm typed) {
        OwnRateReader.Reading reading = editor.read(typed, id);
        if (!reading.ok()) {
            return refused(id, typed, reading.errors());
        }
        try {
            return Paths.seeOther(doOnce.once(sent.digest(OwnRateEditor.address(id)), () -> {
                if (id.isPresent()) {
                    edit.change(typed.get("edition"), reading.offer());
                } else {
                    edit.add(reading.offer());
                }
                return "/rates/" + reading.offer().get("id").asText();
            }));
        } catch (InvalidRateBook faulty) {
            return refused(id, typed, OwnRateFaults.at(typed, faulty));
        } catch (Taken taken) {
            return refused(id, typed, List.of(new FieldError("model", taken.getMessage() + " Use another name.")));
        } catch (Stale stale) {
            return id.map(known -> Fragments.page(CONFLICT, ConflictPages.of(typed, reading.offer(), edit.find(known))))
                    .orElseGet(() -> refused(
                            id,
                            typed,
                            List.of(new FieldError(
                                    "model", "Somebody else changed the rate book just now: save once more."))));
        }
    }

    private Response refused(Optional<OfferId> id, OwnRateForm typed, List<FieldError> errors) {
        return Fragments.page(UNPROCESSABLE, new form(editor.view(id, typed, errors, true)));
    }

    /** The form of an offer of the book; where it can't hold the offer, a page that says why. */
    private Response written(Optional<EditOwnRates.Written> found, Function<OwnRateForm, OwnRateView> view) {
        EditOwnRates.Written offer = found.orElseThrow(NotFoundException::new);
        OwnRateWriter.Written written = OwnRateWriter.write(offer.offer());
        return written.ok()
                ? Fragments.page(200, new form(view.apply(written.form().with("edition", offer.edition()))))
                : Fragments.page(
                        UNPROCESSABLE,
                        new strange(
                                offer.offer().path("model").asText(),
                                "/rates/" + offer.offer().path("id").asText(),
                                written.reason()));
    }

    private static OfferId id(String channel, String model) {
        return OfferId.parse(channel + "/" + model).orElseThrow(NotFoundException::new);
    }
}
