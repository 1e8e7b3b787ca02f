package reelcost.domain.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * A codec profile with its listed data rates.
 *
 * @param family what profiles are grouped by: {@code Apple ProRes}
 * @param profile within the family: {@code 422 HQ}
 * @param rates at least one; no two for as many pixels at the same frame rate, and none beside one for all frames
 */
public record Codec(CodecCode code, String family, String profile, List<DataRate> rates) {
    private static final int ESTIMATE_DECIMALS = 3;

    /** @throws IllegalArgumentException if there is no rate, or two for the same frames */
    public Codec {
        rates = List.copyOf(rates);
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("the codec " + code + " has no data rate");
        }
        for (int i = 1; i < rates.size(); i++) {
            for (DataRate earlier : rates.subList(0, i)) {
                refuseTwo(code, earlier, rates.get(i));
            }
        }
    }

    private static void refuseTwo(CodecCode code, DataRate one, DataRate other) {
        if (other.frames().map(one::covers).orElse(true)) {
            throw new IllegalArgumentException("the codec " + code + " has two data rates for "
                    + other.frames().or(one::frames).map(Frames::toString).orElse("all frames"));
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
     * weighs what its landscape twin does. One that names no frames, as that of sound, stands for all of them. Where the
     * size or the frame rate is not listed, the rate is estimated from the
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
        Frames wanted = new Frames(size, fps);
        return rates.stream()
                .filter(rate -> rate.covers(wanted))
                .findFirst()
                .map(rate -> new CodecRate(rate.megabitsPerSecond(), rate, false))
                .orElseGet(() -> estimated(wanted));
    }

    /** Where no rate covers the frames, every rate names its own. */
    private CodecRate estimated(Frames wanted) {
        DataRate nearest = rates.stream()
                .min(Comparator.comparing(
                        rate -> rate.frames().orElseThrow(),
                        Comparator.comparing(Frames::pixels, nearestTo(wanted.pixels()))
                                .thenComparing(Frames::fps, nearestTo(wanted.fps()))))
                .orElseThrow();
        Frames listed = nearest.frames().orElseThrow();
        BigDecimal rate = nearest.megabitsPerSecond()
                .multiply(wanted.pixels())
                .multiply(wanted.fps())
                .divide(listed.pixels().multiply(listed.fps()), ESTIMATE_DECIMALS, RoundingMode.HALF_UP);
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
