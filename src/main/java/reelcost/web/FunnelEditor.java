package reelcost.web;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.app.EstimateScenario;
import reelcost.app.NotThere;
import reelcost.app.RateBooks;
import reelcost.app.ReadProductions;
import reelcost.app.SavedProduction;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.PreviewGating;
import reelcost.domain.plan.FunnelGroup;
import reelcost.domain.plan.FunnelStep;
import reelcost.domain.plan.OfferChoice;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.SolvedFunnel;
import reelcost.domain.rate.RateBook;

/** Reads a funnel and prices it: as the scenario that it is for is priced, else in dollars, for today, at the newest rates. */
@Singleton
final class FunnelEditor {
    private final RateBooks books;
    private final ReadProductions read;
    private final EstimateScenario estimate;
    private final FunnelChart chart;
    private final Clock clock;

    FunnelEditor(RateBooks books, ReadProductions read, EstimateScenario estimate, FunnelChart chart, Clock clock) {
        this.books = books;
        this.read = read;
        this.estimate = estimate;
        this.chart = chart;
        this.clock = clock;
    }

    /**
     * What an address asks.
     *
     * @param into the scenario that it is for, where it is for one
     */
    record Asked(FunnelForm form, Optional<FunnelScenario> into, RateBook book, FunnelForm.Reading reading) {
        boolean ok() {
            return reading.ok();
        }

        private Asked with(FunnelForm.Reading other) {
            return new Asked(form, into, book, other);
        }
    }

    /** @throws NotThere if it is for a scenario that is not there */
    Asked read(Form typed) {
        FunnelForm form = FunnelForm.of(typed);
        Optional<FunnelScenario> into = form.forScenario() ? Optional.of(scenario(form)) : Optional.empty();
        RateBook book = into.map(FunnelScenario::book).orElseGet(books::current);
        FunnelGroup group = into.map(FunnelScenario::group).orElseGet(() -> FunnelGroup.next(List.of()));
        return new Asked(form, into, book, form.read(book, group));
    }

    /** The same to be kept: with an error for each stage that may not be bought from its offer. */
    Asked readToKeep(Form typed) {
        Asked asked = read(typed);
        return asked.with(asked.reading().refusing(new OfferChoice(asked.book(), day(asked.into()), List.of())));
    }

    /** @param problem why it could not be put into its scenario; empty where there is nothing of the kind */
    FunnelView view(Asked asked, String problem) {
        return FunnelView.of(
                asked,
                asked.ok() ? Optional.of(result(asked)) : Optional.empty(),
                currency(asked.into()),
                problem,
                day(asked.into()));
    }

    /** A production that is nothing but the funnel. */
    static Production production(FunnelForm.Reading reading) {
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

    private FunnelResult result(Asked asked) {
        FunnelForm.Reading reading = asked.reading();
        Production production = asked.into().map(FunnelScenario::production).orElseGet(() -> production(reading));
        PreviewGating gating = PreviewGating.of(
                reading.previews(),
                reading.takes(),
                production.assumptions(LocalDate.now(clock)),
                asked.book(),
                production.exchangeRates());
        return FunnelResult.of(
                reading,
                GatingView.of(gating, chart),
                estimate.estimate(production, reading.scenario(), asked.book()),
                asked.into().map(scenario -> sum(scenario, reading)).orElse(""));
    }

    private String sum(FunnelScenario into, FunnelForm.Reading reading) {
        Production production = into.production();
        Estimate before = estimate.estimate(production, into.scenario());
        Estimate after =
                estimate.estimate(production, into.with(reading.scenario().stages()), into.book());
        return "“" + into.name() + "” costs " + before.total() + " now, and " + after.total() + " with this funnel"
                + CapView.of(production.cap(), after)
                        .map(cap -> ", " + cap.share())
                        .orElse("") + ".";
    }

    private FunnelScenario scenario(FunnelForm form) {
        SavedProduction saved = read.one(form.id("production"));
        return saved.scenario(form.id("scenario"))
                .map(scenario -> new FunnelScenario(saved, scenario, books.edition(scenario.edition())))
                .orElseThrow(NotThere::scenario);
    }

    private static String currency(Optional<FunnelScenario> into) {
        return into.map(scenario -> scenario.production().currency())
                .orElse(CurrencyUnit.USD)
                .getCode();
    }

    private LocalDate day(Optional<FunnelScenario> into) {
        LocalDate today = LocalDate.now(clock);
        return into.map(scenario -> scenario.production().assumptions(today).asOf())
                .orElse(today);
    }
}
