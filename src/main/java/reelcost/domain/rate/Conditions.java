package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** When a row applies. What a row does not name does not matter to it. */
public record Conditions(
        Optional<SizeBand> size, Optional<Boolean> audio, Optional<FpsBand> fps, Optional<BigDecimal> seconds) {
    public static final Conditions NONE =
            new Conditions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean match(ClipSpec clip) {
        return matchSize(clip) && matchAudio(clip) && matchFps(clip) && matchSeconds(clip);
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

    /** How many things the row names: of several rows that match, the one that names most wins. */
    public int specificity() {
        return (int)
                Stream.of(size, audio, fps, seconds).filter(Optional::isPresent).count();
    }
}
