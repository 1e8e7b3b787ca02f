package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import reelcost.domain.money.Ratio;

/** What is counted for one clip. */
public sealed interface Meter {
    RateUnit.Count count();

    /**
     * The quantity of one clip in the meter's base unit; empty where the meter has no figure for such a clip.
     *
     * @param output the length that comes out; the clip's own, or an exact share of it
     */
    Optional<Ratio> quantity(ClipSpec clip, Ratio output);

    default Optional<Ratio> quantity(ClipSpec clip) {
        return quantity(clip, Ratio.of(clip.seconds()));
    }

    /** Which seconds it counts. */
    default CountedSeconds counted() {
        return CountedSeconds.OUTPUT;
    }

    /** Seconds. */
    record Seconds(CountedSeconds counted) implements Meter {
        /** Seconds that come out. */
        public Seconds() {
            this(CountedSeconds.OUTPUT);
        }

        @Override
        public RateUnit.Count count() {
            return RateUnit.Count.SECONDS;
        }

        @Override
        public Optional<Ratio> quantity(ClipSpec clip, Ratio output) {
            return Optional.of(counted.of(clip, output));
        }
    }

    /** Whole clips, whatever their length. */
    record Clips() implements Meter {
        @Override
        public RateUnit.Count count() {
            return RateUnit.Count.CLIPS;
        }

        @Override
        public Optional<Ratio> quantity(ClipSpec clip, Ratio output) {
            return Optional.of(Ratio.of(BigDecimal.ONE));
        }
    }

    /**
     * Frames: seconds × frames per second, and some providers count one more.
     *
     * @param offset frames added to each clip; zero or more
     */
    record Frames(CountedSeconds counted, int offset) implements Meter {
        /** @throws IllegalArgumentException if the offset is negative */
        public Frames {
            if (offset < 0) {
                throw new IllegalArgumentException("a frame offset can't be negative: " + offset);
            }
        }

        /** Frames that come out. */
        public Frames(int offset) {
            this(CountedSeconds.OUTPUT, offset);
        }

        @Override
        public RateUnit.Count count() {
            return RateUnit.Count.FRAMES;
        }

        @Override
        public Optional<Ratio> quantity(ClipSpec clip, Ratio output) {
            return Optional.of(counted.of(clip, output).times(clip.fps()).plus(Ratio.of(BigDecimal.valueOf(offset))));
        }
    }

    /**
     * Media tokens: (input + output seconds) × width × height × frames per second ÷ 1,024 (ByteDance's formula for
     * Seedance).
     */
    record MediaTokens(CountedSeconds counted) implements Meter {
        private static final BigDecimal PIXEL_FRAMES_IN_A_TOKEN = BigDecimal.valueOf(1_024);

        /** Tokens of what goes in and what comes out. */
        public MediaTokens() {
            this(CountedSeconds.INPUT_AND_OUTPUT);
        }

        @Override
        public RateUnit.Count count() {
            return RateUnit.Count.TOKENS;
        }

        @Override
        public Optional<Ratio> quantity(ClipSpec clip, Ratio output) {
            return Optional.of(counted.of(clip, output)
                    .times(clip.fps().multiply(BigDecimal.valueOf(clip.size().pixels())))
                    .over(PIXEL_FRAMES_IN_A_TOKEN));
        }
    }

    /** Megapixels of all frames that come out: seconds × frames per second × width × height ÷ 1,000,000. */
    record MegapixelFrames() implements Meter {
        private static final int MILLION = 6;

        @Override
        public RateUnit.Count count() {
            return RateUnit.Count.MEGAPIXELS;
        }

        @Override
        public Optional<Ratio> quantity(ClipSpec clip, Ratio output) {
            return Optional.of(output.times(clip.fps()
                    .multiply(BigDecimal.valueOf(clip.size().pixels()))
                    .movePointLeft(MILLION)));
        }
    }

    /**
     * Seconds of a GPU's time, from measured compute.
     *
     * @param rows what one second of video takes, by the kind of clip; the most specific match counts
     */
    record GpuSeconds(List<ComputeRow> rows) implements Meter {
        public GpuSeconds {
            rows = List.copyOf(rows);
        }

        @Override
        public RateUnit.Count count() {
            return RateUnit.Count.GPU_SECONDS;
        }

        @Override
        public Optional<Ratio> quantity(ClipSpec clip, Ratio output) {
            return Lookup.mostSpecific(rows, ComputeRow::when, clip)
                    .map(row -> output.times(row.gpuSeconds()).over(row.perVideoSeconds()));
        }
    }

    /**
     * Measured compute.
     *
     * @param gpuSeconds the GPU's time for that much video; above zero
     * @param perVideoSeconds the length of the video that was measured; above zero
     */
    record ComputeRow(Conditions when, BigDecimal gpuSeconds, BigDecimal perVideoSeconds) {
        /** @throws IllegalArgumentException if a figure is not above zero */
        public ComputeRow {
            if (gpuSeconds.signum() <= 0 || perVideoSeconds.signum() <= 0) {
                throw new IllegalArgumentException("measured compute must be above zero");
            }
        }
    }
}
