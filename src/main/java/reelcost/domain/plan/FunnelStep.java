package reelcost.domain.plan;

import java.util.List;
import java.util.Locale;

/** What a production makes on the way to its video, in order: each step is a part of the one before it. */
public enum FunnelStep {
    PROMPTS("Prompts"),
    PREVIEWS("Previews"),
    DRAFTS("Drafts"),
    SELECTS("Selects"),
    FINALS("Finals"),
    UPSCALED("Upscaled");

    /** All of them, in order. */
    public static final List<FunnelStep> IN_ORDER = List.of(values());

    private final String title;

    FunnelStep(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** {@code drafts}: the name of the field for its number. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code draftsRate}: the name of the field for its percentage of the step before; the first step has none. */
    public String rateField() {
        return code() + "Rate";
    }

    /** As it stands in a sentence after a number. */
    public String plural() {
        return this == UPSCALED ? "upscaled clips" : code();
    }

    boolean first() {
        return ordinal() == 0;
    }

    FunnelStep before() {
        return IN_ORDER.get(ordinal() - 1);
    }

    FunnelStep after() {
        return IN_ORDER.get(ordinal() + 1);
    }
}
