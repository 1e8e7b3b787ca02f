package reelcost.store.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
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

    private static final Pattern BASE = Pattern.compile("^[\\d.]+(?= \\+ )");
    private static final BigDecimal COMFY_CREDITS_OF_A_DOLLAR = BigDecimal.valueOf(211);

    private FactNotes() {}

    static Stream<Fact> of(Fact fact) {
        String note = fact.cell("note");
        Stream<Fact> sizes = OTHER_SIZE
                .matcher(note)
                .results()
                .map(found -> fact.with(Map.of(
                        "resolution_or_tier", found.group(1),
                        "price_usd", found.group(2).replace("/", " / "))));
        Stream<Fact> past = BEFORE.matcher(note)
                .results()
                .map(found -> fact.with(Map.of("price_usd", found.group(1), "until", found.group(2))));
        Stream<Fact> sound = SOUND.matcher(fact.cell("audio"))
                .results()
                .map(found -> fact.with(Map.of("audio", "yes", "price_usd", withSound(fact, found))));
        return Stream.of(sizes, past, sound).flatMap(facts -> facts);
    }

    private static String withSound(Fact fact, MatchResult found) {
        BigDecimal dollars = new BigDecimal(found.group(1)).divide(COMFY_CREDITS_OF_A_DOLLAR, MathContext.DECIMAL64);
        return BASE.matcher(fact.cell("price_usd"))
                .replaceFirst(base -> new BigDecimal(base.group()).add(dollars).toPlainString());
    }
}
