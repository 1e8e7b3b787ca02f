package reelcost.web;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import reelcost.domain.estimate.PreviewGating;
import reelcost.domain.money.MoneyText;

/**
 * Whether previews pay, as the page shows it.
 *
 * @param verdict in one sentence
 * @param reasons why there is no comparison; empty where there is one
 * @param figures names and texts; empty where there is no comparison
 */
record GatingView(
        String verdict, List<String> reasons, String currency, String chart, List<Figure> figures, List<Row> rows) {
    /** One figure. */
    record Figure(String name, String text) {}

    /** One pass rate; {@code trend} says whether previews are cheaper at it. */
    record Row(String percent, int takes, String with, String without, String saving, String trend, boolean present) {}

    static GatingView of(PreviewGating gating, FunnelChart chart) {
        if (gating instanceof PreviewGating.Unknown unknown) {
            return new GatingView(
                    "Whether previewing pays is not known.", unknown.reasons(), "", "", List.of(), List.of());
        }
        PreviewGating.Known known = (PreviewGating.Known) gating;
        return new GatingView(
                verdict(known),
                List.of(),
                known.millionTakes().getCurrencyUnit().getCode(),
                chart.of(known),
                figures(known),
                known.curve().stream()
                        .map(point -> row(point, point.equals(known.present())))
                        .toList());
    }

    private static String verdict(PreviewGating.Known known) {
        BigDecimal rate = known.breakEvenPercent();
        String rule = rate.signum() > 0
                ? "Previewing pays as long as fewer than " + Texts.percent(rate) + " of the shots pass"
                : "Previewing never pays here, since a sheet costs as much as a take or more";
        Money saving = known.present().saving();
        String amount = MoneyText.of(saving.abs());
        String now = saving.isNegative() ? "it costs " + amount + " more" : "it saves " + amount;
        return rule + "; at your " + Texts.percent(known.present().passPercent()) + " " + now + ".";
    }

    private static List<Figure> figures(PreviewGating.Known known) {
        PreviewGating.Point present = known.present();
        String shots = Texts.percent(present.passPercent()) + " of the shots pass";
        return List.of(
                new Figure("A sheet costs", MoneyText.price(known.sheet())),
                new Figure("A take costs", MoneyText.price(known.take())),
                new Figure("A sheet is, of a take", Texts.percent(known.sheetPercent())),
                new Figure(
                        "Pass rate at which previewing stops paying",
                        known.breakEvenPercent().signum() > 0 ? Texts.percent(known.breakEvenPercent()) : "none"),
                new Figure("Every shot taken, no previews", MoneyText.of(present.without())),
                new Figure("Previews first, " + shots, MoneyText.of(present.with())),
                new Figure("Previews save", MoneyText.of(present.saving())));
    }

    private static Row row(PreviewGating.Point point, boolean present) {
        Money saving = point.saving();
        return new Row(
                Texts.percent(point.passPercent()),
                point.takes(),
                Texts.bare(point.with()),
                Texts.bare(point.without()),
                Texts.bare(saving),
                saving.isNegative() ? "bad" : saving.isPositive() ? "good" : "",
                present);
    }
}
