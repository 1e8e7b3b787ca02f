package reelcost.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.store.RateEditionRow;
import reelcost.store.book.BookDocument;
import reelcost.store.book.BookFile;
import reelcost.store.book.Incoming;
import reelcost.store.book.OfferTree;
import reelcost.store.book.RateBookLoader;

/** Takes offers of other rate books and of LiteLLM's price map into the studio's own, and back out again. */
@ApplicationScoped
public class ImportRates {
    private static final int LONGEST_NAME = 100;

    private static final String CAUSE = "Imported: ";

    /** Before the name of the edition that an import was made to: no two imports are made to the same one. */
    private static final String FILE = "imported-";

    private final RateBooks books;
    private final RateEditionRow.Rows editions;
    private final Clock clock;

    /**
     * What was taken over and is still there.
     *
     * @param file names it in the book
     * @param cause what its edition was made for
     * @param offers how many there still are
     */
    public record Import(String file, String cause, Instant madeAt, int offers) {}

    ImportRates(RateBooks books, RateEditionRow.Rows editions, Clock clock) {
        this.books = books;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Says what a file would change, and changes nothing.
     *
     * @throws InvalidRateBook if the file has any fault
     */
    public ImportPreview preview(String fileName, String text) {
        LocalDate today = LocalDate.now(clock);
        Incoming incoming = Incoming.read(fileName, text, today);
        RateBook standing = books.current();
        RateBook offered = RateBookLoader.joining(standing, incoming.document());
        Map<OfferId, OfferTree> known = books.document(standing.edition()).offers();
        Map<OfferId, OfferTree> trees = incoming.document().offers();
        List<ImportPreview.Row> rows = offered.offers().values().stream()
                .map(offer -> new ImportPreview.Row(
                        offer,
                        standing.find(offer.id()),
                        kind(trees.get(offer.id()), Optional.ofNullable(known.get(offer.id()))),
                        checks(offer, incoming.soldOn().get(offer.id()), standing, today)))
                .toList();
        List<OfferTree> takeable = rows.stream()
                .filter(row -> row.kind() != ImportPreview.Kind.SAME)
                .map(row -> trees.get(row.offer().id()))
                .toList();
        return new ImportPreview(
                standing.edition(),
                incoming.priceMap().isPresent(),
                rows,
                incoming.unstated().stream()
                        .map(entry -> new ImportPreview.Unstated(entry.key(), entry.reason(), entry.conflict()))
                        .toList(),
                incoming.others(),
                incoming.priceMap().orElseGet(() -> new BookDocument(
                                today, Optional.empty(), List.of(BookFile.imported(fileName, takeable)))
                        .json()));
    }

    private static ImportPreview.Kind kind(OfferTree offered, Optional<OfferTree> known) {
        if (known.isEmpty()) {
            return ImportPreview.Kind.ADDED;
        }
        return known.get().saysTheSameAs(offered)
                ? ImportPreview.Kind.SAME
                : known.get().asksTheSameAs(offered) ? ImportPreview.Kind.READ_AGAIN : ImportPreview.Kind.CHANGED;
    }

    private static List<PriceCheck> checks(Offer offer, String soldOn, RateBook standing, LocalDate today) {
        return standing.selling(offer.service()).stream()
                .filter(other -> other.channel().equals(soldOn)
                        && other.provider().equals(offer.provider())
                        && PriceCheck.comparedName(other.model()).equals(PriceCheck.comparedName(offer.model())))
                .sorted(Comparator.comparing(Offer::id))
                .map(other -> PriceCheck.of(offer, other, today))
                .toList();
    }

    /**
     * Makes an edition with some offers of a file.
     *
     * @param against the edition that they were compared with
     * @param takeable as the preview has it
     * @throws Stale if that is no longer the newest edition
     * @throws InvalidRateBook if the book would have any fault
     */
    public RateBook takeOver(String against, String fileName, String takeable, Predicate<OfferId> chosen) {
        BookDocument document =
                Incoming.read(fileName, takeable, LocalDate.now(clock)).document();
        RateBookLoader.joining(books.edition(against), document);
        List<OfferTree> offers = document.offers().values().stream()
                .filter(offer -> chosen.test(offer.id()))
                .toList();
        if (offers.isEmpty()) {
            throw new Refused("No offer was chosen.");
        }
        return books.publish(CAUSE + shortened(fileName), newest -> {
            if (!newest.name().equals(against)) {
                throw new Stale("rate book");
            }
            return newest.takingOver(FILE + against, offers);
        });
    }

    /** The imports in the newest edition, the last first. */
    @Transactional
    public List<Import> imports() {
        Map<String, BookFile> files = books.document(books.current().edition()).studioFiles().stream()
                .filter(file -> file.imported() && file.name().startsWith(FILE))
                .collect(Collectors.toMap(file -> file.name().substring(FILE.length()), Function.identity()));
        return editions.madeFrom(files.keySet()).stream()
                .map(edition -> new Import(
                        files.get(edition.after()).name(),
                        edition.cause(),
                        edition.madeAt(),
                        files.get(edition.after()).offers().size()))
                .sorted(Comparator.comparing(Import::madeAt).reversed())
                .toList();
    }

    /**
     * Makes an edition without an import. What it stood in the place of stands there again.
     *
     * @throws Refused if there is no such import, or something else in the book needs it
     */
    @Transactional
    public RateBook takeBack(String file) {
        Import gone = imports().stream()
                .filter(known -> known.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new Refused("This import is not in the rate book any more."));
        BookDocument before = books.document(file.substring(FILE.length()));
        try {
            return books.publish(
                    "Import removed: " + gone.cause().substring(CAUSE.length()),
                    newest -> newest.takingBack(file, before));
        } catch (InvalidRateBook needed) {
            throw new Refused("This import can't be removed, because something else needs it: "
                    + needed.faults().get(0));
        }
    }

    private static String shortened(String fileName) {
        return fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(0, LONGEST_NAME - 1) + "…";
    }
}
