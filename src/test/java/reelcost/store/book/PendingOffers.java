package reelcost.store.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.rate.OfferId;

/** Offers in files that are not in the index yet, because the engine can't express them: {@code …-pending.yaml}. */
final class PendingOffers {
    static final String ENDING = "-pending.yaml";

    static final Set<OfferId> IDS = read();

    private PendingOffers() {}

    private static Set<OfferId> read() {
        try (Stream<Path> files = Files.list(
                Path.of(RateBookLoader.class.getResource("/rates/index.yaml").toURI())
                        .getParent())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .flatMap(PendingOffers::ids)
                    .collect(Collectors.toSet());
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<OfferId> ids(Path file) {
        try {
            return Trees.yaml(Files.readAllBytes(file), Place.of(new Problems(), file.toString()))
                    .orElseThrow()
                    .node()
                    .get("offers")
                    .findValuesAsText("id")
                    .stream()
                    .map(OfferId::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
