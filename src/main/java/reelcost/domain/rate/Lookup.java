package reelcost.domain.rate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the row for a clip: the most specific one that matches, never one whose conditions the clip does not meet. */
final class Lookup {
    private static final List<BiPredicate<Conditions, ClipSpec>> ALL = List.of(
            Conditions::matchSize,
            Conditions::matchSeconds,
            Conditions::matchAudio,
            Conditions::matchFps,
            Conditions::matchInputVideo);

    private Lookup() {}

    static <R> Optional<R> mostSpecific(List<R> rows, Function<R, Conditions> when, ClipSpec clip) {
        return rows.stream()
                .filter(row -> when.apply(row).match(clip))
                .max(Comparator.comparingInt(row -> when.apply(row).specificity()));
    }

    /**
     * Why no row matches.
     *
     * @param what the rows say: "price"
     */
    static RateTable.Match.NotOffered refusal(List<Conditions> rows, String what, ClipSpec clip) {
        boolean sizeIsSold = rows.stream().anyMatch(when -> when.matchSize(clip));
        List<Conditions> otherSizes = missedOnlyBy(Conditions::matchSize, rows, clip);
        if (!sizeIsSold && !otherSizes.isEmpty()) {
            return new RateTable.Match.NotOffered(
                    true,
                    clip.size() + " is not offered; offered are "
                            + named(otherSizes, when -> when.size().map(SizeBand::label)));
        }
        List<Conditions> otherLengths = missedOnlyBy(Conditions::matchSeconds, rows, clip);
        if (!otherLengths.isEmpty()) {
            return missing(
                    what,
                    "for a clip of " + clip.seconds().toPlainString() + " s at " + clip.size() + "; there are " + what
                            + "s for "
                            + named(otherLengths, when -> when.seconds().map(s -> s.toPlainString() + " s")));
        }
        if (!missedOnlyBy(Conditions::matchAudio, rows, clip).isEmpty()) {
            return missing(what, audio(clip) + " at " + clip.size());
        }
        if (!missedOnlyBy(Conditions::matchFps, rows, clip).isEmpty()) {
            return missing(what, "for " + clip.fps().toPlainString() + " frames per second");
        }
        if (!missedOnlyBy(Conditions::matchInputVideo, rows, clip).isEmpty()) {
            return missing(what, inputVideo(clip) + " at " + clip.size());
        }
        boolean namesInputVideo =
                rows.stream().anyMatch(when -> when.inputVideo().isPresent());
        return new RateTable.Match.NotOffered(
                !sizeIsSold,
                "there is no " + what + " for " + clip.size() + " at "
                        + clip.fps().toPlainString() + " frames per second " + audio(clip)
                        + (namesInputVideo ? " and " + inputVideo(clip) : ""));
    }

    private static RateTable.Match.NotOffered missing(String what, String which) {
        return new RateTable.Match.NotOffered(false, "there is no " + what + " " + which);
    }

    private static String audio(ClipSpec clip) {
        return (clip.audio() ? "with" : "without") + " audio";
    }

    private static String inputVideo(ClipSpec clip) {
        return (clip.input().seconds().isPresent() ? "with" : "without") + " input video";
    }

    /** The rows that would match if the clip met this one condition. */
    private static List<Conditions> missedOnlyBy(
            BiPredicate<Conditions, ClipSpec> condition, List<Conditions> rows, ClipSpec clip) {
        return rows.stream()
                .filter(when -> !condition.test(when, clip)
                        && ALL.stream().filter(each -> !each.test(when, clip)).count() == 1)
                .toList();
    }

    private static String named(List<Conditions> rows, Function<Conditions, Optional<String>> label) {
        return rows.stream().map(label).flatMap(Optional::stream).distinct().collect(Collectors.joining(", "));
    }
}
