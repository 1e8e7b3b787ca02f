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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.app.DoOnce;
import reelcost.app.EditProductions;
import reelcost.app.EstimateScenario;
import reelcost.app.RateBooks;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.plan.OfferChoice;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.export.EstimateCsv;
import reelcost.export.FileName;

/** An estimate without a production: everything it depends on stands in the address, so the address can be passed on. */
@Path("/")
public class QuickPages {
    private static final int LONGEST_NAME = 80;

    record quick(QuickView view) implements TemplateInstance {}

    /** Only what changes while somebody types. */
    record live(QuickView view) implements TemplateInstance {}

    private final RateBooks books;
    private final EstimateScenario estimate;
    private final EditProductions edit;
    private final DoOnce doOnce;
    private final Clock clock;

    QuickPages(RateBooks books, EstimateScenario estimate, EditProductions edit, DoOnce doOnce, Clock clock) {
        this.books = books;
        this.estimate = estimate;
        this.edit = edit;
        this.doOnce = doOnce;
        this.clock = clock;
    }

    @GET
    @Path("/quick")
    @Produces(MediaType.TEXT_HTML)
    public Response quick(@Context UriInfo address, @Context HttpHeaders headers) {
        QuickForm form = QuickForm.of(new Form(address.getQueryParameters()));
        QuickForm.Reading reading = form.read(books.current());
        QuickView view = view(form, reading);
        return Fragments.addressed(headers, reading.ok(), "/quick?" + view.query(), new live(view), new quick(view));
    }

    @GET
    @Path("/quick.csv")
    public Response csv(@Context UriInfo address) {
        QuickForm form = QuickForm.of(new Form(address.getQueryParameters()));
        QuickForm.Reading reading = form.read(books.current());
        if (!reading.ok()) {
            return Downloads.refused(reading.errors());
        }
        Production production = production(form);
        String scenario = scenarioName(form);
        return Downloads.csv(
                FileName.estimateCsv(production.title(), scenario),
                EstimateCsv.write(production.title(), scenario, price(reading.scenario())));
    }

    /** Keeps the calculation as a production with one scenario. */
    @POST
    @Path("/quick")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response keep(MultivaluedMap<String, String> sent) {
        Form typed = new Form(sent);
        QuickForm form = QuickForm.of(typed);
        QuickForm.Reading reading =
                form.read(books.current()).refusing(new OfferChoice(books.current(), LocalDate.now(clock), List.of()));
        if (!reading.ok()) {
            return Fragments.page(Fragments.UNPROCESSABLE, new quick(view(form, reading)));
        }
        Scenario scenario = new Scenario(scenarioName(form), reading.scenario().stages());
        return Paths.seeOther(doOnce.once(
                typed.digest("/quick"),
                () -> "/productions/" + edit.create(production(form), List.of(scenario), false)));
    }

    private QuickView view(QuickForm form, QuickForm.Reading reading) {
        Optional<Estimate> priced = reading.ok() ? Optional.of(price(reading.scenario())) : Optional.empty();
        return QuickView.of(form, reading, priced, books.current(), LocalDate.now(clock));
    }

    private Estimate price(Scenario scenario) {
        return estimate.estimate(titled("Quick estimate"), scenario, books.current());
    }

    private static Production production(QuickForm form) {
        return titled(form.values().get("clips").strip() + " clips of "
                + form.values().get("seconds").strip() + " s");
    }

    private static Production titled(String title) {
        return new Production(
                title,
                "",
                CurrencyUnit.USD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.empty());
    }

    private String scenarioName(QuickForm form) {
        String name = OfferId.parse(form.values().get("offer").strip())
                .flatMap(books.current()::find)
                .map(Offer::title)
                .orElseThrow();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
