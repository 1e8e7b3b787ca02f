package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import reelcost.domain.money.MoneyText;

/**
 * One step of a working: a sentence for people, and its figures by name for programs.
 *
 * @param figures decimals without grouping, dates, codes; in the order in which the sentence uses them
 */
public record Step(Kind kind, String text, Map<String, String> figures) {
    /** What a step says. */
    public enum Kind {
        TAKES,
        SPLIT,
        COUNTED,
        QUANTITY,
        BASE,
        RATE,
        SURCHARGE,
        FACTOR,
        CREDITS,
        BATCH,
        BITRATE,
        VOLUME,
        FLOW,
        RETRIEVAL,
        REQUESTS,
        LINE_TIME,
        RESULTS_KEPT,
        MINIMUM,
        FREE,
        TIER,
        SHARE,
        EXCHANGE,
        PERCENT,
        SOURCE,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Step {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * What one of several stages bears of what they buy together.
     *
     * @param by what it is shared by: volume, credits
     */
    static Step share(int stages, Money total, Money amount, String by) {
        return of(
                Kind.SHARE,
                stages + " stages buy this together for " + MoneyText.of(total) + "; this stage's share by " + by
                        + " is " + MoneyText.of(amount),
                "stages",
                stages,
                "total",
                total.getAmount(),
                "amount",
                amount.getAmount());
    }

    /** @param namesAndFigures a name, its figure, the next name, and so on */
    static Step of(Kind kind, String text, Object... namesAndFigures) {
        return new Step(kind, text, Map.of()).and(namesAndFigures);
    }

    /** The same step with more figures, a name before each. */
    Step and(Object... namesAndFigures) {
        Map<String, String> more = new LinkedHashMap<>(figures);
        for (int i = 0; i < namesAndFigures.length; i += 2) {
            Object figure = namesAndFigures[i + 1];
            more.put(
                    (String) namesAndFigures[i],
                    figure instanceof BigDecimal number ? number.toPlainString() : String.valueOf(figure));
        }
        return new Step(kind, text, more);
    }
}
