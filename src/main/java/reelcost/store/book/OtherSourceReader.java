package reelcost.store.book;

import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.OtherSource;
import reelcost.domain.rate.Source;

/** Reads {@code another-source-says}: a list of what other sources say, each with where, dated and confidence. */
final class OtherSourceReader {
    private static final String KEY = "another-source-says";

    private OtherSourceReader() {}

    /** The sources; one that beats the offer's own is a fault, because the prices must then go by it. */
    static List<OtherSource> read(Fields offer, Optional<Source> goesBy) {
        return offer.list(KEY).stream()
                .flatMap(item -> read(item, goesBy).stream())
                .toList();
    }

    private static Optional<OtherSource> read(Field item, Optional<Source> goesBy) {
        Optional<Fields> fields = item.fields();
        Optional<String> says = fields.flatMap(known -> known.required("says")).flatMap(Field::text);
        Optional<Source> source = fields.flatMap(SourceReader::read);
        if (source.isPresent() && goesBy.isPresent() && source.get().beats(goesBy.get())) {
            item.at().fault(said(source.get()) + " beats the source that the prices go by, " + said(goesBy.get()));
        }
        return says.isPresent() && source.isPresent()
                ? Optional.of(new OtherSource(says.get(), source.get()))
                : Optional.empty();
    }

    private static String said(Source source) {
        return source.where() + " (" + Field.word(source.confidence()) + ", " + source.dated() + ")";
    }
}
