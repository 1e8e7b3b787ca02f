package reelcost.store.book;

import java.util.List;
import java.util.Optional;

/** Reads one rate file: what its offers have in common, then each offer. */
final class RateFileReader {
    private RateFileReader() {}

    static List<FoundOffer> read(Field tree) {
        Optional<Fields> file = tree.fields();
        if (file.isEmpty()) {
            return List.of();
        }
        OfferReader reader = new OfferReader(Shared.read(file.get()));
        Optional<Field> offers = file.get().required("offers");
        file.get().end();
        return offers.map(Field::items).orElse(List.of()).stream()
                .map(Field::fields)
                .flatMap(Optional::stream)
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
