package reelcost.domain.rate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;

/**
 * The frame sizes that one rate is for, as the provider names them.
 *
 * @param label the provider's words: "720p", "1024x1792 / 1792x1024"
 * @param sizes every size it covers
 * @param ambiguous whether the provider's word leaves open which pixels it means ("2K", "4K")
 */
public record SizeBand(String label, Set<FrameSize> sizes, boolean ambiguous) {
    public SizeBand {
        sizes = Set.copyOf(sizes);
    }

    /** A band of several choices, each in landscape and portrait. */
    public static SizeBand of(Collection<SizeChoice> choices) {
        Set<FrameSize> sizes = new LinkedHashSet<>();
        choices.stream()
                .flatMap(choice -> choice.meanings().stream())
                .flatMap(size -> Stream.of(size, size.rotated()))
                .forEach(sizes::add);
        List<String> labels = choices.stream().map(SizeChoice::text).toList();
        return new SizeBand(String.join(" / ", labels), sizes, choices.stream().anyMatch(SizeChoice::ambiguous));
    }
}
