package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.domain.plan.MediaRef;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.ResultsKept;
import reelcost.domain.rate.Source;

/** Says of clips that their provider soon deletes which stage takes them in time, or warns that none does. */
final class ResultsExpiry {
    private final MediaLedger media;
    private final Schedule schedule;
    /** By the stage that makes the clips, the first stage that takes them in time. */
    private final Map<String, Stage> takers = new HashMap<>();

    ResultsExpiry(MediaLedger media, Schedule schedule) {
        this.media = media;
        this.schedule = schedule;
        media.stages().forEach(this::take);
    }

    /** @param lines one for each stage, in order */
    List<Line> shown(List<Line> lines) {
        List<Line> shown = new ArrayList<>();
        for (Line line : lines) {
            Optional<ResultsKept> kept = line.offer().flatMap(offer -> offer.resultsKept());
            shown.add(kept.map(limit -> shown(line, limit)).orElse(line));
        }
        return shown;
    }

    private Line shown(Line line, ResultsKept kept) {
        if (!makesClips(media.stage(line.stageKey()).orElseThrow())) {
            return line;
        }
        String limit = line.offer().orElseThrow().title() + " keeps what it makes for " + kept.hours()
                + (kept.hours() == 1 ? " hour" : " hours");
        Optional<Stage> taker = Optional.ofNullable(takers.get(line.stageKey()));
        Source source = kept.source();
        Step step = Step.of(
                Step.Kind.RESULTS_KEPT,
                limit + " (" + source.where() + ", " + source.dated() + ")"
                        + taker.map(stage -> "; “" + stage.name() + "” takes it as it is made")
                                .orElse(""),
                "hours",
                kept.hours(),
                "source",
                source.where(),
                "takenBy",
                taker.map(Stage::key).orElse(""));
        return line.saying(
                step,
                taker.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Warning(
                                Warning.Kind.RESULTS_EXPIRE,
                                limit + ", and no stage takes it in time: add a store stage for it, or a download that"
                                        + " says “made” under More.")));
    }

    private static boolean makesClips(Stage stage) {
        return stage instanceof Stage.Generate || stage instanceof Stage.Upscale;
    }

    private void take(Stage stage) {
        Optional<Volume> volume = fetched(stage).filter(ResultsExpiry::wanted);
        if (volume.isEmpty()) {
            return;
        }
        VolumeOf.of(volume.get(), media).parts().stream()
                .flatMap(part -> part.maker().stream())
                .filter(maker -> inTime(stage, media.stage(maker).orElseThrow()))
                .forEach(maker -> takers.putIfAbsent(maker, stage));
    }

    /** What a stage stores or downloads. */
    private static Optional<Volume> fetched(Stage stage) {
        if (stage instanceof Stage.Store store) {
            return Optional.of(store.volume());
        }
        return stage instanceof Stage.Transfer transfer && transfer.direction() == Stage.Direction.DOWNLOAD
                ? Optional.of(transfer.volume())
                : Optional.empty();
    }

    /** Whether it comes from a provider, and is not only what nobody uses. */
    private static boolean wanted(Volume volume) {
        return volume instanceof Volume.Of of && of.media() != MediaRef.Group.REJECTS;
    }

    /** As they are made, or in the same months. */
    private boolean inTime(Stage taker, Stage maker) {
        boolean asMade = taker.timing().map(Timing.Rule.MADE::equals).orElse(taker instanceof Stage.Store);
        return asMade || schedule.span(taker).equals(schedule.span(maker));
    }
}
