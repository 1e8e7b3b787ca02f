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
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.MoneyText;
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
    /**
     * Clips of one stage.
     *
     * @param maker the key of the stage that they come out of; none for what is cut from what several make
     * @param stageName of the stage that made them in the first place
     * @param seconds of each, as it is generated: a take made of several legal clips is as long as they are together
     * @param fps frames per second
     */
    record Clips(
            Optional<String> maker, String stageName, int count, BigDecimal seconds, SizeChoice size, BigDecimal fps) {
        BigDecimal totalSeconds() {
            return seconds.multiply(BigDecimal.valueOf(count));
        }

        /** The finished video. */
        static Clips finished(BigDecimal seconds, SizeChoice size, BigDecimal fps) {
            return new Clips(Optional.empty(), MediaRef.Group.FINISHED.title(), 1, seconds, size, fps);
        }

        /** Whether its frames are of the same size, however that was written, and as many a second. */
        boolean framesAs(Clips other) {
            return size.meanings().equals(other.size.meanings()) && fps.equals(other.fps);
        }

        /** {@code 54 clips × 20 s}. */
        String text() {
            return MoneyText.number(BigDecimal.valueOf(count)) + (count == 1 ? " clip × " : " clips × ")
                    + seconds.toPlainString() + " s";
        }

        Clips upscaled(Stage.Upscale stage) {
            return new Clips(Optional.of(stage.key()), stageName, count, seconds, stage.to(), stage.outputFps());
        }
    }

    /** The clips that a reference means, or why that is not known. */
    record Found(List<Clips> clips, Optional<String> unknown) {
        static final Found NOBODY = unknown("no stage makes any clips for it");

        static Found of(List<Clips> clips) {
            return new Found(clips, Optional.empty());
        }

        static Found unknown(String reason) {
            return new Found(List.of(), Optional.of(reason));
        }

        Found upscaled(Stage.Upscale stage) {
            return new Found(clips.stream().map(each -> each.upscaled(stage)).toList(), unknown);
        }

        /** Unknown where there are no clips. */
        Found any() {
            return unknown.isEmpty() && clips.isEmpty() ? NOBODY : this;
        }

        /** All of them together; not known where one of them is not, for the first reason. */
        static Found all(List<Found> several) {
            return new Found(
                    several.stream().flatMap(found -> found.clips.stream()).toList(),
                    several.stream()
                            .map(Found::unknown)
                            .flatMap(Optional::stream)
                            .findFirst());
        }
    }

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
    Found find(Footage footage, Stage.Upscale stage) {
        return find(footage, stage, Set.of()).any();
    }

    /** The clips that a reference means; none where no take is among the selects or the rejects. */
    Found find(MediaRef media) {
        return find(media, Set.of());
    }

    private Found find(Footage footage, Stage.Upscale stage, Set<String> path) {
        if (footage instanceof Footage.Given given) {
            return Found.of(List.of(new Clips(
                    Optional.of(stage.key()),
                    stage.name(),
                    given.clips(),
                    given.seconds(),
                    stage.from(),
                    stage.fps())));
        }
        if (path.contains(stage.key())) {
            return Found.unknown("“" + stage.name() + "” works on its own clips");
        }
        Set<String> longer = new HashSet<>(path);
        longer.add(stage.key());
        return find(((Footage.Of) footage).media(), longer);
    }

    private Found find(MediaRef media, Set<String> path) {
        return media instanceof MediaRef.OfStage ofStage
                ? ofStage(ofStage.key(), path)
                : ofGroup((MediaRef.Group) media, path);
    }

    private Found ofGroup(MediaRef.Group group, Set<String> path) {
        return switch (group) {
            case GENERATED -> generated().any();
            case UPSCALED -> upscaled(path).any();
            case ALL -> Found.all(List.of(generated(), upscaled(path))).any();
            case SELECTS -> partOfTakes((stage, selects) -> selects);
            case REJECTS -> partOfTakes((stage, selects) -> stage.clips() - selects);
            case FINISHED -> FinishedVideo.of(stages, finishedSeconds);
        };
    }

    private Found ofStage(String key, Set<String> path) {
        return stage(key)
                .map(stage -> made(stage, path))
                .orElseGet(() -> Found.unknown("the stage that it refers to is gone"));
    }

    private Found made(Stage stage, Set<String> path) {
        if (stage instanceof Stage.Generate generate) {
            return takes(generate);
        }
        if (stage instanceof Stage.Upscale upscale) {
            return find(upscale.footage(), upscale, path).upscaled(upscale);
        }
        return Found.unknown("the stage “" + stage.name() + "” makes no clips");
    }

    private Found generated() {
        return Found.all(generateStages().map(this::takes).toList());
    }

    private Found upscaled(Set<String> path) {
        List<Found> several = new ArrayList<>();
        for (Stage stage : stages) {
            if (stage instanceof Stage.Upscale) {
                Found found = made(stage, path);
                if (found.unknown().isPresent()) {
                    // Nothing more makes it known; stages that refer to each other would be followed in every order.
                    return found;
                }
                several.add(found);
            }
        }
        return Found.all(several);
    }

    /** Some takes of every stage, by how many of them are used. */
    private Found partOfTakes(ToIntBiFunction<Stage.Generate, Integer> part) {
        List<Stage.Generate> all = generateStages().toList();
        if (all.isEmpty()) {
            return Found.NOBODY;
        }
        List<Found> several = new ArrayList<>();
        for (Stage.Generate stage : all) {
            if (stage.selects().isEmpty()) {
                return Found.unknown("“" + stage.name() + "” does not say how many takes are used");
            }
            int number = part.applyAsInt(stage, stage.selects().get());
            if (number > 0) {
                several.add(takes(stage, number));
            }
        }
        return Found.all(several);
    }

    private Stream<Stage.Generate> generateStages() {
        return stages.stream().filter(Stage.Generate.class::isInstance).map(Stage.Generate.class::cast);
    }

    private Found takes(Stage.Generate stage) {
        return takes(stage, stage.clips());
    }

    /** Takes that nobody makes are as long as they are asked for. */
    private Found takes(Stage.Generate stage, int number) {
        List<BigDecimal> each = lengths.computeIfAbsent(stage.key(), key -> lengths(stage));
        if (each.size() > 1) {
            return Found.unknown("the takes of “" + stage.name() + "” are not equally long at every size that "
                    + stage.size().text().toUpperCase(Locale.ROOT) + " can mean");
        }
        return Found.of(List.of(new Clips(
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
