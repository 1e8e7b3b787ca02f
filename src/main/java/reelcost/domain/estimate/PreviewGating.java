package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;

/**
 * Previewing every shot and taking only those that pass, against taking every shot. Both are priced by the
 * {@link Estimator}, without contingency and markup.
 *
 * <p>Where a share p of the shots passes, previewing costs a sheet + p × a take for each shot, and not previewing a take:
 * it pays while p &lt; 1 − sheet ÷ take.
 */
public sealed interface PreviewGating {
    /**
     * @param millionSheets what a million sheets cost: a single one may be less than the smallest coin
     * @param millionTakes what a million takes cost, above zero
     * @param present as many takes as are planned
     * @param curve from no shot that passes to all of them, in steps of 10 %, the present one among them
     */
    record Known(Money millionSheets, Money millionTakes, Point present, List<Point> curve) implements PreviewGating {
        public Known {
            curve = List.copyOf(curve);
        }

        /** What one sheet costs on average, to 4 decimals. */
        public BigMoney sheet() {
            return one(millionSheets);
        }

        /** What one take costs on average, to 4 decimals. */
        public BigMoney take() {
            return one(millionTakes);
        }

        /** A sheet as a percentage of a take, to 2 decimals. */
        public BigDecimal sheetPercent() {
            return percent(millionSheets.getAmount());
        }

        /** The pass rate at which previewing stops paying, in percent to 2 decimals; at or below zero it never pays. */
        public BigDecimal breakEvenPercent() {
            return percent(millionTakes.minus(millionSheets).getAmount());
        }

        private static BigMoney one(Money million) {
            return BigMoney.of(
                    million.getCurrencyUnit(),
                    Ratio.of(million.getAmount())
                            .over(BigDecimal.valueOf(GatingPrices.MILLION))
                            .decimal(4));
        }

        private BigDecimal percent(BigDecimal part) {
            return new Ratio(part.movePointRight(2), millionTakes.getAmount()).decimal(2);
        }
    }

    /** @param reasons why there is no comparison, one for each price that is missing */
    record Unknown(List<String> reasons) implements PreviewGating {
        public Unknown {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What both ways cost at one pass rate.
     *
     * @param passPercent share of the shots that pass, to 2 decimals at most
     * @param takes how many pass
     */
    record Point(BigDecimal passPercent, int takes, Money with, Money without) {
        /** Above zero where previewing is cheaper. */
        public Money saving() {
            return without.minus(with);
        }
    }

    /**
     * @param previews one sheet for each shot
     * @param takes of the shots that pass, at most as many as there are sheets
     */
    static PreviewGating of(
            Stage.Preview previews,
            Stage.Generate takes,
            Assumptions assumptions,
            RateBook book,
            ExchangeRates exchangeRates) {
        return new GatingPrices(previews, takes, assumptions, book, exchangeRates).compare();
    }
}
