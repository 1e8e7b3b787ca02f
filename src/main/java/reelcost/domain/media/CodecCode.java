package reelcost.domain.media;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a codec profile for files, forms and programs: {@code prores-422-hq}. */
public record CodecCode(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException if it has anything but lower-case letters, digits and dashes, or more than 40 */
    public CodecCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a codec is named by lower-case letters, digits and dashes, at most 40, not " + value);
        }
    }

    public static Optional<CodecCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CodecCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
