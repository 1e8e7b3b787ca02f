package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reelcost.domain.media.DataVolume;
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

    private VolumeOf() {}

    static Result of(Volume volume, MediaLedger media) {
        if (volume instanceof Volume.Given given) {
            return new Result(Optional.of(given.gigabytes()), "", List.of(), List.of());
        }
        Volume.Of of = (Volume.Of) volume;
        MediaLedger.Found found = media.find(of.media());
        if (found.unknown().isPresent()) {
            return Result.unknown(found.unknown().get());
        }
        List<Step> steps = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (MediaLedger.Clips clips : found.clips()) {
            BitrateOf bitrate = BitrateOf.of(of.bitrate(), clips, media.dataRates());
            if (bitrate.megabitsPerSecond().isEmpty()) {
                return Result.unknown(bitrate.reason());
            }
            BigDecimal rate = bitrate.megabitsPerSecond().get();
            BigDecimal gigabytes = Decimals.canonical(DataVolume.gigabytes(clips.totalSeconds(), rate));
            sum = sum.add(gigabytes);
            steps.addAll(bitrate.steps());
            bitrate.warnings().stream()
                    .filter(warning -> !warnings.contains(warning))
                    .forEach(warnings::add);
            steps.add(weighed(clips, rate, gigabytes));
        }
        return new Result(Optional.of(Decimals.canonical(sum)), "", steps, warnings);
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
