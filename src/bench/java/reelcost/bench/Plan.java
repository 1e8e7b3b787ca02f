package reelcost.bench;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.Stages;

/** Two ways of planning the same number of shots. */
public enum Plan {
    /** 60 stages, as many as a scenario may have: 40 scenes with the shots between them, and what is done with them. */
    SCENES {
        @Override
        Stream<Stage> stages(int shots) {
            return Stream.of(
                            each(40, scene -> takes("scene-" + scene, shots / 40 + (scene <= shots % 40 ? 1 : 0))),
                            each(8, scene -> Stages.upscale("upscale-" + scene, UPSCALE, "stage:scene-" + scene)),
                            each(4, kind -> store("store-" + kind)),
                            each(4, round -> download("download-" + round)),
                            each(4, person -> Stages.labour("person-" + person, "160", "65")))
                    .flatMap(stages -> stages);
        }
    },
    /** Each shot a stage of its own, to show how the engine grows. */
    SHOTS {
        @Override
        Stream<Stage> stages(int shots) {
            return Stream.concat(
                    each(shots, shot -> takes("shot-" + shot, 1)),
                    Stream.of(Stages.upscale("upscale", UPSCALE, "selects"), store("store"), download("download")));
        }
    };

    private static final String UPSCALE = "fal/seedvr";

    abstract Stream<Stage> stages(int shots);

    /** @param shots at least one for each scene */
    public Scenario scenario(int shots) {
        return new Scenario(name(), stages(shots).toList());
    }

    private static Stream<Stage> each(int number, IntFunction<Stage> stage) {
        return IntStream.rangeClosed(1, number).mapToObj(stage);
    }

    private static Stage takes(String key, int shots) {
        return Stages.takes(key, "google/veo-3.1-fast", shots, "8").selects(1).build();
    }

    private static Stage store(String key) {
        return Stages.store(key, "aws/s3-standard", Stages.in("all", "prores-422-hq"), 2, 36);
    }

    private static Stage download(String key) {
        return Stages.download(key, "aws/internet-egress", Stages.in("all", "h264-delivery"), 1);
    }
}
