package reelcost.store.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prices that a row of the facts has beside its columns. */
final class FactNotes {
    /** {@code 4K: 1.32/1.98/2.64}: what another size costs. */
    private static final Pattern OTHER_SIZE = Pattern.compile("\\b(\\d+[Kp]): (\\d[\\d./]*)$");

    /** {@code was 6.99 to 2026-06-30}: what it cost before. */
    private static final Pattern BEFORE = Pattern.compile("\\bwas ([\\d.]+) to (\\d{4}-\\d{2}-\\d{2})\\b");

    /** {@code +15.825 credits if audio}: what sound adds to each clip. */
    private static final Pattern SOUND = Pattern.compile("\\+([\\d.]+) credits if audio.*");

    /** {@code video input +50%}: what input video multiplies the price by. */
    private static final Pattern MORE = Pattern.compile("\\+(\\d+)%");

    /** {@code reference images 6th onward 0.04}: what each beyond the free ones costs. */
    private static final Pattern ONWARD = Pattern.compile("images (\\d+)th onward ([\\d.]+)");

    /** {@code +0.422 credits per input image}: what each one costs. */
    private static final Pattern EACH = Pattern.compile("\\+([\\d.]+) credits per input image");

    /** {@code interpolation adds 0.14 (1080p) / 0.28 (4K) credits}: what it costs for each frame, by size. */
    private static final Pattern INTERPOLATION =
            Pattern.compile("(?<=interpolation adds .{0,20})([\\d.]+) \\((\\d+[Kp])\\)");

    private static final Pattern OVER = Pattern.compile("per image over (\\d+)");

    private static final Pattern BASE = Pattern.compile("^[\\d.]+(?= \\+ )");
    private static final BigDecimal COMFY_CREDITS_OF_A_DOLLAR = BigDecimal.valueOf(211);

    /** Columns that the files do not have. */
    static final String UNTIL = "until";

    static final String FACTOR = "factor";
    static final String SURCHARGE = "surcharge";
    static final String FREE = "free";

    private FactNotes() {}

    /** The facts of a row: its own, unless it is about a surcharge alone, and those of its notes. */
    static Stream<Fact> of(Fact row) {
        String note = row.cell("note");
        Stream<Fact> own = OVER.matcher(row.cell("unit")).matches() ? Stream.empty() : Stream.of(row);
        return Stream.of(
                        own,
                        each(OVER, row.cell("unit"), over -> surcharge(row, row.cell("price_usd"), over.group(1))),
                        each(ONWARD, note, from -> surcharge(row, from.group(2), before(from.group(1)))),
                        each(
                                EACH,
                                note,
                                each -> surcharge(row, dollars(each.group(1)).toPlainString(), "0")),
                        each(INTERPOLATION, note, adds -> surcharge(row, rounded(dollars(adds.group(1))), "0")
                                .with(Map.of("resolution_or_tier", adds.group(2)))),
                        each(MORE, note, more -> row.with(Map.of("price_usd", "", FACTOR, factor(more.group(1))))),
                        each(BEFORE, note, was -> row.with(Map.of("price_usd", was.group(1), UNTIL, was.group(2)))),
                        each(
                                OTHER_SIZE,
                                note,
                                other -> row.with(Map.of(
                                        "resolution_or_tier", other.group(1),
                                        "price_usd", other.group(2).replace("/", " / ")))),
                        each(
                                SOUND,
                                row.cell("audio"),
                                sound -> row.with(Map.of("audio", "yes", "price_usd", withSound(row, sound.group(1))))))
                .flatMap(facts -> facts);
    }

    private static Stream<Fact> each(Pattern pattern, String text, Function<MatchResult, Fact> fact) {
        return pattern.matcher(text).results().map(fact);
    }

    private static Fact surcharge(Fact row, String each, String free) {
        return row.with(Map.of("price_usd", "", SURCHARGE, each, FREE, free));
    }

    private static String before(String ordinal) {
        return String.valueOf(Integer.parseInt(ordinal) - 1);
    }

    private static String factor(String percent) {
        return BigDecimal.ONE.add(new BigDecimal(percent).movePointLeft(2)).toPlainString();
    }

    private static BigDecimal dollars(String credits) {
        return new BigDecimal(credits).divide(COMFY_CREDITS_OF_A_DOLLAR, MathContext.DECIMAL64);
    }

    /** As the sheet rounds the dollars of its columns. */
    private static String rounded(BigDecimal dollars) {
        return dollars.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    private static String withSound(Fact row, String credits) {
        return BASE.matcher(row.cell("price_usd"))
                .replaceFirst(base ->
                        new BigDecimal(base.group()).add(dollars(credits)).toPlainString());
    }
}
