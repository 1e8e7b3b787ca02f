package reelcost.export;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Keeps a text cell a text. A spreadsheet takes a cell that begins with {@code = + - @} for a formula, also behind
 * blanks or written in a variant such as the full-width {@code ＝}, and a name that somebody typed must never be run.
 */
final class SafeText {
    private static final String GUARD = "'";
    private static final String STARTS_A_FORMULA = "=+-@";
    private static final String STARTS_A_CELL = "\t\r\n";

    private SafeText() {}

    /** The text, behind an apostrophe where a spreadsheet might take it for a formula. */
    static String of(String text) {
        return dangerous(text) ? GUARD + text : text;
    }

    private static boolean dangerous(String text) {
        if (text.isEmpty()) {
            return false;
        }
        OptionalInt first =
                text.codePoints().filter(character -> !invisible(character)).findFirst();
        return STARTS_A_CELL.indexOf(text.charAt(0)) >= 0
                || first.isPresent() && STARTS_A_FORMULA.contains(plain(first.getAsInt()));
    }

    private static boolean invisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** The plain form of a character: {@code =} for {@code ＝}, {@code ﹦} and {@code ⁼}. */
    private static String plain(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    }
}
