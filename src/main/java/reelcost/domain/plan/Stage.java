package reelcost.domain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.Decimals;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.OfferId;

/**
 * One batch of work in a scenario. Every stage has a key that stays the same when it is moved, renamed or copied into
 * another scenario, so that two scenarios can be compared line by line.
 */
public sealed interface Stage {
    Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Lower-case letters, digits and dashes, at most 40; unique in its scenario. */
    String key();

    String name();

    StageKind kind();

    /** The offer it buys; empty where it has a price of its own. */
    default Optional<OfferId> offer() {
        return Optional.empty();
    }

    /** When it is done and paid for, where it says so; empty means as is usual for its kind. */
    Optional<Timing> timing();

    /** The same work at another time. */
    Stage timed(Optional<Timing> when);

    /** The same work bought elsewhere; the stage itself where it has a price of its own. */
    default Stage withOffer(OfferId other) {
        return this;
    }

    /**
     * Takes from a video model.
     *
     * @param clips takes wanted, one or more
     * @param seconds length of each
     * @param selects how many of them are used in the finished video; empty where nobody has said
     * @param failedPercent share of attempts that fail or are refused, 0 to under 100
     * @param batch whether the job can wait for the offer's batch price
     * @param input what each take is made from beside words
     */
    record Generate(
            String key,
            String name,
            OfferId offerId,
            int clips,
            BigDecimal seconds,
            SizeChoice size,
            BigDecimal fps,
            boolean audio,
            Optional<Integer> selects,
            BigDecimal failedPercent,
            boolean batch,
            InputMedia input,
            Optional<Timing> timing)
            implements Stage {
        public Generate {
            seconds = Decimals.canonical(seconds);
            fps = Decimals.canonical(fps);
            failedPercent = Decimals.canonical(failedPercent);
        }

        /** Takes made of words alone. */
        public Generate(
                String key,
                String name,
                OfferId offerId,
                int clips,
                BigDecimal seconds,
                SizeChoice size,
                BigDecimal fps,
                boolean audio,
                Optional<Integer> selects,
                BigDecimal failedPercent,
                boolean batch) {
            this(key, name, offerId, clips, seconds, size, fps, audio, selects, failedPercent, batch, InputMedia.NONE);
        }

        @Override
        public Generate withOffer(OfferId other) {
            return new Generate(
                    key, name, other, clips, seconds, size, fps, audio, selects, failedPercent, batch, input, timing);
        }

        /** Paid for as is usual. */
        public Generate(
                String key,
                String name,
                OfferId offerId,
                int clips,
                BigDecimal seconds,
                SizeChoice size,
                BigDecimal fps,
                boolean audio,
                Optional<Integer> selects,
                BigDecimal failedPercent,
                boolean batch,
                InputMedia input) {
            this(
                    key,
                    name,
                    offerId,
                    clips,
                    seconds,
                    size,
                    fps,
                    audio,
                    selects,
                    failedPercent,
                    batch,
                    input,
                    Optional.empty());
        }

        @Override
        public Generate timed(Optional<Timing> when) {
            return new Generate(
                    key, name, offerId, clips, seconds, size, fps, audio, selects, failedPercent, batch, input, when);
        }

        @Override
        public StageKind kind() {
            return StageKind.GENERATE;
        }

        @Override
        public Optional<OfferId> offer() {
            return Optional.of(offerId);
        }
    }

    /**
     * Preview sheets: the first frames of several mini-clips on one sheet, to judge a shot before a full take.
     *
     * @param sheets one or more
     * @param miniClips on each sheet
     * @param framesEach frames of each mini-clip
     * @param price what its frames are priced by
     */
    record Preview(
            String key,
            String name,
            int sheets,
            int miniClips,
            int framesEach,
            PreviewPrice price,
            Optional<Timing> timing)
            implements Stage {
        /**
         * The frames of one sheet as a percentage of the frames of a whole take, to 2 decimals: what a sheet costs of a take
         * where cost is linear in frames.
         *
         * @param seconds length of the take
         * @param fps its frames per second
         */
        public BigDecimal shareOfTake(BigDecimal seconds, BigDecimal fps) {
            return BigDecimal.valueOf(100L * miniClips * framesEach)
                    .divide(seconds.multiply(fps), 2, RoundingMode.HALF_UP);
        }

        /** Paid for as is usual. */
        public Preview(String key, String name, int sheets, int miniClips, int framesEach, PreviewPrice price) {
            this(key, name, sheets, miniClips, framesEach, price, Optional.empty());
        }

        @Override
        public Preview timed(Optional<Timing> when) {
            return new Preview(key, name, sheets, miniClips, framesEach, price, when);
        }

        @Override
        public StageKind kind() {
            return StageKind.PREVIEW;
        }

        @Override
        public Optional<OfferId> offer() {
            return price instanceof PreviewPrice.ByFrames byFrames ? Optional.of(byFrames.offerId()) : Optional.empty();
        }

        @Override
        public Stage withOffer(OfferId other) {
            return price instanceof PreviewPrice.ByFrames byFrames
                    ? new Preview(key, name, sheets, miniClips, framesEach, byFrames.withOffer(other), timing)
                    : this;
        }
    }

    /** How a preview sheet is priced. */
    sealed interface PreviewPrice {
        /** By its frames, at what the offer asks for as many seconds of video. */
        record ByFrames(OfferId offerId, SizeChoice size, BigDecimal fps, boolean audio) implements PreviewPrice {
            public ByFrames {
                fps = Decimals.canonical(fps);
            }

            ByFrames withOffer(OfferId other) {
                return new ByFrames(other, size, fps, audio);
            }
        }

