package reelcost.app;

import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.Offer;

/**
 * What a file would change in the newest edition of the rate book.
 *
 * @param against the edition that it was compared with
 * @param priceMap whether the file is LiteLLM's price map; else it is a rate book
 * @param rows the offers that it has, by id
 * @param unstated what it has of video that no offer can be made of
 * @param others how many more entries it has, of other things than video
 * @param takeable the offers that change something, to be sent back where they are taken over
 */
public record ImportPreview(
        String against, boolean priceMap, List<Row> rows, List<Unstated> unstated, int others, String takeable) {

    /** What an offer of the file is to the book. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** It asks the same, but was read elsewhere or on another day. */
        READ_AGAIN,
        SAME
    }

    /**
     * One offer of the file.
     *
     * @param standing the offer of the book in whose place it would stand
     * @param checks what the book has of the same model under other ids
     */
    public record Row(Offer offer, Optional<Offer> standing, Kind kind, List<PriceCheck> checks) {}

    /**
     * An entry that no offer can be made of.
     *
     * @param conflict whether it contradicts itself
     */
    public record Unstated(String entry, String reason, boolean conflict) {}
}
