package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Meter;

/** Says how a meter counts the seconds of clips, where that is not simply what comes out. */
final class MeterSteps {
    private MeterSteps() {}

    static Optional<Step> of(Meter meter, ClipSpec clip, BigDecimal clips) {
        CountedSeconds counted = meter.counted();
        Ratio output = Ratio.of(clip.seconds());
        Ratio result = counted.of(clip, output);
        if (result.compareTo(output) == 0) {
            return Optional.empty();
        }
        BigDecimal input = counted.ofInput(clip);
        BigDecimal both = clip.seconds().add(input);
        Ratio atRate = counted.atRate(clip, output);
        StringBuilder text = new StringBuilder("Each clip of " + seconds(clip.seconds()));
        if (input.signum() > 0) {
            text.append(" with ").append(seconds(input)).append(" of input video");
            clip.input().seconds().filter(exact -> exact.compareTo(input) != 0).ifPresent(exact -> text.append(" (")
                    .append(seconds(exact))
                    .append(" rounded up)"));
            text.append(" counts as ").append(seconds(both));
        }
        counted.atFps().ifPresent(fps -> text.append(", at ")
                .append(fps.toPlainString())
                .append(" frames per second ")
                .append(seconds(both))
                .append(" × ")
                .append(clip.fps().toPlainString())
                .append(" ÷ ")
                .append(fps.toPlainString())
                .append(" = ")
                .append(seconds(shown(atRate))));
        if (atRate.compareTo(result) != 0) {
            text.append(", billed as the minimum of ").append(seconds(counted.minimum()));
        }
        return Optional.of(Step.of(
                Step.Kind.COUNTED,
                text + "; " + new Quantity(clips, "clip") + ": " + seconds(shown(result.times(clips))),
                "clips",
                clips,
                "seconds",
                clip.seconds(),
                "inputSeconds",
                input,
                "counted",
                shown(result)));
    }

    private static BigDecimal shown(Ratio number) {
        return Decimals.canonical(number.decimal(ClipPricing.SHOWN_DECIMALS));
    }

    private static String seconds(BigDecimal number) {
        return MoneyText.number(number) + " s";
    }
}
