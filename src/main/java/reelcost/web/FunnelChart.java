package reelcost.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import reelcost.domain.estimate.PreviewGating;

/** The data of the chart of cost by pass rate, as the script that draws it reads it. */
@Singleton
final class FunnelChart {
    private final ObjectMapper json;

    FunnelChart(ObjectMapper json) {
        this.json = json;
    }

    String of(PreviewGating.Known gating) {
        PreviewGating.Point present = gating.present();
        return Chart.lines(
                        present.with().getCurrencyUnit().getCode(),
                        gating.curve().stream()
                                .map(point -> point.passPercent().toPlainString())
                                .toList(),
                        List.of(
                                series(gating, "With previews", PreviewGating.Point::with),
                                series(gating, "Without previews", PreviewGating.Point::without)),
                        new Chart.Mark(
                                "Your " + present.passPercent().toPlainString() + " %",
                                present.passPercent().toPlainString(),
                                amount(present.with())))
                .write(json);
    }

    private static Chart.Series series(
            PreviewGating.Known gating, String name, Function<PreviewGating.Point, Money> cost) {
        return new Chart.Series(
                null,
                name,
                gating.curve().stream().map(point -> amount(cost.apply(point))).toList());
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }
}
