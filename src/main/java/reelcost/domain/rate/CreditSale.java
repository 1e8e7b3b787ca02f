package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import reelcost.domain.money.Ratio;

/** How a provider's credits are bought. */
public sealed interface CreditSale {
    /** One by one: what is used is what is paid for. */
    record Single(BigMoney price) implements CreditSale {
        /** @throws IllegalArgumentException if a credit costs nothing or less */
        public Single {
            requirePositive(price);
        }
    }

    /** In lots, of which only whole ones are sold: what a credit costs depends on how many are used. */
    sealed interface Lots extends CreditSale {
        /** What one lot costs. */
        BigMoney price();

        /** How many credits one lot has; above zero. */
        BigDecimal credits();

        /**
         * The ways to buy some credits.
         *
         * @param needed zero or more
         * @return at least one, the cheapest first
         */
        List<Purchase> purchases(Ratio needed);

        /** Whole lots, as many as are needed. */
        default Purchase wholeLots(Ratio needed) {
            BigDecimal lots = needed.over(credits()).ceiling();
            return new Purchase(lots, BigDecimal.ZERO, lots.multiply(price().getAmount()));
        }
    }

    /** In packs. */
    record Packs(BigMoney price, BigDecimal credits) implements Lots {
        /** @throws IllegalArgumentException if a pack costs nothing, or has no credits */
        public Packs {
            requirePositive(price);
            requireCredits(credits);
        }

        @Override
        public List<Purchase> purchases(Ratio needed) {
            return List.of(wholeLots(needed));
        }
    }

    /**
     * With the months of a plan.
     *
     * @param further what a credit beyond those of the months costs; empty where none is sold
     */
    record Plan(BigMoney price, BigDecimal credits, Optional<BigMoney> further) implements Lots {
        /** @throws IllegalArgumentException if a month or a further credit costs nothing, or a month has no credits */
        public Plan {
            requirePositive(price);
            requireCredits(credits);
            further.ifPresent(CreditSale::requirePositive);
        }

        /** Months alone; or, where further credits are sold, one month or all full ones, and further credits for the rest. */
        @Override
        public List<Purchase> purchases(Ratio needed) {
            List<Purchase> ways = new ArrayList<>(List.of(wholeLots(needed)));
            BigDecimal full = needed.over(credits).floor();
            if (full.signum() > 0) {
                further.ifPresent(each -> {
                    ways.add(beyond(full, needed, each));
                    ways.add(beyond(BigDecimal.ONE, needed, each));
                });
            }
            return ways.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Purchase::amount))
                    .toList();
        }

        private Purchase beyond(BigDecimal months, Ratio needed, BigMoney each) {
            BigDecimal rest = needed.minus(Ratio.of(credits.multiply(months))).ceiling();
            return new Purchase(
                    months,
                    rest,
                    price.getAmount().multiply(months).add(each.getAmount().multiply(rest)));
        }
    }

    /**
     * One way to buy credits.
     *
     * @param lots whole packs or months
     * @param further single credits beside them
     * @param amount in the currency of the prices
     */
    record Purchase(BigDecimal lots, BigDecimal further, BigDecimal amount) {}

    private static void requirePositive(BigMoney price) {
        if (!price.isPositive()) {
            throw new IllegalArgumentException("a credit must cost something: " + price);
        }
    }

    private static void requireCredits(BigDecimal credits) {
        if (credits.signum() <= 0) {
            throw new IllegalArgumentException("a lot of credits must have some: " + credits);
        }
    }
}
