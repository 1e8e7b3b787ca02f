package reelcost.domain.estimate;

import java.util.Locale;

/** The rows of a topsheet, in the order in which they are printed. */
public enum Category {
    INFERENCE("Inference"),
    UPSCALING("Upscaling"),
    STORAGE("Storage"),
    TRANSFER("Transfer"),
    LABOUR("Labour"),
    OTHER("Other"),
    CONTINGENCY("Contingency"),
    MARKUP("Agency markup");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is a percentage of the others, and so a lower bound where one of them is. */
    public boolean onTop() {
        return this == CONTINGENCY || this == MARKUP;
    }

    /** For files and style sheets: {@code inference}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
