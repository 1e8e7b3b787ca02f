package reelcost.domain.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;

/**
 * The ways to enlarge the clips of one stage: at once, with every offer that can be bought on the day and does it, or in two
 * or three steps over sizes between, each such route with the offers that make it cheapest. Where frames are to be added, one
 * of the steps adds them.
 *
 * <p>Each way is priced as its stages are that stand together in the stage's scenario, apart from what other stages buy.
 *
 * @param stage what is asked for, as it is bought at present
 * @param present what that costs
 * @param edition the rate book that it was priced with
 * @param asOf the day the work is planned for
 * @param ways the cheapest first; of equal ones, those of fewer steps, then by the names of their offers
 * @param refusals why the other offers do not do it at once, each reason once, those of most offers first
 */
public record UpscaleChains(
        Stage.Upscale stage,
        Priced present,
        String edition,
        LocalDate asOf,
        CurrencyUnit currency,
        List<Way> ways,
        List<Refusal> refusals) {
    public UpscaleChains {
        ways = List.copyOf(ways);
        refusals = List.copyOf(refusals);
    }

    /**
     * One way.
     *
     * @param stages one for each step; the last one has the key of the stage whose work they do, and each but the first works
     *     on the clips of the one before
     * @param lines what each costs, in order; all of them have a price
     */
    public record Way(List<Stage.Upscale> stages, List<Line> lines) {
        public Way {
            stages = List.copyOf(stages);
            lines = List.copyOf(lines);
        }

        /** The sum of its lines. */
        public Money total() {
            return Money.total(lines.stream()
                    .map(line -> line.amount().known().orElseThrow())
                    .toList());
        }

        /** Names it among the ways of one stage: {@code lab/fast:1080p:48 lab/fine:4k}. */
        public String code() {
            return stages.stream()
                    .map(step -> step.offerId() + ":" + step.to().text()
                            + step.toFps().map(fps -> ":" + fps.toPlainString()).orElse(""))
                    .collect(Collectors.joining(" "));
        }
    }

    /** Offers that do not do it at once for one reason. */
    public record Refusal(String reason, List<Offer> offers) {
        public Refusal {
            offers = List.copyOf(offers);
        }
    }

    /** The way of a {@link Way#code}. */
    public Optional<Way> way(String code) {
        return ways.stream().filter(way -> way.code().equals(code)).findFirst();
    }

    /** The stages of a scenario with the stages of a way in the place of the stage whose work they do. */
    public List<Stage> replacing(List<Stage> stages, Way way) {
        return replaced(stages, stage, way.stages());
    }

    static List<Stage> replaced(List<Stage> stages, Stage stage, List<Stage.Upscale> steps) {
        return stages.stream()
                .flatMap(each -> each.key().equals(stage.key()) ? steps.stream() : Stream.of(each))
                .toList();
    }

    /**
     * Finds the ways of one stage of a scenario; contingency and markup stay out of them.
     *
     * @param stage one of the scenario's
     */
    public static UpscaleChains of(
            Stage.Upscale stage,
            Scenario scenario,
            Assumptions assumptions,
            RateBook book,
            ExchangeRates exchangeRates) {
        ChainPricing pricing = new ChainPricing(stage, scenario, assumptions, book, exchangeRates);
        ChainSearch search = new ChainSearch(stage, pricing);
        return new UpscaleChains(
                stage,
                pricing.present(),
                book.edition(),
                assumptions.asOf(),
                assumptions.currency(),
                search.ways(),
                search.refusals());
    }
}
