package reelcost.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import reelcost.domain.media.DataRates;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Plausibility;
import reelcost.domain.rate.RateBook;
import reelcost.store.RateEditionRow;
import reelcost.store.book.BookDocument;
import reelcost.store.book.DataRateReader;
import reelcost.store.book.RateBookLoader;

/**
 * The editions of the rate book: the newest, which new work is priced with, and the older ones, which saved scenarios remember.
 * Editions never change; a change of any rate makes a new one.
 */
@ApplicationScoped
public class RateBooks {
    private static final Logger LOG = Logger.getLogger("reelcost");
    private static final int KEPT_IN_MEMORY = 32;

    private final RateEditionRow.Rows editions;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Map<String, RateBook> read = Collections.synchronizedMap(new LeastUsedLeave());
    private final DataRates dataRates = DataRateReader.builtIn();
    private volatile RateBook current;

    /**
     * What there is to say of an edition.
     *
     * @param cause what it was made for
     */
    public record Edition(String name, String cause, Instant madeAt) {}

    RateBooks(RateEditionRow.Rows editions, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.editions = editions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The newest edition. */
    public RateBook current() {
        return current;
    }

    /** @throws NotThere if there is no such edition */
    public RateBook edition(String name) {
        RateBook known = read.get(name);
        if (known != null) {
            return known;
        }
        RateBook book = RateBookLoader.of(document(name)).with(dataRates);
        read.put(name, book);
        return book;
    }

    /**
     * An edition as it is exchanged, set for people to read.
     *
     * @throws NotThere if there is no such edition
     */
    public String json(String name) {
        return document(name).pretty();
    }

    BookDocument document(String name) {
        return find(name).orElseThrow(() -> new NotThere("edition"));
    }

    Optional<BookDocument> find(String name) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> editions.named(name).map(RateEditionRow::toDocument));
    }

    /** The newest edition as it is written; call it in a transaction. */
    BookDocument newest() {
        return editions.newest().orElseThrow().toDocument();
    }

    /**
     * What a change would make of the newest edition, which is not changed; call it in a transaction.
     *
     * @throws InvalidRateBook if the changed book has any fault
     */
    RateBook draft(UnaryOperator<BookDocument> change) {
        return RateBookLoader.of(change.apply(newest()));
    }

    /** The editions made last, the newest first. */
    @Transactional
    public List<Edition> latest(int most) {
        return editions.latest(most).stream()
                .map(row -> new Edition(row.name(), row.cause(), row.madeAt()))
                .toList();
    }

    /**
     * Makes a new edition by a change of the newest one. A change that changes nothing makes none.
     *
     * @param cause says in a few words what it is for, at most 200 characters
     * @return the newest edition
     * @throws InvalidRateBook if the changed book has any fault; nothing is changed then
     * @throws Refused if it is too long to be kept
     * @throws Stale if somebody else has made a new edition at the same moment
     */
    @Transactional
    public RateBook publish(String cause, UnaryOperator<BookDocument> change) {
        BookDocument before = newest();
        BookDocument content = change.apply(before);
        if (content.files().equals(before.files())) {
            return edition(before.name());
        }
        return add(before.nextEdition(LocalDate.now(clock), content), cause);
    }

    /**
     * Makes the program's own book the newest edition, with what the studio had in the one before.
     *
     * @return the newest edition
     */
    @Transactional
    RateBook open() {
        BookDocument builtIn = BookDocument.builtIn();
        RateEditionRow newest = editions.newest().orElse(null);
        if (newest == null) {
            current = add(builtIn, "The rate book that came with Reelcost");
            return current;
        }
        BookDocument before = newest.toDocument();
        current = edition(before.name());
        if (!before.builtInFiles().equals(builtIn.files())) {
            try {
                current = add(
                        before.nextEdition(builtIn.edition(), before.withBuiltInFilesOf(builtIn)),
                        "The rate book that came with a newer Reelcost");
            } catch (InvalidRateBook clash) {
                LOG.errorf(
                        "The studio's own rates do not go with the rate book that came with this version, so edition %s stays in"
                                + " use: %s",
                        before.name(), clash.getMessage());
            }
        }
        return current;
    }

    /** What looks wrong in the newest edition, each with its file and place. */
    List<String> doubts() {
        BookDocument document = document(current.edition());
        return Plausibility.of(current.offers().values()).stream()
                .map(doubt ->
                        document.placeOf(doubt.offer()).orElseThrow() + ": " + doubt.offer() + ": " + doubt.text())
                .toList();
    }

    private RateBook add(BookDocument document, String cause) {
        RateBook book = RateBookLoader.of(document).with(dataRates);
        if (document.json().length() > BookDocument.LONGEST) {
            throw new Refused(
                    "The rate book would be too long: it can have at most " + BookDocument.LONGEST + " characters.");
        }
        if (!editions.add(new RateEditionRow(document, cause, clock.instant()))) {
            throw new Stale("rate book");
        }
        read.put(book.edition(), book);
        whenCommitted(() -> current = book);
        return book;
    }

    private void whenCommitted(Runnable action) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    action.run();
                }
            }
        });
    }

    private static final class LeastUsedLeave extends LinkedHashMap<String, RateBook> {
        private static final long serialVersionUID = 1L;

        LeastUsedLeave() {
            super(KEPT_IN_MEMORY, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RateBook> eldest) {
            return size() > KEPT_IN_MEMORY;
        }
    }
}
