package reelcost.domain.rate;

import java.util.Locale;

/** Who put an offer into the book. */
public enum Origin {
    /** It came with the program. */
    BUILT_IN("Built in", ""),
    /** The studio's own: negotiated, discounted, or worked out by itself. */
    OWN("Own rate", " (own rate)"),
    /** The studio took it over from a file. */
    IMPORTED("Imported rate", " (imported rate)");

    private final String title;
    private final String mark;

    Origin(String title, String mark) {
        this.title = title;
        this.mark = mark;
    }

    public String title() {
        return title;
    }

    /** What follows the name of such an offer wherever people read it; empty where it came with the program. */
    public String mark() {
        return mark;
    }

    /** For files and programs: {@code built-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
