package reelcost.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import reelcost.domain.money.MoneyText;

/**
 * Reads typed texts into values and collects what is wrong with them. A field that can't be read gives {@code null} and
 * leaves an error, so look at {@link #errors} before using any value.
 */
public final class TextFields {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern NEGATIVE = Pattern.compile("[-−]\\s*\\d.*");

    private final UnaryOperator<String> texts;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param texts the text of a field by its name; empty or null where there is none */
    public TextFields(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public void reject(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    public String text(String field) {
        String text = texts.apply(field);
        return text == null ? "" : text.strip();
    }

    /** One line of text, or {@code otherwise} where it is blank. */
    public String line(String field, int longest, String otherwise) {
        String text = text(field);
        if (text.length() > longest) {
            reject(
                    field,
                    "Use at most " + longest + " characters; this has "
                            + MoneyText.number(BigDecimal.valueOf(text.length())) + ".");
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            reject(field, "Use one line of plain text.");
            return null;
        }
        return text.isEmpty() ? otherwise : text;
    }

    public String requiredLine(String field, int longest) {
        String line = line(field, longest, "");
        if (line != null && line.isEmpty()) {
            reject(field, "Fill this in.");
            return null;
        }
        return line;
    }

    public Integer whole(String field, int least, int most) {
        BigDecimal number = decimal(field, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
        return number == null ? null : number.intValueExact();
    }

    public Integer whole(String field, int least, int most, int otherwise) {
        return text(field).isEmpty() ? Integer.valueOf(otherwise) : whole(field, least, most);
    }

    public Optional<Integer> optionalWhole(String field, int least, int most) {
        return text(field).isEmpty() ? Optional.empty() : Optional.ofNullable(whole(field, least, most));
    }

    public BigDecimal decimal(String field, String least, String most, int decimals) {
        return decimal(field, new BigDecimal(least), new BigDecimal(most), decimals);
    }

    public BigDecimal decimal(String field, String least, String most, int decimals, String otherwise) {
        return text(field).isEmpty() ? new BigDecimal(otherwise) : decimal(field, least, most, decimals);
    }

    public Optional<BigDecimal> optionalDecimal(String field, String least, String most, int decimals) {
        return text(field).isEmpty() ? Optional.empty() : Optional.ofNullable(decimal(field, least, most, decimals));
    }

    private BigDecimal decimal(String field, BigDecimal least, BigDecimal most, int decimals) {
        String text = text(field);
        String range = "between " + MoneyText.number(least) + " and " + MoneyText.number(most);
        if (text.isEmpty()) {
            reject(field, "Enter a number " + range + ".");
            return null;
        }
        if (NEGATIVE.matcher(text).matches()) {
            reject(field, "This can't be negative: enter a number " + range + ".");
            return null;
        }
        if (text.indexOf(',') >= 0) {
            reject(field, "Write a number without commas, with a point for decimals, such as 1.5.");
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            reject(field, "Write a plain number, such as " + (decimals == 0 ? "12" : "12.5") + ".");
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            reject(field, "Enter a number " + range + ".");
            return null;
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            reject(field, decimals == 0 ? "Enter a whole number." : "Use at most " + decimals + " decimals.");
            return null;
        }
        return number;
    }

    /** True for "true", "on" or "yes"; false for "false", "no" or nothing. */
    public Boolean flag(String field) {
        return switch (text(field)) {
            case "true", "on", "yes" -> Boolean.TRUE;
            case "", "false", "no" -> Boolean.FALSE;
            default -> {
                reject(field, "Say true or false.");
                yield null;
            }
        };
    }

    public Optional<LocalDate> optionalDate(String field) {
        if (text(field).isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text(field));
            if (date.getYear() >= 2000 && date.getYear() <= 2100) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException notADate) {
            // Told below, together with dates out of range.
        }
        reject(field, "Enter a date such as 2026-11-22, between 2000 and 2100.");
        return Optional.empty();
    }

    /** {@code null} where it is no month. */
    public YearMonth month(String field) {
        try {
            YearMonth month = YearMonth.parse(text(field));
            if (month.getYear() >= 2000 && month.getYear() <= 2100) {
                return month;
            }
        } catch (DateTimeParseException notMonth) {
            // Told below, together with months out of range.
        }
        reject(field, "Enter a month such as 2026-11, between 2000 and 2100.");
        return null;
    }

    /** A text that something else can read. */
    public <T> T choice(String field, Function<String, Optional<T>> reader, String message) {
        String text = text(field);
        Optional<T> value = text.isEmpty() ? Optional.empty() : reader.apply(text);
        if (value.isEmpty()) {
            reject(field, message);
        }
        return value.orElse(null);
    }
}
