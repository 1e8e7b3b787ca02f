package reelcost.domain.rate;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an offer that stores charges for use, beside what it charges for keeping.
 *
 * @param retrieval what is read back
 * @param writes requests that put something in; none where their price is not known
 * @param reads requests that get something out; none where their price is not known
 */
public record Handling(Retrieval retrieval, Optional<RequestPrice> writes, Optional<RequestPrice> reads) {
    public static final Handling NONE_KNOWN = new Handling(Retrieval.NOT_KNOWN, Optional.empty(), Optional.empty());

    /** Whether some request is known to cost something. */
    public boolean chargesRequests() {
        return Stream.of(writes, reads)
                .flatMap(Optional::stream)
                .anyMatch(request -> request.price().signum() > 0);
    }
}
