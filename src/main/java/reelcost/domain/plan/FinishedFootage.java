package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.Ratio;

/**
 * The clips of a scenario against the length of the finished video.
 *
 * @param finals clips in the video, one or more
 * @param drafts clips made in full, one or more
 * @param seconds length of each; empty where they are not all as long
 * @param finalsSeconds the finals end to end, untrimmed
 * @param draftsSeconds the drafts end to end
 * @param finishedSeconds length of the video, above zero
 */
public record FinishedFootage(
        int finals,
        int drafts,
        Optional<BigDecimal> seconds,
        BigDecimal finalsSeconds,
        BigDecimal draftsSeconds,
        BigDecimal finishedSeconds) {
    public FinishedFootage {
        finalsSeconds = Decimals.canonical(finalsSeconds);
        draftsSeconds = Decimals.canonical(draftsSeconds);
        finishedSeconds = Decimals.canonical(finishedSeconds);
    }

    /** Empty where nobody has said how long the video is, or how many of some stage's takes are in it, or where none is. */
    public static Optional<FinishedFootage> of(List<Stage> stages, Optional<BigDecimal> finishedSeconds) {
        List<Stage.Generate> takes = stages.stream()
                .filter(Stage.Generate.class::isInstance)
                .map(Stage.Generate.class::cast)
                .toList();
        List<BigDecimal> lengths =
                takes.stream().map(Stage.Generate::seconds).distinct().toList();
        return finishedSeconds
                .filter(known ->
                        takes.stream().allMatch(stage -> stage.selects().isPresent()))
                .map(known -> new FinishedFootage(
                        sum(takes, stage -> stage.selects().orElseThrow()),
                        sum(takes, Stage.Generate::clips),
                        lengths.size() == 1 ? Optional.of(lengths.get(0)) : Optional.empty(),
                        seconds(takes, stage -> stage.selects().orElseThrow()),
                        seconds(takes, Stage.Generate::clips),
                        known))
                .filter(footage -> footage.finals() > 0);
    }

    private static int sum(List<Stage.Generate> takes, Function<Stage.Generate, Integer> clips) {
        return takes.stream().map(clips).reduce(0, Math::addExact);
    }

    private static BigDecimal seconds(List<Stage.Generate> takes, Function<Stage.Generate, Integer> clips) {
        return takes.stream()
                .map(stage -> stage.seconds().multiply(BigDecimal.valueOf(clips.apply(stage))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a final is trimmed to on average, in seconds to 2 decimals; longer than a clip where they do not suffice. */
    public BigDecimal secondsUsedOfEach() {
        return new Ratio(finishedSeconds, BigDecimal.valueOf(finals)).decimal(2);
    }

    /** Seconds of the finals end to end less the video's: above zero they are trimmed, below zero they do not fill it. */
    public BigDecimal spareSeconds() {
        return Decimals.canonical(finalsSeconds.subtract(finishedSeconds));
    }

    /** Shooting ratio: seconds of all drafts ÷ finished seconds, to 2 decimals. */
    public BigDecimal shootingRatio() {
        return new Ratio(draftsSeconds, finishedSeconds).decimal(2);
    }

    /** How many drafts of their average length another shooting ratio takes, rounded half up. */
    public BigDecimal draftsAt(BigDecimal ratio) {
        return new Ratio(ratio.multiply(finishedSeconds).multiply(BigDecimal.valueOf(drafts)), draftsSeconds)
                .decimal(0);
    }
}
