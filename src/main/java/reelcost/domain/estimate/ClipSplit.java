package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;

/**
 * How one stretch of video is made of clips that an offer makes.
 *
 * @param asked what is wanted, at its whole length
 * @param rule which lengths the offer makes of such clips
 * @param pieces legal lengths, longest first, together at least as long as what is asked
 */
record ClipSplit(ClipSpec asked, Durations.Match.Found rule, List<BigDecimal> pieces) {
    /** Empty where the offer makes no such clips. */
    static Optional<ClipSplit> of(Durations durations, ClipSpec asked) {
        return durations.match(asked) instanceof Durations.Match.Found found
                ? Optional.of(new ClipSplit(asked, found, found.rule().split(asked.seconds())))
                : Optional.empty();
    }

    /** Orders so many stretches, or says why the offer makes no such clips. */
    static ClipOrder order(Durations durations, ClipSpec asked, BigDecimal number, Meter meter) {
        return durations.match(asked) instanceof Durations.Match.NotMade none
                ? ClipOrder.refused(none.refusal())
                : ClipOrder.of(of(durations, asked).orElseThrow().batches(number, meter));
    }

    private List<ClipOrder.Batch> batches(BigDecimal number, Meter meter) {
        Map<BigDecimal, Long> lengths =
                pieces.stream().collect(Collectors.groupingBy(p -> p, LinkedHashMap::new, Collectors.counting()));
        return lengths.entrySet().stream()
                .map(length -> new ClipOrder.Batch(
                        number.multiply(BigDecimal.valueOf(length.getValue())),
                        asked.withSeconds(length.getKey()),
                        meter::quantity))
                .toList();
    }

    BigDecimal length() {
        return pieces.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Says how it is split, where it is.
     *
     * @param what one stretch is called: "take"
     */
    void say(LineDraft draft, Offer offer, String what) {
        BigDecimal seconds = asked.seconds();
        boolean longer = length().compareTo(seconds) != 0;
        if (pieces.size() == 1 && !longer) {
            return;
        }
        String made = pieces.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
        String billed = longer
                ? "; " + length().toPlainString() + " s are billed for " + seconds.toPlainString() + " s asked"
                : "";
        draft.step(Step.of(
                        Step.Kind.SPLIT,
                        "Each " + what + " of " + seconds.toPlainString() + " s is made as " + made + " s" + billed,
                        "asked",
                        seconds,
                        "pieces",
                        made,
                        "billed",
                        length()))
                .warn(
                        Warning.Kind.DURATION_SPLIT,
                        offer.title() + " makes clips of " + rule + ": " + seconds.toPlainString() + " s becomes "
                                + made + billed + ".");
        if (pieces.size() > 1 && !asked.input().equals(InputMedia.NONE)) {
            draft.step(inputOfEach(what));
        }
    }

    /** No clip can be made from less than the whole of what goes in. */
    private Step inputOfEach(String what) {
        InputMedia input = asked.input();
        String video = input.seconds()
                .map(seconds -> "the whole input video of " + seconds.toPlainString() + " s")
                .orElse("");
        String images = input.references() == 0
                ? ""
                : new Quantity(BigDecimal.valueOf(input.references()), "reference image").toString();
        return Step.of(
                Step.Kind.SPLIT,
                "Each of the " + pieces.size() + " clips of a " + what + " is given " + video
                        + (video.isEmpty() || images.isEmpty() ? "" : " and ") + images,
                "clips",
                pieces.size(),
                "inputSeconds",
                input.seconds().orElse(BigDecimal.ZERO),
                "references",
                input.references());
    }
}
