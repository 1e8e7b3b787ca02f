package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reelcost.domain.media.Bitrate;
import reelcost.domain.media.Codec;
import reelcost.domain.media.CodecRate;
import reelcost.domain.media.DataRate;
import reelcost.domain.media.DataRates;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.Frames;
import reelcost.domain.money.Decimals;

/**
 * How heavy the clips of one stage are.
 *
 * @param megabitsPerSecond empty where it is not known
 * @param reason why it is not known
 */
record BitrateOf(Optional<BigDecimal> megabitsPerSecond, String reason, List<Step> steps, List<Warning> warnings) {
    static BitrateOf of(Bitrate bitrate, Clips clips, DataRates dataRates) {
        if (bitrate instanceof Bitrate.Typed typed) {
            return new BitrateOf(Optional.of(typed.megabitsPerSecond()), "", List.of(), List.of());
        }
        Bitrate.OfCodec of = (Bitrate.OfCodec) bitrate;
        return dataRates
                .find(of.codec())
                .map(codec -> of(codec, clips))
                .orElseGet(() -> unknown("there is no codec " + of.codec() + " among the data rates"));
    }

    private static BitrateOf of(Codec codec, Clips clips) {
        List<FrameSize> sizes = clips.size().meanings();
        List<CodecRate> rates =
                sizes.stream().map(size -> codec.rate(size, clips.fps())).toList();
        if (rates.stream()
                        .map(CodecRate::megabitsPerSecond)
                        .map(Decimals::canonical)
                        .distinct()
                        .count()
                > 1) {
            return unknown("the clips of “" + clips.stageName() + "” do not weigh the same at every size that "
                    + clips.size().text().toUpperCase(Locale.ROOT) + " can mean");
        }
        return of(codec, new Frames(sizes.get(0), clips.fps()), rates.get(0));
    }

    private static BitrateOf of(Codec codec, Frames frames, CodecRate rate) {
        BigDecimal megabitsPerSecond = Decimals.canonical(rate.megabitsPerSecond());
        DataRate from = rate.from();
        String source = from.source() + ", " + from.date();
        Step said = Step.of(
                Step.Kind.BITRATE,
                codec.title() + from.frames().map(listed -> ", " + frames).orElse("") + ": "
                        + megabitsPerSecond.toPlainString() + " Mbit/s, " + origin(rate) + " (" + from.note() + "; "
                        + source + ")",
                "codec",
                codec.code(),
                "megabitsPerSecond",
                megabitsPerSecond,
                "estimated",
                rate.estimated(),
                "listedMegabitsPerSecond",
                from.megabitsPerSecond(),
                "source",
                source);
        Step step = from.frames()
                .map(listed -> said.and("listedSize", listed.size().code(), "listedFps", listed.fps()))
                .orElse(said);
        List<Warning> warnings = rate.estimated()
                ? List.of(new Warning(
                        Warning.Kind.BITRATE_ESTIMATED,
                        "No data rate of " + codec.title() + " is listed for " + frames + ": "
                                + megabitsPerSecond.toPlainString()
                                + " Mbit/s is estimated by pixels and frame rate from the one for " + from + "."))
                : List.of();
        return new BitrateOf(Optional.of(megabitsPerSecond), "", List.of(step), warnings);
    }

    private static String origin(CodecRate rate) {
        return rate.estimated()
                ? "estimated from " + rate.from()
                : rate.from()
                        .frames()
                        .map(listed -> "as listed for " + listed.size())
                        .orElse("the same at every frame size and frame rate");
    }

    private static BitrateOf unknown(String reason) {
        return new BitrateOf(Optional.empty(), reason, List.of(), List.of());
    }
}
