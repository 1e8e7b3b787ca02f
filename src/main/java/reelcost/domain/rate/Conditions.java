package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a row applies. What a row does not name does not matter to it.
 *
 * @param inputVideo whether video goes in
 */
public record Conditions(
        Optional<SizeBand> size,
        Optional<Boolean> audio,
        Optional<FpsBand> fps,
        Optional<BigDecimal> seconds,
        Optional<Boolean> inputVideo) {
    public static final Conditions NONE =
            new Conditions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Conditions to which input video does not matter. */
    public Conditions(
            Optional<SizeBand> size, Optional<Boolean> audio, Optional<FpsBand> fps, Optional<BigDecimal> seconds) {
        this(size, audio, fps, seconds, Optional.empty());
    }

    public boolean match(ClipSpec clip) {
        return matchSize(clip) && matchAudio(clip) && matchFps(clip) && matchSeconds(clip) && matchInputVideo(clip);
    }

    boolean matchSize(ClipSpec clip) {
        return size.map(band -> band.sizes().contains(clip.size())).orElse(true);
    }

    boolean matchAudio(ClipSpec clip) {
        return audio.map(asked -> asked == clip.audio()).orElse(true);
    }

    boolean matchFps(ClipSpec clip) {
        return fps.map(band -> band.contains(clip.fps())).orElse(true);
    }

    boolean matchSeconds(ClipSpec clip) {
        return seconds.map(length -> length.compareTo(clip.seconds()) == 0).orElse(true);
    }

    boolean matchInputVideo(ClipSpec clip) {
        return inputVideo
                .map(asked -> asked == clip.input().seconds().isPresent())
                .orElse(true);
    }

    /** How many things the row names: of several rows that match, the one that names most wins. */
    public int specificity() {
        return (int) Stream.of(size, audio, fps, seconds, inputVideo)
                .filter(Optional::isPresent)
                .count();
    }

    /** For people: {@code 1080p, with audio, from 24 below 26 fps}; {@code any clip} where nothing is named. */
    @Override
    public String toString() {
        String named = Stream.of(
                        size.map(SizeBand::label),
                        seconds.map(length -> length.toPlainString() + " s"),
                        audio.map(with -> with ? "with audio" : "without audio"),
                        fps.map(FpsBand::toString),
                        inputVideo.map(with -> with ? "with input video" : "without input video"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "any clip" : named;
    }
}
