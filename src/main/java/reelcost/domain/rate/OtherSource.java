package reelcost.domain.rate;

/**
 * What another source says of the same price, where it says something else than the one that the book goes by.
 *
 * @param says its figure, in words: "0.12 per second at 1080p"
 */
public record OtherSource(String says, Source source) {
    /** @throws IllegalArgumentException if it says nothing */
    public OtherSource {
        if (says.isBlank()) {
            throw new IllegalArgumentException("another source must say something");
        }
    }
}
