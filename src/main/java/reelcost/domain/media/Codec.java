package reelcost.domain.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A codec profile with its listed data rates.
 *
 * @param family what profiles are grouped by: {@code Apple ProRes}
 * @param profile within the family: {@code 422 HQ}
 * @param rates at least one; no two for as many pixels at the same frame rate
 */
public record Codec(CodecCode code, String family, String profile, List<DataRate> rates) {
    private static final int ESTIMATE_DECIMALS = 3;

    /** @throws IllegalArgumentException if there is no rate, or two for as many pixels at the same frame rate */
    public Codec {
        rates = List.copyOf(rates);
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("the codec " + code + " has no data rate");
        }
        Set<List<Object>> seen = new HashSet<>();
        for (DataRate rate : rates) {
            if (!seen.add(List.of(rate.size().pixels(), rate.fps().stripTrailingZeros()))) {
                throw new IllegalArgumentException("the codec " + code + " has two data rates for " + rate.size()
                        + " at " + rate.fps().toPlainString() + " fps");
            }
        }
    }

    /** For people: {@code Apple ProRes 422 HQ}. */
    public String title() {
        return family + " " + profile;
    }

    /**
     * The data rate of frames of a size at a frame rate.
     *
     * <p>A listed rate stands for every frame of as many pixels, however they are arranged: an upright or square frame
     * weighs what its landscape twin does. Where the size or the frame rate is not listed, the rate is estimated from the
     * nearest listed one, in proportion to pixels and to frames per second:
     *
     * <pre>rate = listed rate × (pixels ÷ listed pixels) × (fps ÷ listed fps)</pre>
     *
     * rounded half up to a thousandth of a Mbit/s. Nearest is first the size whose number of pixels is the smallest factor
     * away, up or down, the larger of two that are equally far; then, of the rates at that size, the one whose frame rate is
     * the smallest factor away, again the larger of two. Proportion suits codecs that spend as many bits on every pixel;
     * those such as H.264 spend more on each pixel of a smaller frame, and there an estimate is rough.
     *
     * @param fps frames per second, above zero
     */
    public CodecRate rate(FrameSize size, BigDecimal fps) {
        return rates.stream()
                .filter(rate -> rate.covers(size, fps))
                .findFirst()
                .map(rate -> new CodecRate(rate.megabitsPerSecond(), rate, false))
                .orElseGet(() -> estimated(size, fps));
    }

    private CodecRate estimated(FrameSize size, BigDecimal fps) {
        BigDecimal pixels = BigDecimal.valueOf(size.pixels());
        DataRate nearest = rates.stream()
                .min(Comparator.<DataRate, BigDecimal>comparing(
                                rate -> BigDecimal.valueOf(rate.size().pixels()), nearestTo(pixels))
                        .thenComparing(DataRate::fps, nearestTo(fps)))
                .orElseThrow();
        BigDecimal rate = nearest.megabitsPerSecond()
                .multiply(pixels)
                .multiply(fps)
                .divide(
                        BigDecimal.valueOf(nearest.size().pixels()).multiply(nearest.fps()),
                        ESTIMATE_DECIMALS,
                        RoundingMode.HALF_UP);
        return new CodecRate(rate, nearest, true);
    }

    /** First what is the smallest factor away, then the larger; a ÷ wanted and wanted ÷ a are equally far. */
    private static Comparator<BigDecimal> nearestTo(BigDecimal wanted) {
        return (one, other) -> {
            // one/wanted < other/wanted as factors above 1, multiplied out so that nothing is rounded.
            int farther = one.max(wanted)
                    .multiply(other.min(wanted))
                    .compareTo(other.max(wanted).multiply(one.min(wanted)));
            return farther != 0 ? farther : other.compareTo(one);
        };
    }
}
