package reelcost.web;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.FinishedFootage;

/**
 * The clips in a video against its length.
 *
 * @param odd whether they are not the same
 * @param claim how a shooting ratio that somebody states and the clips contradict each other; empty where they do not
 */
record FootageView(boolean odd, String length, String shootingRatio, String claim) {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /**
     * @param clip what a clip in the video is called
     * @param claimed a shooting ratio that somebody states
     */
    static FootageView of(FinishedFootage footage, String clip, Optional<BigDecimal> claimed) {
        return new FootageView(
                footage.spareSeconds().signum() != 0,
                length(footage, clip),
                "Shooting ratio " + MoneyText.number(footage.shootingRatio()) + " : 1, from "
                        + clips(footage.drafts(), "draft") + ".",
                claimed.filter(ratio -> footage.draftsAt(ratio).compareTo(BigDecimal.valueOf(footage.drafts())) != 0)
                        .map(ratio -> claim(footage, ratio))
                        .orElse(""));
    }

    private static String claim(FinishedFootage footage, BigDecimal ratio) {
        return "A shooting ratio of " + MoneyText.number(ratio) + " : 1 would be "
                + minutes(ratio.multiply(footage.finishedSeconds())) + " of footage, "
                + MoneyText.number(footage.draftsAt(ratio)) + " drafts" + each(footage) + ", not "
                + Texts.grouped(footage.drafts()) + ": the ratio and the number of clips contradict each other.";
    }

    private static String length(FinishedFootage footage, String clip) {
        String finals = clips(footage.finals(), clip) + each(footage) + (footage.finals() == 1 ? " is" : " are");
        String all = minutes(footage.finalsSeconds());
        String finished = minutes(footage.finishedSeconds());
        return switch (footage.spareSeconds().signum()) {
            case 1 ->
                finals + " " + all + ", not " + finished + ": the clips are trimmed to "
                        + MoneyText.number(footage.secondsUsedOfEach()) + " s each on average.";
            case 0 -> finals + " " + all + ", as long as the finished video.";
            default ->
                finals + " only " + all + " of " + finished + ": "
                        + minutes(footage.spareSeconds().negate()) + " of the video have no picture yet.";
        };
    }

    private static String clips(int number, String clip) {
        return Texts.grouped(number) + " " + clip + (number == 1 ? "" : "s");
    }

    private static String each(FinishedFootage footage) {
        return footage.seconds()
                .map(seconds -> " of " + seconds.toPlainString() + " s")
                .orElse("");
    }

    /** {@code 18 min 20 s}, {@code 4 min}, {@code 47.5 s}. */
    private static String minutes(BigDecimal seconds) {
        BigDecimal[] parts = seconds.divideAndRemainder(SIXTY);
        BigDecimal rest = Decimals.canonical(parts[1]);
        String whole = parts[0].signum() == 0 ? "" : MoneyText.number(parts[0].setScale(0)) + " min";
        return rest.signum() == 0 && !whole.isEmpty()
                ? whole
                : (whole.isEmpty() ? "" : whole + " ") + rest.toPlainString() + " s";
    }
}
