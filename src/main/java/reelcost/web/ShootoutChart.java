package reelcost.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.rate.Offer;

/** The data of the chart of totals, as the script that draws it reads it. */
@Singleton
final class ShootoutChart {
    static final int MOST_BARS = 12;

    private final ObjectMapper json;

    ShootoutChart(ObjectMapper json) {
        this.json = json;
    }

    /** The cheapest of the rows; empty where none has a total. */
    String of(Shootout shootout, List<Shootout.Row> shown) {
        List<Shootout.Row> bars = shown.stream()
                .filter(Shootout.Row::possible)
                .sorted(Shootout.BY_TOTAL)
                .limit(MOST_BARS)
                .toList();
        List<String> totals = bars.stream()
                .map(row -> row.total().known().orElseThrow().getAmount().toPlainString())
                .toList();
        return bars.isEmpty()
                ? ""
                : Chart.ofMoney(
                                shootout.currency().getCode(),
                                bars.stream().map(ShootoutChart::label).toList(),
                                List.of(new Chart.Series(null, "Total", totals)))
                        .write(json);
    }

    /** Names a bar for what it is: nobody can buy what is retired, and an upscaled take is not the same thing. */
    private static String label(Shootout.Row row) {
        Offer offer = row.offer();
        return (offer.channel().equals(offer.provider()) ? offer.model() : offer.model() + " on " + offer.channel())
                + offer.origin().mark()
                + (row.onSale() ? "" : " (" + row.standing().code() + ")")
                + (row.upscaled().isPresent() ? " (upscaled)" : "");
    }
}
