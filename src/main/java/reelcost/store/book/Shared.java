package reelcost.store.book;

import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.ResultsKept;
import reelcost.domain.rate.Source;

/** What the offers of one file have in common, as far as the file says it once at its top. */
record Shared(
        Optional<String> provider,
        Optional<String> channel,
        Optional<CurrencyUnit> currency,
        Optional<Source> source,
        Optional<ResultsKept> resultsKept,
        Origin origin) {
    static Shared read(Fields file) {
        return new Shared(
                file.optional("provider").flatMap(Field::text),
                file.optional("channel").flatMap(Field::text),
                file.optional("currency").flatMap(Field::currency),
                file.optional("source").flatMap(SourceReader::read),
                file.optional(ResultsKeptReader.KEY).flatMap(ResultsKeptReader::read),
                file.optional(BookFile.ORIGIN)
                        .flatMap(word -> word.word(Origin.class))
                        .orElse(Origin.BUILT_IN));
    }

    /** The offer's own value of a key, else the one of the file; a key that neither has is missing. */
    static <T> Optional<T> own(
            Fields offer, String key, Function<Field, Optional<T>> reading, Optional<T> sharedByTheFile) {
        Optional<Field> own = sharedByTheFile.isPresent() ? offer.optional(key) : offer.required(key);
        return own.isPresent() ? own.flatMap(reading) : sharedByTheFile;
    }
}
