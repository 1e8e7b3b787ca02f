package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Job;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Standing;

/**
 * One job priced on every offer that generates video.
 *
 * @param edition the rate book that it was priced with
 * @param asOf the day the work is planned for
 * @param rows one for each offer, the cheapest first, those without a price last
 */
public record Shootout(Job job, String edition, LocalDate asOf, CurrencyUnit currency, List<Row> rows) {
    /** The cheapest first, those without a price last; equals by the offer's name. */
    public static final Comparator<Row> BY_TOTAL = Comparator.<Row, Boolean>comparing(row -> !row.possible())
            .thenComparing(row -> row.total().known().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.offer().id());

    /**
     * What one offer asks.
     *
     * @param total of the whole job, upscaling included; or why the offer can't do it
     * @param perSecond total ÷ seconds asked for, to 4 decimals; empty where there is no total
     * @param split the clips that make one take; none where the offer makes no such clips
     * @param secondsNotAsked what is made beyond what is asked for, over all takes
     * @param successor what to buy instead where it can't be bought; empty where it can, or where the book knows none
     * @param ageDays how old the price is at least
     * @param stale whether that is more than 90 days
     * @param namesSizes whether the offer's prices say which frame sizes they are for; else it may not make this one
     * @param upscaled how the asked size comes about where the offer does not make it itself
     * @param warnings what to know before relying on the price
     */
    public record Row(
            Offer offer,
            Priced total,
            Optional<BigDecimal> perSecond,
            List<BigDecimal> split,
            BigDecimal secondsNotAsked,
            Standing standing,
            Optional<Offer> successor,
            long ageDays,
            boolean stale,
            boolean namesSizes,
            Optional<Upscaled> upscaled,
            List<Warning> warnings) {
        public Row {
            split = List.copyOf(split);
            warnings = List.copyOf(warnings);
        }

        public boolean possible() {
            return total.known().isPresent();
        }

        /** Whether it can be bought on the day. */
        public boolean onSale() {
            return standing.onSale();
        }
    }

    /**
     * Takes made smaller than asked for, and enlarged.
     *
     * @param from the size they are made at
     * @param generate what making them costs
     * @param offer what enlarges them
     * @param upscale what enlarging them costs
     */
    public record Upscaled(FrameSize from, Money generate, Offer offer, Money upscale) {
        Money total() {
            return generate.plus(upscale);
        }
    }

    public Shootout {
        rows = List.copyOf(rows);
    }

    /** Prices a job; contingency and markup stay out of it. */
    public static Shootout run(Job job, Assumptions assumptions, RateBook book, ExchangeRates exchangeRates) {
        ShootoutPricing pricing = new ShootoutPricing(job, assumptions, book, exchangeRates);
        return new Shootout(
                job,
                book.edition(),
                assumptions.asOf(),
                assumptions.currency(),
                book.selling(Service.GENERATE).stream()
                        .map(pricing::price)
                        .sorted(BY_TOTAL)
                        .toList());
    }
}
