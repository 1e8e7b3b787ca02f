package reelcost.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import reelcost.app.ImportRates;
import reelcost.app.RateBooks;

/** How the page of the rate book speaks of its editions and imports. */
final class BookView {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private BookView() {}

    /** One edition. */
    record Edition(String name, String cause, String at, String iso, String json) {
        static Edition of(RateBooks.Edition edition) {
            return new Edition(
                    edition.name(),
                    edition.cause(),
                    moment(edition.madeAt()),
                    edition.madeAt().toString(),
                    "/rates/book.json?edition=" + edition.name());
        }
    }

    /** One import that is still there. */
    record Imported(String file, String cause, String at, String offers) {
        static Imported of(ImportRates.Import kept) {
            return new Imported(kept.file(), kept.cause(), moment(kept.madeAt()), counted(kept.offers()));
        }
    }

    private static String counted(int count) {
        return Texts.grouped(count) + (count == 1 ? " offer" : " offers");
    }

    private static String moment(Instant time) {
        return MOMENT.format(time);
    }
}
