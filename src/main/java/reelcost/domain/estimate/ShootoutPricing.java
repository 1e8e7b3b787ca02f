package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Job;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.SizeBand;
import reelcost.domain.rate.SourceAge;
import reelcost.domain.rate.Standing;

/** Prices one job on one offer after another, each as a scenario of its own. */
final class ShootoutPricing {
    private static final int PER_SECOND_DECIMALS = 4;
    /** Two frames are of one shape where no more than a tenth of the picture is cut off. */
    private static final BigDecimal SAME_SHAPE = new BigDecimal("0.9");

    private final Job job;
    private final Assumptions assumptions;
    private final RateBook book;
    private final ExchangeRates exchangeRates;
    private final List<Offer> upscalers;

    ShootoutPricing(Job job, Assumptions assumptions, RateBook book, ExchangeRates exchangeRates) {
        this.job = job;
        this.assumptions = assumptions;
        this.book = book;
        this.exchangeRates = exchangeRates;
        this.upscalers = book.selling(Service.UPSCALE).stream()
                .filter(offer -> standing(offer).onSale())
                .toList();
    }

    Shootout.Row price(Offer offer) {
        Line line = lines(List.of(job.on(offer.id()))).get(0);
        boolean sizeMissing = line.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.SIZE_NOT_OFFERED);
        Optional<Shootout.Upscaled> upscaled = sizeMissing ? upscaled(offer) : Optional.empty();
        Priced total =
                upscaled.<Priced>map(both -> new Priced.Known(both.total())).orElse(line.amount());
        FrameSize size = upscaled.map(Shootout.Upscaled::from)
                .orElse(job.size().meanings().get(0));
        Optional<ClipSplit> split = ClipSplit.of(
                offer.durations(), new ClipSpec(size, job.fps(), job.audio(), job.seconds(), job.input(), false));
        BigDecimal made = split.map(ClipSplit::length).orElse(job.seconds());
        SourceAge age = SourceAge.of(offer.source(), assumptions.asOf());
        return new Shootout.Row(
                offer,
                total,
                total.known().map(this::perSecond),
                split.map(ClipSplit::pieces).orElse(List.of()),
                Decimals.canonical(made.subtract(job.seconds()).multiply(BigDecimal.valueOf(job.clips()))),
                standing(offer),
                line.successor().map(Successor::offer),
                age.days(),
                age.days() > SourceAge.OLD_DAYS,
                bands(offer).findAny().isPresent(),
                upscaled,
                line.warnings());
    }

    private BigDecimal perSecond(Money total) {
        return total.getAmount().divide(job.totalSeconds(), PER_SECOND_DECIMALS, RoundingMode.HALF_UP);
    }

    private Standing standing(Offer offer) {
        return offer.lifeCycle().standing(assumptions.asOf());
    }

    /** The largest size below the asked one at which the offer makes the takes, enlarged by whoever does it cheapest. */
    private Optional<Shootout.Upscaled> upscaled(Offer offer) {
        return bands(offer)
                .map(SizeBand::sizes)
                .flatMap(Collection::stream)
                .distinct()
                .filter(this::belowTheAskedOne)
                .sorted(Comparator.reverseOrder())
                .map(size -> upscaled(offer, size))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean belowTheAskedOne(FrameSize size) {
        return job.size().meanings().stream().allMatch(asked -> fitsInto(asked, size));
    }

    private static boolean fitsInto(FrameSize asked, FrameSize size) {
        BigDecimal wide = BigDecimal.valueOf((long) size.width() * asked.height());
        BigDecimal high = BigDecimal.valueOf((long) size.height() * asked.width());
        return size.isWithin(asked) && wide.min(high).compareTo(wide.max(high).multiply(SAME_SHAPE)) >= 0;
    }

    private Optional<Shootout.Upscaled> upscaled(Offer offer, FrameSize from) {
        SizeChoice small = SizeChoice.of(from);
        List<Stage> stages = new ArrayList<>();
        stages.add(job.at(small).on(offer.id()));
        for (Offer upscaler : upscalers) {
            stages.add(new Stage.Upscale(
                    "upscale-" + stages.size(),
                    upscaler.model(),
                    upscaler.id(),
                    new Footage.Of(new MediaRef.OfStage(Job.KEY)),
                    small,
                    job.size(),
                    job.fps(),
                    Optional.empty()));
        }
        List<Line> lines = lines(stages);
        Optional<Money> generate = lines.get(0).amount().known();
        return lines.stream()
                .filter(line -> line.category() == Category.UPSCALING)
                .filter(line -> line.amount().known().isPresent())
                .min(Comparator.comparing(line -> line.amount().known().orElseThrow()))
                .flatMap(line -> generate.map(made -> new Shootout.Upscaled(
                        from,
                        made,
                        line.offer().orElseThrow(),
                        line.amount().known().orElseThrow())));
    }

    private Stream<SizeBand> bands(Offer offer) {
        return offer.prices().nearest(assumptions.asOf()) instanceof RateTable table
                ? table.rows().stream().map(row -> row.when().size()).flatMap(Optional::stream)
                : Stream.empty();
    }

    private List<Line> lines(List<Stage> stages) {
        return Estimator.estimate(new Scenario("", stages), assumptions, book, exchangeRates)
                .lines();
    }
}
