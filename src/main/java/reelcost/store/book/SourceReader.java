package reelcost.store.book;

import java.time.DateTimeException;
import java.util.Optional;
import reelcost.domain.rate.Confidence;
import reelcost.domain.rate.Source;

/** Reads where a price was seen, when, and how sure it is. */
final class SourceReader {
    private SourceReader() {}

    static Optional<Source> read(Field field) {
        return field.fields().flatMap(SourceReader::read);
    }

    /** The same from a mapping that has other keys too, which are read already. */
    static Optional<Source> read(Fields fields) {
        Optional<String> where = fields.required("where").flatMap(Field::text);
        Optional<Field> dated = fields.required("dated");
        Optional<String> date = dated.flatMap(Field::text);
        Optional<Confidence> confidence = fields.required("confidence").flatMap(word -> word.word(Confidence.class));
        fields.end();
        if (where.isEmpty() || date.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        return dated.get()
                .at()
                .make(() -> new Source(where.get(), date.get(), confidence.get()))
                .filter(source -> isOnTheCalendar(source, dated.get().at()));
    }

    private static boolean isOnTheCalendar(Source source, Place at) {
        try {
            return source.latest() != null;
        } catch (DateTimeException noSuchDay) {
            at.fault("there is no such date: " + source.dated());
            return false;
        }
    }
}
