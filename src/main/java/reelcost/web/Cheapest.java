package reelcost.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Which of several scenarios costs least, as far as that can be said.
 *
 * @param winners those with the least total among the ones whose every line has a price; several where they cost the same
 * @param rivals those with lines without a price whose known part is still below that: they may turn out cheaper or not
 */
record Cheapest(List<Compared.Column> winners, List<Compared.Column> rivals) {
    static Cheapest of(Compared compared) {
        List<Compared.Column> filled =
                compared.columns().stream().filter(column -> !column.empty()).toList();
        Optional<Money> least = filled.stream()
                .filter(Compared.Column::complete)
                .map(Cheapest::total)
                .min(Comparator.naturalOrder());
        return new Cheapest(
                filled.stream()
                        .filter(column -> column.complete()
                                && least.filter(total(column)::equals).isPresent())
                        .toList(),
                filled.stream()
                        .filter(column -> !column.complete()
                                && least.filter(money -> !total(column).isLessThan(money))
                                        .isEmpty())
                        .toList());
    }

    boolean sure() {
        return !winners.isEmpty() && rivals.isEmpty();
    }

    private static Money total(Compared.Column column) {
        return column.estimate().total().known();
    }
}
