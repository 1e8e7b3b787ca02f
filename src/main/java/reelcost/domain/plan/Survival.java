package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.domain.money.Decimals;

/**
 * How many of what a stage has go on to the next step. It follows from the counts of the stages: of takes those that are used,
 * of a funnel's previews those that become takes, and of its finals those that are upscaled.
 *
 * @param of how many there are, one or more
 * @param on how many go on; more than there are where the counts contradict each other
 */
public record Survival(int of, int on) {
    /** By stage key, for each stage of a scenario of which it is known. */
    public static Map<String, Survival> of(List<Stage> stages) {
        Map<String, Survival> all = new LinkedHashMap<>();
        stages.forEach(stage -> of(stage, stages).ifPresent(survival -> all.put(stage.key(), survival)));
        return all;
    }

    private static Optional<Survival> of(Stage stage, List<Stage> stages) {
        Optional<Stage.Generate> takes = FunnelGroup.of(stage.key()).flatMap(group -> takes(group, stages));
        if (stage instanceof Stage.Generate generate) {
            return generate.selects().map(selects -> new Survival(generate.clips(), selects));
        }
        if (stage instanceof Stage.Preview previews) {
            return takes.map(next -> new Survival(previews.sheets(), next.clips()));
        }
        return stage instanceof Stage.Upscale upscale && upscale.footage() instanceof Footage.Given given
                ? takes.flatMap(Stage.Generate::selects)
                        .filter(finals -> finals > 0)
                        .map(finals -> new Survival(finals, given.clips()))
                : Optional.empty();
    }

    private static Optional<Stage.Generate> takes(FunnelGroup group, List<Stage> stages) {
        String key = group.key(FunnelGroup.Part.TAKES);
        return stages.stream()
                .filter(stage -> stage.key().equals(key))
                .filter(Stage.Generate.class::isInstance)
                .map(Stage.Generate.class::cast)
                .findFirst();
    }

    /** Whether more go on than there are. */
    public boolean contradicts() {
        return on > of;
    }

    /** Those that go on as a percentage, to 2 decimals: 55 of 700 are 7.86 %. */
    public BigDecimal percent() {
        return Decimals.canonical(SolvedFunnel.share(on, of).decimal(2));
    }
}
