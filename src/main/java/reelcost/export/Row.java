package reelcost.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Collects the cells of one row. Text is guarded against being taken for a formula; numbers stay as they are. */
final class Row {
    private final List<String> cells = new ArrayList<>();

    Row text(String text) {
        cells.add(SafeText.of(text));
        return this;
    }

    Row text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** A decimal with a point and without grouping, whatever the locale; blank where there is none. */
    Row number(Optional<BigDecimal> number) {
        cells.add(number.map(BigDecimal::toPlainString).orElse(""));
        return this;
    }

    Row numbers(List<Optional<BigDecimal>> numbers) {
        numbers.forEach(this::number);
        return this;
    }

    /** At the currency's scale; blank where it is not known, because unknown is not zero. */
    Row money(Optional<Money> money) {
        return number(money.map(Money::getAmount));
    }

    List<String> cells() {
        return cells;
    }
}
