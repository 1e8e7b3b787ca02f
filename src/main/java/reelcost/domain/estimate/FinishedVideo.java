package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.plan.Stage;

/**
 * The finished video as a clip: as long as the production's finished length, with the frames of what it is cut from. That is
 * what is upscaled last, or where nothing is upscaled, the takes of every stage that is not known to give none.
 */
final class FinishedVideo {
    private FinishedVideo() {}

    /** @param seconds how long it is; empty where nobody has said */
    static FoundClips of(List<Stage> stages, Optional<BigDecimal> seconds) {
        if (seconds.isEmpty()) {
            return FoundClips.unknown(
                    "nobody has said how long the finished video is: enter its finished length on the production");
        }
        List<Clips> upscaled = upscaled(stages, seconds.get()).toList();
        if (upscaled.isEmpty() && Upscales.of(stages).findAny().isPresent()) {
            return FoundClips.unknown("the upscales that the finished video is cut from work on each other");
        }
        List<Clips> cutFrom = upscaled.isEmpty() ? takes(stages, seconds.get()).toList() : upscaled;
        if (cutFrom.isEmpty()) {
            return FoundClips.NOBODY;
        }
        Clips first = cutFrom.get(0);
        Optional<Clips> other =
                cutFrom.stream().filter(each -> !each.framesAs(first)).findFirst();
        return other.map(differs -> FoundClips.unknown("the finished video is cut from clips of " + frames(first)
                        + " and of " + frames(differs) + ", so its own frames are not known"))
                .orElseGet(() -> FoundClips.of(List.of(first)));
    }

    private static Stream<Clips> upscaled(List<Stage> stages, BigDecimal seconds) {
        return Upscales.last(stages).map(stage -> Clips.finished(seconds, stage.to(), stage.outputFps()));
    }

    private static Stream<Clips> takes(List<Stage> stages, BigDecimal seconds) {
        return stages.stream()
                .filter(Stage.Generate.class::isInstance)
                .map(Stage.Generate.class::cast)
                .filter(stage -> stage.selects().orElse(stage.clips()) > 0)
                .map(stage -> Clips.finished(seconds, stage.size(), stage.fps()));
    }

    private static String frames(Clips clips) {
        return clips.size() + " at " + clips.fps().toPlainString() + " fps";
    }
}
