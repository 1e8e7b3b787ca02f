package reelcost.store.book;

import java.util.Optional;
import reelcost.domain.rate.ResultsKept;
import reelcost.domain.rate.Source;

/** Reads how long clips can be fetched, and where that was read. */
final class ResultsKeptReader {
    static final String KEY = "results-kept";

    private ResultsKeptReader() {}

    static Optional<ResultsKept> read(Field field) {
        return field.fields().flatMap(ResultsKeptReader::read);
    }

    private static Optional<ResultsKept> read(Fields fields) {
        Optional<Integer> hours = fields.required("hours").flatMap(Field::whole);
        Optional<Source> source = fields.required("source").flatMap(SourceReader::read);
        fields.end();
        return hours.isPresent() && source.isPresent()
                ? fields.at("hours").make(() -> new ResultsKept(hours.get(), source.get()))
                : Optional.empty();
    }
}
