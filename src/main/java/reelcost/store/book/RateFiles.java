package reelcost.store.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code index.yaml} and the files that it lists. */
final class RateFiles {
    static final String INDEX = "index.yaml";

    private static final String FOLDER = "/rates/";

    private RateFiles() {}

    static BookDocument builtIn(Problems problems) {
        return read(RateFiles::resource, problems);
    }

    /** The files that can be read; every other one is a fault. */
    static BookDocument read(Function<String, Optional<byte[]>> contents, Problems problems) {
        Place place = Place.of(problems, INDEX);
        Optional<Index> index = content(contents, place, INDEX)
                .flatMap(bytes -> Trees.yaml(bytes, place))
                .flatMap(Field::fields)
                .map(Index::read);
        List<BookFile> files = new ArrayList<>();
        for (Field listed : index.map(Index::files).orElse(List.of())) {
            String name = listed.node().asText();
            content(contents, listed.at(), name)
                    .flatMap(bytes -> Trees.yaml(bytes, Place.of(problems, name)))
                    .ifPresent(tree -> files.add(new BookFile(name, tree.node())));
        }
        return new BookDocument(index.map(Index::edition).orElse(LocalDate.EPOCH), Optional.empty(), files);
    }

    private static Optional<byte[]> content(Function<String, Optional<byte[]>> contents, Place namedAt, String name) {
        Optional<byte[]> bytes = contents.apply(name);
        if (bytes.isEmpty()) {
            namedAt.fault("there is no file " + name);
        }
        return bytes;
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream stream = RateFiles.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
