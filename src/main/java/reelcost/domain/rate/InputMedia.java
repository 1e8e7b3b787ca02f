package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.money.Decimals;

/**
 * What a model is given for each take beside words.
 *
 * @param seconds length of the video that goes in, above zero; empty where none does
 * @param references how many reference images go in; zero or more
 */
public record InputMedia(Optional<BigDecimal> seconds, int references) {
    public static final InputMedia NONE = new InputMedia(Optional.empty(), 0);

    /** @throws IllegalArgumentException if the video has no length, or the images are fewer than none */
    public InputMedia {
        seconds = seconds.map(Decimals::canonical);
        if (seconds.isPresent() && seconds.get().signum() <= 0) {
            throw new IllegalArgumentException("input video must be longer than nothing: " + seconds.get());
        }
        if (references < 0) {
            throw new IllegalArgumentException("there can't be fewer than no reference images: " + references);
        }
    }
}
