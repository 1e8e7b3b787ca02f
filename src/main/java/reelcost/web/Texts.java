package reelcost.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import reelcost.domain.estimate.KeyFigures;
import reelcost.domain.estimate.Subtotal;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.DayText;

/** How pages write figures. */
@TemplateExtension
final class Texts {
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,4}):(\\d{2})(\\.\\d{1,3})?");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    /** What follows a percentage: never at the start of a line. */
    static final String PERCENT = "\u00a0%";

    static final String UNKNOWN = "unknown";
    static final String NO_PLAN = "historical, no plan";

    private Texts() {}

    static String text(Money money) {
        return MoneyText.of(money);
    }

    /** In a column whose head names the currency. */
    static String bare(Money money) {
        return MoneyText.number(money.getAmount());
    }

    static String signed(Money money) {
        return money.isZero() ? "no difference" : MoneyText.signed(money);
    }

    static String bare(Subtotal subtotal) {
        return (subtotal.complete() ? "" : "≥ ") + bare(subtotal.known());
    }

    static String grouped(int number) {
        return MoneyText.number(BigDecimal.valueOf(number));
    }

    static String day(LocalDate date) {
        return DayText.of(date);
    }

    /** {@code A, B and C}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** A reason that stands by itself: with a capital and a full stop. */
    static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }

    static String number(Optional<BigDecimal> number) {
        return number.map(MoneyText::number).orElse(UNKNOWN);
    }

    static String money(Optional<Money> money) {
        return money.map(MoneyText::of).orElse(UNKNOWN);
    }

    /** {@code 4:00}, {@code 0:30.5}, {@code 1:02:03}. */
    static String length(BigDecimal seconds) {
        BigDecimal[] parts = seconds.divideAndRemainder(SIXTY);
        int minutes = parts[0].intValueExact();
        BigDecimal rest = Decimals.canonical(parts[1]);
        String tail = (rest.compareTo(BigDecimal.TEN) < 0 ? "0" : "") + rest.toPlainString();
        return minutes < 60
                ? minutes + ":" + tail
                : minutes / 60 + ":" + String.format(Locale.ROOT, "%02d", minutes % 60) + ":" + tail;
    }

    /** Reads what {@link #length} writes, and plain seconds; empty where it is neither. */
    static Optional<BigDecimal> seconds(String length) {
        String text = length.strip();
        if (text.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            return Optional.of(new BigDecimal(text));
        }
        Matcher parts = LENGTH.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(3)) > 59) {
            return Optional.empty();
        }
        BigDecimal hours = new BigDecimal(parts.group(1) == null ? "0" : parts.group(1));
        return Optional.of(hours.multiply(SIXTY)
                .add(new BigDecimal(parts.group(2)))
                .multiply(SIXTY)
                .add(new BigDecimal(parts.group(3) + (parts.group(4) == null ? "" : parts.group(4)))));
    }

    /** To three decimals: a megabyte. What is less says so. */
    static String gigabytes(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 && exact.signum() > 0 ? "< 0.001" : MoneyText.number(Decimals.canonical(rounded));
    }

    /** {@code 250 Mbit/s}, or the speed that is assumed where nobody has set one. */
    static String lineSpeed(Optional<BigDecimal> megabitsPerSecond) {
        return megabitsPerSecond
                .map(speed -> MoneyText.number(speed) + " Mbit/s")
                .orElse(MoneyText.number(KeyFigures.ASSUMED_LINE_SPEED) + " Mbit/s, assumed");
    }

    /** {@code 7.86 %}, whose two halves stay on one line. */
    static String percent(BigDecimal number) {
        return MoneyText.number(number) + PERCENT;
    }

    /** A share in whole percent, or with one decimal under 1 %. */
    static String percent(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
        boolean small = percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0;
        return percent(percent.setScale(small ? 1 : 0, RoundingMode.HALF_UP));
    }
}
