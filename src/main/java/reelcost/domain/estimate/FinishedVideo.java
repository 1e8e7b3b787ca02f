package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Stage;

/**
 * The finished video as a clip: as long as the production's finished length, with the frames of what it is cut from. That is
 * what is upscaled last, or where nothing is upscaled, the takes of every stage that is not known to give none.
 */
final class FinishedVideo {
    private FinishedVideo() {}

    /** @param seconds how long it is; empty where nobody has said */
    static MediaLedger.Found of(List<Stage> stages, Optional<BigDecimal> seconds) {
        if (seconds.isEmpty()) {
            return MediaLedger.Found.unknown(
                    "nobody has said how long the finished video is: enter its finished length on the production");
        }
        List<MediaLedger.Clips> upscaled = upscaled(stages, seconds.get()).toList();
        if (upscaled.isEmpty() && upscales(stages).findAny().isPresent()) {
            return MediaLedger.Found.unknown("the upscales that the finished video is cut from work on each other");
        }
        List<MediaLedger.Clips> cutFrom =
                upscaled.isEmpty() ? takes(stages, seconds.get()).toList() : upscaled;
        if (cutFrom.isEmpty()) {
            return MediaLedger.Found.NOBODY;
        }
        MediaLedger.Clips first = cutFrom.get(0);
        Optional<MediaLedger.Clips> other =
                cutFrom.stream().filter(each -> !each.framesAs(first)).findFirst();
        return other.map(differs -> MediaLedger.Found.unknown("the finished video is cut from clips of " + frames(first)
                        + " and of " + frames(differs) + ", so its own frames are not known"))
                .orElseGet(() -> MediaLedger.Found.of(List.of(first)));
    }

    /** What upscales make that no other one works on. */
    private static Stream<MediaLedger.Clips> upscaled(List<Stage> stages, BigDecimal seconds) {
        Set<MediaRef> enlargedAgain = upscales(stages)
                .map(Stage.Upscale::footage)
                .filter(Footage.Of.class::isInstance)
                .map(footage -> ((Footage.Of) footage).media())
                .collect(Collectors.toSet());
        return upscales(stages)
                .filter(stage -> !enlargedAgain.contains(new MediaRef.OfStage(stage.key())))
                .map(stage -> MediaLedger.Clips.finished(seconds, stage.to(), stage.outputFps()));
    }

    private static Stream<MediaLedger.Clips> takes(List<Stage> stages, BigDecimal seconds) {
        return stages.stream()
                .filter(Stage.Generate.class::isInstance)
                .map(Stage.Generate.class::cast)
                .filter(stage -> stage.selects().orElse(stage.clips()) > 0)
                .map(stage -> MediaLedger.Clips.finished(seconds, stage.size(), stage.fps()));
    }

    private static Stream<Stage.Upscale> upscales(List<Stage> stages) {
        return stages.stream().filter(Stage.Upscale.class::isInstance).map(Stage.Upscale.class::cast);
    }

    private static String frames(MediaLedger.Clips clips) {
        return clips.size() + " at " + clips.fps().toPlainString() + " fps";
    }
}
