package reelcost.store.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.Gigabyte;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.Retrieval;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Surcharge;
import reelcost.domain.rate.TierSchedule;

/** A figure of an offer that a source must have stated. */
interface Figure {
    boolean statedBy(Fact fact);

    static List<Figure> of(Offer offer) {
        return offer.prices().periods().stream()
                .flatMap(period -> period.pricing() instanceof RateTable table
                        ? of(table)
                        : of(offer, period, (TierSchedule) period.pricing()))
                .toList();
    }

    private static Stream<Figure> of(RateTable table) {
        Stream<Figure> measured = table.meter() instanceof Meter.GpuSeconds gpu
                ? gpu.rows().stream().map(OfCompute::new)
                : Stream.empty();
        return Stream.of(
                        table.rows().stream().<Figure>map(row -> new RateFigure(table, row)),
                        table.credit().stream().<Figure>map(OfCredit::new),
                        table.factors().stream().<Figure>map(OfFactor::new),
                        table.surcharges().stream().<Figure>map(OfSurcharge::new),
                        measured)
                .flatMap(figures -> figures);
    }

    private static Stream<Figure> of(Offer offer, PricePeriods.Period period, TierSchedule schedule) {
        Handling handling = schedule.handling();
        return Stream.of(
                        IntStream.range(0, schedule.tiers().size())
                                .<Figure>mapToObj(tier -> new OfTier(offer.service(), period, schedule, tier)),
                        handling.writes().stream().<Figure>map(price -> new OfRequests(OfRequests.WRITES, price)),
                        handling.reads().stream().<Figure>map(price -> new OfRequests(OfRequests.READS, price)))
                .flatMap(figures -> figures);
    }

    static boolean equal(String stated, BigDecimal figure) {
        return !stated.isEmpty() && new BigDecimal(stated).compareTo(figure) == 0;
    }

    /** What a credit costs: quoted by itself, or by what a fact says in credits and in dollars. */
    record OfCredit(Credit credit) implements Figure {
        @Override
        public boolean statedBy(Fact fact) {
            return credit.price()
                    .map(BigMoney::getAmount)
                    .filter(price -> fact.cell("unit").equals("per credit")
                            ? equal(fact.cell("price_usd"), price)
                            : RateFigure.number(fact.cell("price_native"))
                                    .filter(credits -> equal(fact.cell("price_usd"), credits.multiply(price)))
                                    .isPresent())
                    .isPresent();
        }
    }

    /** What multiplies the price of some clips. */
    record OfFactor(Factor factor) implements Figure {
        @Override
        public boolean statedBy(Fact fact) {
            return equal(fact.cell(FactNotes.FACTOR), factor.factor());
        }
    }

    /** What each thing beyond an allowance costs. */
    record OfSurcharge(Surcharge surcharge) implements Figure {
        @Override
        public boolean statedBy(Fact fact) {
            return fact.fits(surcharge.when())
                    && equal(fact.cell(FactNotes.SURCHARGE), surcharge.each())
                    && fact.cell(FactNotes.FREE).equals(String.valueOf(surcharge.free()));
        }
    }

    /** One tier, and the days and volumes that it is for. */
    record OfTier(Service service, PricePeriods.Period period, TierSchedule schedule, int tier) implements Figure {
        @Override
        public boolean statedBy(Fact fact) {
            if (service == Service.TRANSFER && fact.cell("charge").equals("storage")) {
                return equal(fact.cell("retrieval_usd_per_gb"), price());
            }
            return price(fact)
                    && begins(fact)
                    && ends(fact)
                    && unit(fact)
                    && gigabyte(fact)
                    && days(fact)
                    && retrieval(fact);
        }

        @Override
        public String toString() {
            return price().toPlainString() + " per " + schedule.unit().symbol() + " in tier " + (tier + 1);
        }

        private BigDecimal price() {
            return schedule.tiers().get(tier).price();
        }

        private boolean price(Fact fact) {
            String until = period.to().map(end -> end.minusDays(1).toString()).orElse("");
            return fact.cell(FactNotes.UNTIL).equals(until) && equal(fact.cell("price_usd"), price());
        }

        private boolean begins(Fact fact) {
            Optional<BigDecimal> from = tier == 0
                    ? Optional.of(BigDecimal.ZERO)
                    : schedule.tiers().get(tier - 1).upTo();
            return from.filter(begin -> equal(fact.cell("tier_from"), begin)).isPresent();
        }

        private boolean ends(Fact fact) {
            return schedule.tiers()
                    .get(tier)
                    .upTo()
                    .map(end -> !fact.cell("tier_to").equals("inf") && equal(fact.cell("tier_to"), end))
                    .orElse(fact.cell("tier_to").equals("inf"));
        }

        private boolean unit(Fact fact) {
            return schedule.unit().symbol().split(" ")[0].replace("iB", "B").equals(fact.cell("unit"));
        }

        /** Sources write GB whatever they mean; what they mean has a source of its own. */
        private boolean gigabyte(Fact fact) {
            boolean sourced = !fact.cell("gigabyte_source").isEmpty();
            return (schedule.unit().gigabyte() == Gigabyte.BINARY)
                            == fact.cell("gigabyte").equals("GiB")
                    && sourced == !fact.cell("gigabyte").isEmpty();
        }

        /** A row without a price of retrieval may mean that it is free, or say nothing of it. */
        private boolean retrieval(Fact fact) {
            String stated = fact.cell("retrieval_usd_per_gb");
            Retrieval retrieval = schedule.handling().retrieval();
            return stated.isEmpty()
                    ? !(retrieval instanceof Retrieval.PerGigabyte)
                    : retrieval.price().filter(price -> equal(stated, price)).isPresent();
        }

        private boolean days(Fact fact) {
            String days = fact.cell("min_storage_days");
            return schedule.minimum().days() == (days.isEmpty() ? 0 : Integer.parseInt(days));
        }
    }

    /**
     * What requests cost.
     *
     * @param charges the words of the facts for requests of that kind
     */
    record OfRequests(Set<String> charges, RequestPrice price) implements Figure {
        static final Set<String> WRITES = Set.of("PUT/COPY/POST/LIST", "class A ops", "write requests");
        static final Set<String> READS = Set.of("GET", "class B ops", "read requests");

        private static final Map<String, Integer> PER = Map.of("per 1000", 1_000, "per million", 1_000_000);
        private static final Map<String, Long> FREE = Map.of(
                "",
                0L,
                "5 thousand",
                5_000L,
                "50 thousand",
                50_000L,
                "1 million",
                1_000_000L,
                "10 million",
                10_000_000L);

        @Override
        public boolean statedBy(Fact fact) {
            return charges.contains(fact.cell("charge"))
                    && equal(fact.cell("price_usd"), price.price())
                    && PER.getOrDefault(fact.cell("unit"), 0) == price.per()
                    && FREE.getOrDefault(fact.cell("free_allowance"), -1L) == price.free()
                    && (fact.cell("rounding").isEmpty() || price.wholeBlocks());
        }

        @Override
        public String toString() {
            return price.price().toPlainString() + " for " + price.per() + " requests";
        }
    }

    /** What a GPU was measured to need. */
    record OfCompute(Meter.ComputeRow row) implements Figure {
        @Override
        public boolean statedBy(Fact fact) {
            return fact.cell("kind").equals("compute")
                    && fact.fits(row.when())
                    && equal(fact.cell("gpu_seconds"), row.gpuSeconds())
                    && equal(fact.cell("clip_s"), row.perVideoSeconds());
        }
    }
}
