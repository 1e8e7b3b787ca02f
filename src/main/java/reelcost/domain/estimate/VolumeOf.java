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
    record Result(Optional<BigDecimal> gigabytes, String reason, List<Step> steps) {}

    private VolumeOf() {}

    static Result of(Volume volume, MediaLedger media) {
        if (volume instanceof Volume.Given given) {
            return new Result(Optional.of(given.gigabytes()), "", List.of());
        }
        Volume.Of of = (Volume.Of) volume;
        MediaLedger.Found found = media.find(of.media());
        if (found.unknown().isPresent()) {
            return new Result(Optional.empty(), found.unknown().get(), List.of());
        }
        List<Step> steps = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (MediaLedger.Clips clips : found.clips()) {
            BigDecimal gigabytes =
                    Decimals.canonical(DataVolume.gigabytes(clips.totalSeconds(), of.megabitsPerSecond()));
            sum = sum.add(gigabytes);
            steps.add(Step.of(
                    Step.Kind.VOLUME,
                    clips.stageName() + ": " + MoneyText.number(BigDecimal.valueOf(clips.count()))
                            + " clips × " + clips.seconds().toPlainString() + " s × "
                            + of.megabitsPerSecond().toPlainString() + " Mbit/s = " + MoneyText.number(gigabytes)
                            + " GB",
                    "clips",
                    clips.count(),
                    "seconds",
                    clips.seconds(),
                    "megabitsPerSecond",
                    of.megabitsPerSecond(),
                    "gigabytes",
                    gigabytes));
        }
        return new Result(Optional.of(Decimals.canonical(sum)), "", steps);
    }
}
