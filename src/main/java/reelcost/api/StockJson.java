package reelcost.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.estimate.Flow;
import reelcost.domain.estimate.Stock;
import reelcost.domain.money.Decimals;

/** What a line stores month by month. */
@Schema(
        name = "Stock",
        description = "Decimal gigabytes by month, from month 1 on, all copies; nothing after the last one listed."
                + " Held is what was held the month before, and in, less out; what is kept to the end of the schedule is"
                + " not counted after it.")
record StockJson(
        @Schema(description = "What comes in; it is there for the whole month.") List<String> in,
        @Schema(description = "What goes; it has gone from the first day of the month.") List<String> out,
        List<String> held) {

    static StockJson of(Stock stock) {
        return new StockJson(texts(stock.in()), texts(stock.out()), texts(stock.held()));
    }

    private static List<String> texts(Flow flow) {
        return flow.amounts().stream()
                .map(amount -> Decimals.canonical(amount).toPlainString())
                .toList();
    }
}
