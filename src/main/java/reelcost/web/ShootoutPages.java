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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.app.DoOnce;
import reelcost.app.EditScenarios;
import reelcost.app.NotThere;
import reelcost.app.RateBooks;
import reelcost.app.ReadProductions;
import reelcost.app.Stale;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.OfferChoice;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;
import reelcost.export.FileName;
import reelcost.export.ShootoutCsv;

/** One job priced on every model. Everything it depends on stands in the address, so the address can be passed on. */
@Path("/")
public class ShootoutPages {
    record shootout(ShootoutView view) implements TemplateInstance {}

    /** Only what changes while somebody types. */
    record live(ShootoutView view) implements TemplateInstance {}

    private final RateBooks books;
    private final ReadProductions read;
    private final EditScenarios edit;
    private final DoOnce doOnce;
    private final ShootoutChart chart;
    private final Clock clock;

    ShootoutPages(
            RateBooks books,
            ReadProductions read,
            EditScenarios edit,
            DoOnce doOnce,
            ShootoutChart chart,
            Clock clock) {
        this.books = books;
        this.read = read;
        this.edit = edit;
        this.doOnce = doOnce;
        this.chart = chart;
        this.clock = clock;
    }

    @GET
    @Path("/shootout")
    @Produces(MediaType.TEXT_HTML)
    public Response compare(@Context UriInfo address, @Context HttpHeaders headers) {
        Asked asked = asked(new Form(address.getQueryParameters()));
        ShootoutForm.Reading reading = asked.read();
        ShootoutView view = view(asked, reading, "");
        return Fragments.addressed(
                headers, reading.ok(), "/shootout?" + view.query(), new live(view), new shootout(view));
    }

    @GET
    @Path("/shootout.csv")
    public Response csv(@Context UriInfo address) {
        Asked asked = asked(new Form(address.getQueryParameters()));
        ShootoutForm.Reading reading = asked.read();
        if (!reading.ok()) {
            return Downloads.refused(reading.errors());
        }
        Shootout shootout = run(asked, reading);
        return Downloads.csv(FileName.shootoutCsv(), ShootoutCsv.write(shootout, reading.rows(shootout)));
    }

    /** Buys the stage that the shoot-out is for from the offer chosen. */
    @POST
    @Path("/shootout/use")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response use(MultivaluedMap<String, String> sent) {
        Form typed = new Form(sent);
        Asked asked = asked(typed);
        ShootoutStage stage = asked.stage().orElseThrow(NotThere::scenario);
        OfferId offer = OfferId.parse(typed.get("offer"))
                .filter(id -> asked.book()
                        .find(id)
                        .filter(found -> found.service() == Service.GENERATE)
                        .isPresent())
                .orElseThrow(() -> new BadField("Choose an offer that generates video."));
        Optional<FieldError> refusal = new OfferChoice(
                        asked.book(), assumptions(stage).asOf(), List.of(stage.stage()))
                .refusal(stage.stage().withOffer(offer));
        if (refusal.isPresent()) {
            return Fragments.page(
                    Fragments.UNPROCESSABLE,
                    new shootout(view(asked, asked.read(), refusal.get().message())));
        }
        try {
            return Paths.seeOther(doOnce.once(typed.digest("/shootout/use"), () -> {
                edit.chooseOffer(stage.productionId(), stage.scenarioId(), Paths.version(typed), stage.key(), offer);
                return stage.path();
            }));
        } catch (Stale stale) {
            return Fragments.page(
                    Response.Status.CONFLICT.getStatusCode(),
                    new shootout(view(
                            asked,
                            asked.read(),
                            "“" + stage.scenario()
                                    + "” was changed after you opened this page. The stage is shown as it"
                                    + " is now; choose again if you still want to.")));
        }
    }

    /**
     * What an address asks.
     *
     * @param stage the one that it is for, where it is for one
     * @param book the edition that the stage is priced with, else the newest
     */
    private record Asked(ShootoutForm form, Optional<ShootoutStage> stage, RateBook book) {
        ShootoutForm.Reading read() {
            return form.read(book);
        }
    }

    private Asked asked(Form typed) {
        ShootoutForm form = ShootoutForm.of(typed);
        Optional<ShootoutStage> stage = stage(form);
        return new Asked(form, stage, stage.map(ShootoutStage::book).orElseGet(books::current));
    }

    private ShootoutView view(Asked asked, ShootoutForm.Reading reading, String problem) {
        Optional<Shootout> shootout = reading.ok() ? Optional.of(run(asked, reading)) : Optional.empty();
        return ShootoutView.of(
                asked.form(), reading, shootout, asked.stage(), problem, chart, asked.book(), LocalDate.now(clock));
    }

    /** In the currency and for the day of the stage's production; in dollars and for today where there is none. */
    private Shootout run(Asked asked, ShootoutForm.Reading reading) {
        return Shootout.run(
                reading.job(),
                asked.stage()
                        .map(this::assumptions)
                        .orElseGet(() -> Assumptions.plain(CurrencyUnit.USD, LocalDate.now(clock))),
                asked.book(),
                asked.stage().map(known -> known.production().exchangeRates()).orElse(ExchangeRates.NONE));
    }

    private Assumptions assumptions(ShootoutStage stage) {
        return stage.production().assumptions(LocalDate.now(clock));
    }

    private Optional<ShootoutStage> stage(ShootoutForm form) {
        return form.forStage()
                ? Optional.of(ShootoutStage.of(
                                read.one(form.id("production")),
                                form.id("scenario"),
                                form.values().get("stage"),
                                books::edition)
                        .orElseThrow(NotThere::scenario))
                : Optional.empty();
    }
}
