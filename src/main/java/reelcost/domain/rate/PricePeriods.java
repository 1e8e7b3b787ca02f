package reelcost.domain.rate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an offer asks over time. Prices may change inside one offer; on a day that no period has, there is no price.
 *
 * @param periods by their beginning, not overlapping, at least one; all of one kind and currency
 */
public record PricePeriods(List<Period> periods) {
    /**
     * Days with the same prices.
     *
     * @param from the first of them; none where it is not known since when
     * @param to the first day after them; none where no end is known
     */
    public record Period(Optional<LocalDate> from, Optional<LocalDate> to, Pricing pricing) {
        /** @throws IllegalArgumentException if it ends before it begins */
        public Period {
            if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
                throw new IllegalArgumentException("a period from " + from.get() + " can't end on " + to.get());
            }
        }

        public boolean contains(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(end -> day.isBefore(end)).orElse(true);
        }

        private boolean overlaps(Period later) {
            return to.isEmpty() || later.from.isEmpty() || to.get().isAfter(later.from.get());
        }
    }

    /** @throws IllegalArgumentException if there is no period, two overlap, or they differ in more than their prices */
    public PricePeriods {
        periods = periods.stream()
                .sorted(Comparator.comparing(period -> period.from().orElse(LocalDate.MIN)))
                .toList();
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("an offer needs a price of some period");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i - 1).overlaps(periods.get(i))) {
                throw new IllegalArgumentException(
                        "periods of prices overlap: " + days(periods.get(i - 1)) + " and " + days(periods.get(i)));
            }
            if (!alike(periods.get(0).pricing(), periods.get(i).pricing())) {
                throw new IllegalArgumentException("periods of one offer must count the same in the same currency");
            }
        }
    }

    /** One price list, whatever the day. */
    public static PricePeriods always(Pricing pricing) {
        return new PricePeriods(List.of(new Period(Optional.empty(), Optional.empty(), pricing)));
    }

    /** The prices of a day. */
    public Optional<Pricing> on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.contains(day))
                .findFirst()
                .map(Period::pricing);
    }

    /** The prices of a day, else those of the next period, else the last ones: for what all periods have in common. */
    public Pricing nearest(LocalDate day) {
        return periods.stream()
                .filter(period -> period.to().map(day::isBefore).orElse(true))
                .findFirst()
                .orElse(periods.get(periods.size() - 1))
                .pricing();
    }

    private static boolean alike(Pricing one, Pricing other) {
        return one.getClass() == other.getClass()
                && one.currency().equals(other.currency())
                && one.unit().count() == other.unit().count();
    }

    private static String days(Period period) {
        return (period.from().map(day -> "from " + day).orElse("from ever")
                + period.to().map(day -> " to " + day).orElse(""));
    }
}
