package reelcost.domain.estimate;

import java.util.List;
import java.util.Optional;
import reelcost.domain.plan.Stage;

/** The clips that a reference means, or why that is not known. */
record FoundClips(List<Clips> clips, Optional<String> unknown) {
    static final FoundClips NOBODY = unknown("no stage makes any clips for it");

    static FoundClips of(List<Clips> clips) {
        return new FoundClips(clips, Optional.empty());
    }

    static FoundClips unknown(String reason) {
        return new FoundClips(List.of(), Optional.of(reason));
    }

    FoundClips upscaled(Stage.Upscale stage) {
        return new FoundClips(clips.stream().map(each -> each.upscaled(stage)).toList(), unknown);
    }

    /** Unknown where there are no clips. */
    FoundClips any() {
        return unknown.isEmpty() && clips.isEmpty() ? NOBODY : this;
    }

    /** All of them together; not known where one of them is not, for the first reason. */
    static FoundClips all(List<FoundClips> several) {
        return new FoundClips(
                several.stream().flatMap(found -> found.clips.stream()).toList(),
                several.stream()
                        .map(FoundClips::unknown)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
