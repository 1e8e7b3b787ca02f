package reelcost.domain.plan;

import java.math.BigDecimal;
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
}
