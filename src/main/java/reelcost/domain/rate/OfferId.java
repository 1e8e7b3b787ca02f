package reelcost.domain.rate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names an offer, stable over editions of the rate book: {@code channel/model} in lower case, such as
 * {@code google/veo-3.1-fast}.
 */
public record OfferId(String value) implements Comparable<OfferId> {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*");

    /** @throws IllegalArgumentException if the text is not of the form {@code channel/model} */
    public OfferId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an offer is named channel/model in lower case, not " + value);
        }
    }

    public static Optional<OfferId> parse(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new OfferId(text))
                : Optional.empty();
    }

    @Override
    public int compareTo(OfferId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
