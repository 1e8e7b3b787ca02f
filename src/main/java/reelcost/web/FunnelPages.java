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
import reelcost.domain.estimate.PreviewGating;
import reelcost.domain.plan.FunnelStep;
import reelcost.domain.plan.OfferChoice;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.SolvedFunnel;
import reelcost.domain.rate.RateBook;

/** From prompts to finals, and whether previews pay: everything it depends on stands in the address. */
@Path("/funnel")
@Produces(MediaType.TEXT_HTML)
public class FunnelPages {
    record funnel(FunnelView view) implements TemplateInstance {}

    /** Only what changes while somebody types. */
    record live(FunnelView view) implements TemplateInstance {}

    private final RateBooks books;
    private final EstimateScenario estimate;
    private final EditProductions edit;
    private final DoOnce doOnce;
    private final FunnelChart chart;
    private final Clock clock;

    FunnelPages(
            RateBooks books,
            EstimateScenario estimate,
            EditProductions edit,
            DoOnce doOnce,
            FunnelChart chart,
            Clock clock) {
        this.books = books;
        this.estimate = estimate;
        this.edit = edit;
        this.doOnce = doOnce;
        this.chart = chart;
        this.clock = clock;
    }

    @GET
    public Response funnel(@Context UriInfo address, @Context HttpHeaders headers) {
        FunnelForm form = FunnelForm.of(new Form(address.getQueryParameters()));
        RateBook book = books.current();
        FunnelForm.Reading reading = form.read(book);
        FunnelView view = view(form, reading, book);
        return Fragments.addressed(headers, reading.ok(), "/funnel?" + form.query(), new live(view), new funnel(view));
    }

    /** Keeps the funnel as a production with one scenario. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        Form typed = new Form(sent);
        FunnelForm form = FunnelForm.of(typed);
        RateBook book = books.current();
        FunnelForm.Reading reading = form.read(book).refusing(new OfferChoice(book, LocalDate.now(clock), List.of()));
        if (!reading.ok()) {
            return Fragments.page(Fragments.UNPROCESSABLE, new funnel(view(form, reading, book)));
        }
        return Paths.seeOther(doOnce.once(
                typed.digest("/funnel"),
                () -> "/productions/" + edit.create(production(reading), List.of(reading.scenario()), false)));
    }

    private FunnelView view(FunnelForm form, FunnelForm.Reading reading, RateBook book) {
        LocalDate today = LocalDate.now(clock);
        return FunnelView.of(
                form,
                reading,
                reading.ok() ? Optional.of(result(reading, book, today)) : Optional.empty(),
                book,
                today);
    }

    private FunnelResult result(FunnelForm.Reading reading, RateBook book, LocalDate today) {
        Production production = production(reading);
        PreviewGating gating = PreviewGating.of(
                reading.previews(), reading.takes(), production.assumptions(today), book, production.exchangeRates());
        return FunnelResult.of(
                reading, GatingView.of(gating, chart), estimate.estimate(production, reading.scenario(), book));
    }

    private static Production production(FunnelForm.Reading reading) {
        SolvedFunnel funnel = reading.funnel().orElseThrow();
        return new Production(
                Texts.grouped(funnel.count(FunnelStep.PROMPTS)) + " prompts to "
                        + Texts.grouped(funnel.count(FunnelStep.FINALS)) + " finals",
                "",
                CurrencyUnit.USD,
                Optional.empty(),
                reading.finishedSeconds(),
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.empty());
    }
}
