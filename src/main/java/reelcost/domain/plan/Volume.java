package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.media.Bitrate;
import reelcost.domain.money.Decimals;

/** How much data a stage keeps or moves: gigabytes or files of its own, or what footage weighs. */
public sealed interface Volume {
    /** @param gigabytes decimal (10^9 bytes), zero or more */
    record Given(BigDecimal gigabytes) implements Volume {
        public Given {
            gigabytes = Decimals.canonical(gigabytes);
        }
    }

    /**
     * Files that no stage makes: references, stills, project files.
     *
     * @param files one or more
     * @param megabytesEach 10^6 bytes each, above zero
     */
    record Files(int files, BigDecimal megabytesEach) implements Volume {
        public Files {
            megabytesEach = Decimals.canonical(megabytesEach);
        }
    }

    /** @param bitrate how heavy the files are */
    record Of(MediaRef media, Bitrate bitrate) implements Volume {
        /** @param megabitsPerSecond the data rate of the files, above zero */
        public Of(MediaRef media, BigDecimal megabitsPerSecond) {
            this(media, new Bitrate.Typed(megabitsPerSecond));
        }
    }

    /**
     * What another stage stores, to move it on or to read it back: one copy of it.
     *
     * @param key of a store stage
     */
    record Kept(String key) implements Volume {
        private static final String PREFIX = "kept:";

        /** For files and forms: {@code kept:archive}. */
        public String code() {
            return PREFIX + key;
        }

        public static Optional<Kept> parse(String code) {
            return Optional.of(code)
                    .filter(text -> text.startsWith(PREFIX))
                    .map(text -> text.substring(PREFIX.length()))
                    .filter(Stage::isKey)
                    .map(Kept::new);
        }
    }
}
