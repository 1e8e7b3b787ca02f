package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.media.DataRates;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;

/** What the stages of a scenario make, for the stages that work on it. */
final class MediaLedger {
    private final List<Stage> stages;
    private final Map<String, Stage> byKey;
    private final RateBook book;
    private final Map<Volume.Of, VolumeOf.Result> weighed = new HashMap<>();
    private final Map<String, List<BigDecimal>> lengths = new HashMap<>();
    private final Optional<BigDecimal> finishedSeconds;

    MediaLedger(List<Stage> stages, RateBook book, Optional<BigDecimal> finishedSeconds) {
        this.stages = stages;
        this.byKey = stages.stream().collect(Collectors.toMap(Stage::key, Function.identity()));
        this.book = book;
        this.finishedSeconds = finishedSeconds;
    }

    /** What files weigh, by their codec. */
    DataRates dataRates() {
        return book.dataRates();
    }

    List<Stage> stages() {
        return stages;
    }

    /** A stage by its key. */
    Optional<Stage> stage(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What footage weighs; worked out once, since stages keep and move the same. */
    VolumeOf.Result weight(Volume.Of footage, Function<Volume.Of, VolumeOf.Result> weigh) {
        return weighed.computeIfAbsent(footage, weigh);
    }

    /** The clips that an upscale works on, before it does. */
    FoundClips find(Footage footage, Stage.Upscale stage) {
        return find(footage, stage, Set.of()).any();
    }

    /** The clips that a reference means; none where no take is among the selects or the rejects. */
    FoundClips find(MediaRef media) {
        return find(media, Set.of());
    }

    private FoundClips find(Footage footage, Stage.Upscale stage, Set<String> path) {
        if (footage instanceof Footage.Given given) {
            return FoundClips.of(List.of(new Clips(
                    Optional.of(stage.key()),
                    stage.name(),
                    given.clips(),
                    given.seconds(),
                    stage.from(),
                    stage.fps())));
        }
        if (path.contains(stage.key())) {
            return FoundClips.unknown("“" + stage.name() + "” works on its own clips");
        }
        Set<String> longer = new HashSet<>(path);
        longer.add(stage.key());
        return find(((Footage.Of) footage).media(), longer);
    }

    private FoundClips find(MediaRef media, Set<String> path) {
        return media instanceof MediaRef.OfStage ofStage
                ? ofStage(ofStage.key(), path)
                : ofGroup((MediaRef.Group) media, path);
    }

    private FoundClips ofGroup(MediaRef.Group group, Set<String> path) {
        return switch (group) {
            case GENERATED -> generated().any();
            case UPSCALED -> lastUpscaled(path).any();
            case ALL ->
                FoundClips.all(List.of(generated(), upscaled(Upscales.of(stages), path)))
                        .any();
            case SELECTS -> partOfTakes((stage, selects) -> selects);
            case REJECTS -> partOfTakes((stage, selects) -> stage.clips() - selects);
            case FINISHED -> FinishedVideo.of(stages, finishedSeconds);
        };
    }

    private FoundClips ofStage(String key, Set<String> path) {
        return stage(key)
                .map(stage -> made(stage, path))
                .orElseGet(() -> FoundClips.unknown("the stage that it refers to is gone"));
    }

    private FoundClips made(Stage stage, Set<String> path) {
        if (stage instanceof Stage.Generate generate) {
            return takes(generate);
        }
        if (stage instanceof Stage.Upscale upscale) {
            return find(upscale.footage(), upscale, path).upscaled(upscale);
        }
        return FoundClips.unknown("the stage “" + stage.name() + "” makes no clips");
    }

    private FoundClips generated() {
        return FoundClips.all(generateStages().map(this::takes).toList());
    }

    /** Where all work on each other, the reason is that of the first. */
    private FoundClips lastUpscaled(Set<String> path) {
        return Upscales.last(stages).findAny().isPresent()
                ? upscaled(Upscales.last(stages), path)
                : upscaled(Upscales.of(stages), path);
    }

    private FoundClips upscaled(Stream<Stage.Upscale> upscales, Set<String> path) {
        List<FoundClips> several = new ArrayList<>();
        for (Stage.Upscale stage : upscales.toList()) {
            FoundClips found = made(stage, path);
            if (found.unknown().isPresent()) {
                // Nothing more makes it known; stages that refer to each other would be followed in every order.
                return found;
            }
            several.add(found);
        }
        return FoundClips.all(several);
    }

    /** Some takes of every stage, by how many of them are used. */
    private FoundClips partOfTakes(ToIntBiFunction<Stage.Generate, Integer> part) {
        List<Stage.Generate> all = generateStages().toList();
        if (all.isEmpty()) {
            return FoundClips.NOBODY;
        }
        List<FoundClips> several = new ArrayList<>();
        for (Stage.Generate stage : all) {
            if (stage.selects().isEmpty()) {
                return FoundClips.unknown("“" + stage.name() + "” does not say how many takes are used");
            }
            int number = part.applyAsInt(stage, stage.selects().get());
            if (number > 0) {
                several.add(takes(stage, number));
            }
        }
        return FoundClips.all(several);
    }

    private Stream<Stage.Generate> generateStages() {
        return stages.stream().filter(Stage.Generate.class::isInstance).map(Stage.Generate.class::cast);
    }

    private FoundClips takes(Stage.Generate stage) {
        return takes(stage, stage.clips());
    }

    /** Takes that nobody makes are as long as they are asked for. */
    private FoundClips takes(Stage.Generate stage, int number) {
        List<BigDecimal> each = lengths.computeIfAbsent(stage.key(), key -> lengths(stage));
        if (each.size() > 1) {
            return FoundClips.unknown("the takes of “" + stage.name() + "” are not equally long at every size that "
                    + stage.size().text().toUpperCase(Locale.ROOT) + " can mean");
        }
        return FoundClips.of(List.of(new Clips(
                Optional.of(stage.key()),
                stage.name(),
                number,
                each.stream().findFirst().orElse(stage.seconds()),
                stage.size(),
                stage.fps())));
    }

    /** How long a take is, at each size that its own can mean. */
    private List<BigDecimal> lengths(Stage.Generate stage) {
        Durations durations = book.find(stage.offerId()).map(Offer::durations).orElse(DurationRule.ANY);
        return stage.size().meanings().stream()
                .map(size -> new ClipSpec(size, stage.fps(), stage.audio(), stage.seconds(), stage.input(), false))
                .flatMap(take -> ClipSplit.of(durations, take).stream())
                .map(ClipSplit::length)
                .distinct()
                .toList();
    }
}
