package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reelcost.domain.media.DataVolume;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;

/** What a volume weighs, in gigabytes. */
final class VolumeOf {
    /**
     * What comes out of one stage.
     *
     * @param maker its key; none for what is cut from what several make
     */
    record Part(Optional<String> maker, BigDecimal gigabytes, BigDecimal files) {}

    /**
     * @param gigabytes empty where they are not known
     * @param files how many files they are, a clip being one; empty where that is not known
     * @param reason why the gigabytes are not known
     * @param parts that add up to both; none where no stage makes it
     */
    record Result(
            Optional<BigDecimal> gigabytes,
            Optional<BigDecimal> files,
            String reason,
            List<Part> parts,
            List<Step> steps,
            List<Warning> warnings) {
        static Result unknown(String reason) {
            return new Result(Optional.empty(), Optional.empty(), reason, List.of(), List.of(), List.of());
        }
    }

    private record Frames(List<FrameSize> sizes, BigDecimal fps) {}

    private VolumeOf() {}

    static Result of(Volume volume, MediaLedger media) {
        return of(volume, media, Set.of());
    }

    private static Result of(Volume volume, MediaLedger media, Set<String> path) {
        if (volume instanceof Volume.Given given) {
            return new Result(Optional.of(given.gigabytes()), Optional.empty(), "", List.of(), List.of(), List.of());
        }
        if (volume instanceof Volume.Kept kept) {
            return kept(kept.key(), media, path);
        }
        return volume instanceof Volume.Files files
                ? of(files)
                : media.weight((Volume.Of) volume, footage -> of(footage, media));
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
        return new Result(Optional.of(gigabytes), Optional.of(number), "", List.of(), List.of(step), List.of());
    }

    /** The bitrate of frames that are alike is said once, however many stages make them. */
    private static Result of(Volume.Of of, MediaLedger media) {
        FoundClips found = media.find(of.media());
        if (found.unknown().isPresent()) {
            return Result.unknown(found.unknown().get());
        }
        Map<Frames, BitrateOf> bitrates = new LinkedHashMap<>();
        List<Part> parts = new ArrayList<>();
        List<Step> weighed = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Clips clips : found.clips()) {
            BitrateOf bitrate = bitrates.computeIfAbsent(
                    new Frames(clips.size().meanings(), clips.fps()),
                    frames -> BitrateOf.of(of.bitrate(), clips, media.dataRates()));
            if (bitrate.megabitsPerSecond().isEmpty()) {
                return Result.unknown(bitrate.reason());
            }
            BigDecimal rate = bitrate.megabitsPerSecond().get();
            BigDecimal gigabytes = Decimals.canonical(DataVolume.gigabytes(clips.totalSeconds(), rate));
            sum = sum.add(gigabytes);
            parts.add(new Part(clips.maker(), gigabytes, BigDecimal.valueOf(clips.count())));
            weighed.add(weighed(clips, rate, gigabytes));
        }
        BigDecimal files = parts.stream().map(Part::files).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Result(
                Optional.of(Decimals.canonical(sum)),
                Optional.of(files),
                "",
                parts,
                Stream.concat(bitrates.values().stream().flatMap(bitrate -> bitrate.steps().stream()), weighed.stream())
                        .toList(),
                bitrates.values().stream()
                        .flatMap(bitrate -> bitrate.warnings().stream())
                        .distinct()
                        .toList());
    }

    private static Result kept(String key, MediaLedger media, Set<String> path) {
        Optional<Stage.Store> store =
                media.stage(key).filter(Stage.Store.class::isInstance).map(Stage.Store.class::cast);
        if (store.isEmpty()) {
            return Result.unknown("the stage that it refers to is gone, or stores nothing");
        }
        if (path.contains(key)) {
            return Result.unknown("what “" + store.get().name() + "” stores comes from itself");
        }
        Set<String> longer = new HashSet<>(path);
        longer.add(key);
        return of(store.get().volume(), media, longer);
    }

    private static Step weighed(Clips clips, BigDecimal rate, BigDecimal gigabytes) {
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
