package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reelcost.domain.media.DataVolume;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.Volume;

/** What a volume weighs, in gigabytes. */
final class VolumeOf {
    record Result(Optional<BigDecimal> gigabytes, String reason, List<Step> steps, List<Warning> warnings) {
        static Result unknown(String reason) {
            return new Result(Optional.empty(), reason, List.of(), List.of());
        }
    }

    private record Frames(List<FrameSize> sizes, BigDecimal fps) {}

    private VolumeOf() {}

    static Result of(Volume volume, MediaLedger media) {
        if (volume instanceof Volume.Given given) {
            return new Result(Optional.of(given.gigabytes()), "", List.of(), List.of());
        }
        return media.weight((Volume.Of) volume, footage -> of(footage, media));
    }

    /** The bitrate of frames that are alike is said once, however many stages make them. */
    private static Result of(Volume.Of of, MediaLedger media) {
        MediaLedger.Found found = media.find(of.media());
        if (found.unknown().isPresent()) {
            return Result.unknown(found.unknown().get());
        }
        Map<Frames, BitrateOf> bitrates = new LinkedHashMap<>();
        List<Step> weighed = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (MediaLedger.Clips clips : found.clips()) {
            BitrateOf bitrate = bitrates.computeIfAbsent(
                    new Frames(clips.size().meanings(), clips.fps()),
                    frames -> BitrateOf.of(of.bitrate(), clips, media.dataRates()));
            if (bitrate.megabitsPerSecond().isEmpty()) {
                return Result.unknown(bitrate.reason());
            }
            BigDecimal rate = bitrate.megabitsPerSecond().get();
            BigDecimal gigabytes = Decimals.canonical(DataVolume.gigabytes(clips.totalSeconds(), rate));
            sum = sum.add(gigabytes);
            weighed.add(weighed(clips, rate, gigabytes));
        }
        return new Result(
                Optional.of(Decimals.canonical(sum)),
                "",
                Stream.concat(bitrates.values().stream().flatMap(bitrate -> bitrate.steps().stream()), weighed.stream())
                        .toList(),
                bitrates.values().stream()
                        .flatMap(bitrate -> bitrate.warnings().stream())
                        .distinct()
                        .toList());
    }

    private static Step weighed(MediaLedger.Clips clips, BigDecimal rate, BigDecimal gigabytes) {
        return Step.of(
                Step.Kind.VOLUME,
                clips.stageName() + ": " + MoneyText.number(BigDecimal.valueOf(clips.count())) + " clips × "
                        + clips.seconds().toPlainString() + " s × " + rate.toPlainString() + " Mbit/s = "
                        + MoneyText.number(gigabytes) + " GB",
                "clips",
                clips.count(),
                "seconds",
                clips.seconds(),
                "megabitsPerSecond",
                rate,
                "gigabytes",
                gigabytes);
    }
}
