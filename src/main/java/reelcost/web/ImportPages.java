package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import reelcost.app.DoOnce;
import reelcost.app.ImportPreview;
import reelcost.app.ImportRates;
import reelcost.app.Refused;
import reelcost.app.Stale;
import reelcost.domain.rate.InvalidRateBook;

/**
 * Imports rates: a file or a text, a preview of what it would change, and what was chosen of it. The server keeps nothing
 * between the steps; the preview's form carries what can be taken over.
 */
@Path("/rates/import")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    static final String ADDRESS = "/rates/import";
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    record upload(FaultsView faults, String pasted) implements TemplateInstance {}

    record preview(ImportView view, FaultsView faults) implements TemplateInstance {}

    private final ImportRates imports;
    private final DoOnce doOnce;
    private final Clock clock;

    ImportPages(ImportRates imports, DoOnce doOnce, Clock clock) {
        this.imports = imports;
        this.doOnce = doOnce;
        this.clock = clock;
    }

    @GET
    public Response blank() {
        return Fragments.page(200, new upload(FaultsView.NONE, ""));
    }

    /** Both steps are multipart forms: the first may carry a file, and the second more fields than others may have. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response post(MultipartFormDataInput sent) {
        MultivaluedMap<String, String> texts = new MultivaluedHashMap<>();
        sent.getValues().forEach((name, values) -> values.stream()
                .filter(value -> !value.isFileItem())
                .forEach(value -> texts.add(name, value.getValue())));
        Form form = new Form(texts);
        return form.fields().containsKey("takeable") ? takeOver(form) : preview(sent, form.get("text"));
    }

    private Response preview(MultipartFormDataInput form, String pasted) {
        try {
            SentFile sent = SentFile.of(form.getValues().getOrDefault("file", List.of()), pasted);
            return Fragments.page(200, preview(sent.name(), sent.text(), Optional.empty(), FaultsView.NONE));
        } catch (InvalidRateBook invalid) {
            return Fragments.page(UNPROCESSABLE, new upload(FaultsView.of(invalid), pasted));
        } catch (BadField unusable) {
            return Fragments.page(UNPROCESSABLE, new upload(FaultsView.of(unusable.getMessage()), pasted));
        }
    }

    private Response takeOver(Form form) {
        String name = form.get("name");
        List<String> checked = form.fields().getOrDefault("offer", List.of());
        Predicate<String> chosen = form.get("do").equals("all") ? id -> true : checked::contains;
        try {
            return Paths.seeOther(doOnce.once(form.digest(ADDRESS), () -> {
                imports.takeOver(form.get("against"), name, form.get("takeable"), id -> chosen.test(id.value()));
                return "/rates/book";
            }));
        } catch (Stale stale) {
            return again(
                    CONFLICT,
                    form,
                    chosen,
                    FaultsView.of(
                            "The rate book was changed after this preview was made. Nothing was taken over; below is"
                                    + " what the file would change now. What you chose is still chosen."));
        } catch (Refused refused) {
            return again(UNPROCESSABLE, form, chosen, FaultsView.of(refused.getMessage()));
        } catch (InvalidRateBook invalid) {
            return again(UNPROCESSABLE, form, chosen, FaultsView.of(invalid));
        }
    }

    private Response again(int status, Form form, Predicate<String> chosen, FaultsView faults) {
        try {
            return Fragments.page(status, preview(form.get("name"), form.get("takeable"), Optional.of(chosen), faults));
        } catch (InvalidRateBook invalid) {
            return Fragments.page(UNPROCESSABLE, new upload(FaultsView.of(invalid), form.get("takeable")));
        }
    }

    private preview preview(String name, String text, Optional<Predicate<String>> chosen, FaultsView faults) {
        ImportPreview found = imports.preview(name, text);
        return new preview(ImportView.of(name, found, LocalDate.now(clock), chosen), faults);
    }
}
