package reelcost.domain.estimate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Stage;

/** The upscale stages of a scenario. */
final class Upscales {
    private Upscales() {}

    static Stream<Stage.Upscale> of(List<Stage> stages) {
        return stages.stream().filter(Stage.Upscale.class::isInstance).map(Stage.Upscale.class::cast);
    }

    /** Those whose clips no other one works on: the last steps, where clips are enlarged in several. */
    static Stream<Stage.Upscale> last(List<Stage> stages) {
        Set<MediaRef> enlargedAgain = of(stages)
                .map(Stage.Upscale::footage)
                .filter(Footage.Of.class::isInstance)
                .map(footage -> ((Footage.Of) footage).media())
                .collect(Collectors.toSet());
        return of(stages).filter(stage -> !enlargedAgain.contains(new MediaRef.OfStage(stage.key())));
    }
}
