package reelcost.domain.rate;

/**
 * How long a provider keeps what it has made; whoever wants it for longer has to fetch it before.
 *
 * @param hours from when a clip is done; one or more
 */
public record ResultsKept(int hours, Source source) {
    /** @throws IllegalArgumentException if it is less than an hour */
    public ResultsKept {
        if (hours < 1) {
            throw new IllegalArgumentException("results are kept for at least an hour, not " + hours);
        }
    }
}
