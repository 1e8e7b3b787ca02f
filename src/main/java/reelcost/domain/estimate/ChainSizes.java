package reelcost.domain.estimate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.SizeBand;

/** The frame sizes that an enlargement can stop at on its way. */
final class ChainSizes {
    private ChainSizes() {}

    /**
     * The sizes with a name, and those that rates are for, of which no side is shorter than before or longer than after, and
     * which have the shape of the one or the other; the smallest first.
     */
    static List<SizeChoice> between(SizeChoice from, SizeChoice to, Stream<SizeBand> rates) {
        Stream<FrameSize> named = SizeChoice.known().values().stream()
                .flatMap(Collection::stream)
                .flatMap(size -> Stream.of(size, size.rotated()));
        return Stream.concat(named, rates.map(SizeBand::sizes).flatMap(Collection::stream))
                .distinct()
                .filter(size -> from.meanings().stream().allMatch(small -> small.isWithin(size)))
                .filter(size -> to.meanings().stream().allMatch(size::isWithin))
                .filter(size -> Stream.of(from, to)
                        .anyMatch(end -> end.meanings().stream().allMatch(size::hasShapeOf)))
                .sorted()
                .map(SizeChoice::named)
                .toList();
    }

    /** Whether clips of one size can be enlarged to the other, whatever both mean. */
    static boolean grows(SizeChoice from, SizeChoice to) {
        return from.meanings().stream().allMatch(small -> to.meanings().stream().allMatch(small::isWithin));
    }
}
