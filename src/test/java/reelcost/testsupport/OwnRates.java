package reelcost.testsupport;

import reelcost.domain.rate.OfferId;
import reelcost.store.book.BookDocument;
import reelcost.store.book.BookFile;

/** A studio's file with one offer of its own, by the second. */
public final class OwnRates {
    public static final String FILE = "own-of-a-test";
    public static final OfferId LAB = new OfferId("own/lab-of-a-test");

    private OwnRates() {}

    public static BookFile file(String price) {
        return BookDocument.parse(
                        FILE,
                        """
                        {"format": "reelcost-rate-book/1", "edition": "2026-11-26", "files": [
                          {"name": "%s", "origin": "own", "provider": "Lab", "channel": "Our own", "currency": "USD",
                           "source": {"where": "contract", "dated": "2026-11-20", "confidence": "official"},
                           "offers": [{"id": "%s", "service": "generate", "model": "M", "meter": "seconds",
                                       "per": "second", "rates": [{"price": %s}], "durations": "any",
                                       "failed-takes": "unknown"}]}]}
                        """
                                .formatted(FILE, LAB, price))
                .file(FILE)
                .orElseThrow();
    }
}