        /** At a price for each image, in the production's currency: every frame of a sheet is a still from an image model. */
        record PerImage(BigDecimal amount) implements PreviewPrice {
            public PerImage {
                amount = Decimals.canonical(amount);
            }
        }

        /** At a price of its own for each sheet, in the production's currency. */
        record PerSheet(BigDecimal amount) implements PreviewPrice {
            public PerSheet {
                amount = Decimals.canonical(amount);
            }
        }
    }

    /**
     * Enlarging clips from one frame size to another.
     *
     * @param fps frames per second that go in
     * @param toFps frames per second that come out where frames are added between them, more than go in; empty where the clips
     *     keep theirs
     */
    record Upscale(
            String key,
            String name,
            OfferId offerId,
            Footage footage,
            SizeChoice from,
            SizeChoice to,
            BigDecimal fps,
            Optional<BigDecimal> toFps,
            Optional<Timing> timing)
            implements Stage {
        public Upscale {
            fps = Decimals.canonical(fps);
            toFps = toFps.map(Decimals::canonical);
        }

        /** Paid for as is usual. */
        public Upscale(
                String key,
                String name,
                OfferId offerId,
                Footage footage,
                SizeChoice from,
                SizeChoice to,
                BigDecimal fps,
                Optional<BigDecimal> toFps) {
            this(key, name, offerId, footage, from, to, fps, toFps, Optional.empty());
        }

        /** Frames per second of the clips that come out. */
        public BigDecimal outputFps() {
            return toFps.orElse(fps);
        }

        @Override
        public Upscale timed(Optional<Timing> when) {
            return new Upscale(key, name, offerId, footage, from, to, fps, toFps, when);
        }

        @Override
        public StageKind kind() {
            return StageKind.UPSCALE;
        }

        @Override
        public Optional<OfferId> offer() {
            return Optional.of(offerId);
        }

        @Override
        public Upscale withOffer(OfferId other) {
            return new Upscale(key, name, other, footage, from, to, fps, toFps, timing);
        }
    }

    /**
     * Keeping data.
     *
     * @param copies of the whole volume, one or more
     * @param keep how long what comes in is kept
     * @param timing when it comes in; empty means as its material is made, and in the first month where it has gigabytes of
     *     its own
     */
    record Store(
            String key, String name, OfferId offerId, Volume volume, int copies, Keep keep, Optional<Timing> timing)
            implements Stage {
        @Override
        public Store timed(Optional<Timing> when) {
            return new Store(key, name, offerId, volume, copies, keep, when);
        }

        @Override
        public StageKind kind() {
            return StageKind.STORE;
        }

        @Override
        public Optional<OfferId> offer() {
            return Optional.of(offerId);
        }

        @Override
        public Store withOffer(OfferId other) {
            return new Store(key, name, other, volume, copies, keep, timing);
        }
    }

    /** Which way data moves. */
    enum Direction {
        UPLOAD,
        DOWNLOAD
    }

    /**
     * Moving data.
     *
     * @param copies how many times the whole volume is moved in each round, one or more: to how many people
     * @param rounds one or more
     */
    record Transfer(
            String key,
            String name,
            OfferId offerId,
            Direction direction,
            Volume volume,
            int copies,
            int rounds,
            Optional<Timing> timing)
            implements Stage {
        /** Moved once, as is usual. */
        public Transfer(String key, String name, OfferId offerId, Direction direction, Volume volume, int copies) {
            this(key, name, offerId, direction, volume, copies, 1, Optional.empty());
        }

        /** How many times the whole volume is moved. */
        public int times() {
            return Math.multiplyExact(copies, rounds);
        }

        @Override
        public Transfer timed(Optional<Timing> when) {
            return new Transfer(key, name, offerId, direction, volume, copies, rounds, when);
        }

        @Override
        public StageKind kind() {
            return StageKind.TRANSFER;
        }

        @Override
        public Optional<OfferId> offer() {
            return Optional.of(offerId);
        }

        @Override
        public Transfer withOffer(OfferId other) {
            return new Transfer(key, name, other, direction, volume, copies, rounds, timing);
        }
    }

    /**
     * People's time, at a price in the production's currency.
     *
     * @param unit "hour" or "day"
     */
    record Labour(String key, String name, BigDecimal quantity, String unit, BigDecimal price, Optional<Timing> timing)
            implements Stage {
        public Labour {
            quantity = Decimals.canonical(quantity);
            price = Decimals.canonical(price);
        }

        /** Paid for as is usual. */
        public Labour(String key, String name, BigDecimal quantity, String unit, BigDecimal price) {
            this(key, name, quantity, unit, price, Optional.empty());
        }

        @Override
        public Labour timed(Optional<Timing> when) {
            return new Labour(key, name, quantity, unit, price, when);
        }

        @Override
        public StageKind kind() {
            return StageKind.LABOUR;
        }
    }

    /** Anything else: a quantity at a price in the production's currency. */
    record Other(String key, String name, BigDecimal quantity, String unit, BigDecimal price, Optional<Timing> timing)
            implements Stage {
        public Other {
            quantity = Decimals.canonical(quantity);
            price = Decimals.canonical(price);
        }

        /** Paid for as is usual. */
        public Other(String key, String name, BigDecimal quantity, String unit, BigDecimal price) {
            this(key, name, quantity, unit, price, Optional.empty());
        }

        @Override
        public Other timed(Optional<Timing> when) {
            return new Other(key, name, quantity, unit, price, when);
        }

        @Override
        public StageKind kind() {
            return StageKind.OTHER;
        }
    }
}
