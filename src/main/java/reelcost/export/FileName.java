package reelcost.export;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names files so that every system and every header takes them: lower-case ASCII letters, digits and dashes. */
public final class FileName {
    private static final int LONGEST_PART = 60;

    private FileName() {}

    /** {@code estimate-the-hardest-part-700-drafts.csv}. The first word keeps the name from being empty or reserved. */
    public static String estimateCsv(String production, String scenario) {
        return csv("estimate", production, scenario);
    }

    /** {@code comparison-the-hardest-part.csv}. */
    public static String comparisonCsv(String production) {
        return csv("comparison", production);
    }

    /** {@code months-the-hardest-part-700-drafts.csv}. */
    public static String monthsCsv(String production, String scenario) {
        return csv("months", production, scenario);
    }

    /** {@code stock-the-hardest-part-700-drafts.csv}. */
    public static String stockCsv(String production, String scenario) {
        return csv("stock", production, scenario);
    }

    public static String shootoutCsv() {
        return csv("shootout");
    }

    private static String csv(String kind, String... titles) {
        return Stream.concat(Stream.of(kind), Arrays.stream(titles).map(FileName::part))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + ".csv";
    }

    private static String part(String title) {
        String ascii = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = ascii.length() > LONGEST_PART ? ascii.substring(0, LONGEST_PART) : ascii;
        return cut.replaceAll("^-|-$", "");
    }
}
