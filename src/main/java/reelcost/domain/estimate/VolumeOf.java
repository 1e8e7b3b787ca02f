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
    /**
     * @param gigabytes empty where they are not known
     * @param files how many files they are, a clip being one; empty where that is not known
     * @param reason why the gigabytes are not known
     */
    record Result(
            Optional<BigDecimal> gigabytes,
            Optional<BigDecimal> files,
            String reason,
            List<Step> steps,
            List<Warning> warnings) {
        static Result unknown(String reason) {
            return new Result(Optional.empty(), Optional.empty(), reason, List.of(), List.of());
        }
    }

    private VolumeOf() {}

    static Result of(Volume volume, MediaLedger media) {
        if (volume instanceof Volume.Given given) {
            return new Result(Optional.of(given.gigabytes()), Optional.empty(), "", List.of(), List.of());
        }
        return volume instanceof Volume.Files files ? of(files) : of((Volume.Of) volume, media);
    }

    private static Result of(Volume.Files files) {
        BigDecimal number = BigDecimal.valueOf(files.files());
        BigDecimal gigabytes = Decimals.canonical(DataVolume.ofFiles(number, files.megabytesEach()));
        Step step = Step.of(
                Step.Kind.VOLUME,
                MoneyText.number(number) + (files.files() == 1 ? " file × " : " files × ")
                        + MoneyText.number(files.megabytesEach()) + " MB = " + MoneyText.number(gigabytes) + " GB",
                "files",
                number,
                "megabytesEach",
                files.megabytesEach(),
                "gigabytes",
                gigabytes);
        return new Result(Optional.of(gigabytes), Optional.of(number), "", List.of(step), List.of());
    }

    private static Result of(Volume.Of of, MediaLedger media) {
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
        BigDecimal files = found.clips().stream()
                .map(clips -> BigDecimal.valueOf(clips.count()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Result(Optional.of(Decimals.canonical(sum)), Optional.of(files), "", steps, warnings);
    }

    private static Step weighed(MediaLedger.Clips clips, BigDecimal rate, BigDecimal gigabytes) {
        return Step.of(
                Step.Kind.VOLUME,
                clips.stageName() + ": " + clips.text() + " × " + rate.toPlainString() + " Mbit/s = "
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
