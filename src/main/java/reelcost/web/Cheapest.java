package reelcost.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import reelcost.domain.estimate.Estimate;

/**
 * Which of several scenarios costs least, as far as that can be said.
 *
 * @param candidates those that it may be, in order
 * @param winners those with the least total among the ones whose every line has a price; several where they cost the same
 * @param rivals those with lines without a price whose known part is still below that: they may turn out cheaper or not
 * @param historical those left out because they can't be bought any more while another one can
 */
record Cheapest(
        List<Compared.Column> candidates,
        List<Compared.Column> winners,
        List<Compared.Column> rivals,
        List<Compared.Column> historical) {
    static Cheapest of(Compared compared) {
        List<Compared.Column> candidates = candidates(compared.columns(), Compared.Column::estimate);
        Optional<Money> least = candidates.stream()
                .filter(Compared.Column::complete)
                .map(Cheapest::total)
                .min(Comparator.naturalOrder());
        return new Cheapest(
                candidates,
                candidates.stream()
                        .filter(column -> column.complete()
                                && least.filter(total(column)::equals).isPresent())
                        .toList(),
                candidates.stream()
                        .filter(column -> !column.complete()
                                && least.filter(money -> !total(column).isLessThan(money))
                                        .isEmpty())
                        .toList(),
                compared.columns().stream()
                        .filter(column -> !column.empty() && !candidates.contains(column))
                        .toList());
    }

    /** Those with a stage, and while one of them can be bought only those that can. */
    static <T> List<T> candidates(Collection<T> all, Function<T, Estimate> estimate) {
        List<T> filled =
                all.stream().filter(one -> !estimate.apply(one).isEmpty()).toList();
        List<T> plans =
                filled.stream().filter(one -> estimate.apply(one).isPlan()).toList();
        return plans.isEmpty() ? filled : plans;
    }

    boolean sure() {
        return !winners.isEmpty() && rivals.isEmpty();
    }

    static Money total(Compared.Column column) {
        return column.estimate().total().known();
    }
}
