package reelcost.testsupport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.media.Codec;
import reelcost.domain.media.CodecCode;
import reelcost.domain.media.DataRate;
import reelcost.domain.media.DataRates;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.Frames;

/** Data rates for tests: a few of those that the program comes with. */
public final class Codecs {
    private Codecs() {}

    public static DataRates some() {
        return DataRates.of(List.of(
                codec(
                        "prores-422-hq",
                        "Apple ProRes",
                        "422 HQ",
                        rate(1920, 1080, "23.976", "176"),
                        rate(1920, 1080, "25", "184"),
                        rate(3840, 2160, "23.976", "707"),
                        rate(4096, 2160, "23.976", "754")),
                codec(
                        "h264-delivery",
                        "H.264",
                        "delivery",
                        rate(1920, 1080, "24", "8"),
                        rate(1280, 720, "24", "5"),
                        rate(1280, 720, "60", "7.5")),
                codec("aac-stereo", "Audio", "AAC stereo", rate("0.384"))));
    }

    public static Codec codec(String code, String family, String profile, DataRate... rates) {
        return new Codec(new CodecCode(code), family, profile, Stream.of(rates).toList());
    }

    public static DataRate rate(int width, int height, String fps, String megabitsPerSecond) {
        return rate(Optional.of(new Frames(new FrameSize(width, height), new BigDecimal(fps))), megabitsPerSecond);
    }

    /** The same for all frames, as that of sound is. */
    public static DataRate rate(String megabitsPerSecond) {
        return rate(Optional.empty(), megabitsPerSecond);
    }

    private static DataRate rate(Optional<Frames> frames, String megabitsPerSecond) {
        return new DataRate(frames, new BigDecimal(megabitsPerSecond), "a note", "a source", "2022");
    }
}
