package reelcost.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Quantity;
import reelcost.domain.estimate.Step;
import reelcost.domain.estimate.UnitPrice;
import reelcost.domain.estimate.Warning;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.Source;
import reelcost.domain.rate.Standing;

/**
 * An estimate as a table, one row for each line. Contingency and markup are rows like the others and there is no row
 * for the total, so that the sum of {@code amount} is the total, whether a formula, a pivot table or a program adds it
 * up.
 *
 * <pre>
 * | column          | what it holds                                                                              |
 * |-----------------|--------------------------------------------------------------------------------------------|
 * | production      | the production's title                                                                     |
 * | scenario        | the scenario's name                                                                        |
 * | stage           | the stage's name, or "Contingency 10 %", "Agency markup 15 %"                              |
 * | stage_id        | stays the same when a stage is renamed, moved or copied; contingency, markup               |
 * | category        | inference, upscaling, storage, transfer, labour, other, contingency, markup                |
 * | quantity        | how many units; blank where not known                                                      |
 * | unit            | what is counted: s, clip, frame, token, GPU-s, GB, GB-month, sheet, hour, %, …             |
 * | unit_price      | price of one unit, to 8 decimals; blank where no single price gives the amount (tiers …)   |
 * | currency        | of unit_price and amount                                                                   |
 * | amount          | rounded to the currency; blank, never 0, where the price is not known                      |
 * | status          | priced, or unknown                                                                         |
 * | reason          | why the price is not known; blank where it is                                              |
 * | offer           | the offer's id in the rate book; blank for prices of your own                              |
 * | provider        | who made it                                                                                |
 * | channel         | where it is bought                                                                         |
 * | model           | what is run                                                                                |
 * | rate_source     | where the rate was read                                                                    |
 * | rate_dated      | when: 2026, 2026-08 or 2026-08-21                                                          |
 * | rate_confidence | official, secondary, estimate                                                              |
 * | rate_edition    | the edition of the rate book                                                               |
 * | planned_for     | the day that the work is planned for                                                       |
 * | warnings        | what to know before relying on the row, separated by " | "                                 |
 * | working         | how the amount comes about, step by step, separated by " | "                               |
 * | standing        | of the offer on that day: active, deprecated; retired, historical where it can't be bought;|
 * |                 | blank for prices of your own                                                               |
 * | rate_origin     | built-in, own, imported; blank for prices of your own                                      |
 * </pre>
 */
public final class EstimateCsv {
    static final List<String> HEADER = List.of(
            "production",
            "scenario",
            "stage",
            "stage_id",
            "category",
            "quantity",
            "unit",
            "unit_price",
            "currency",
            "amount",
            "status",
            "reason",
            "offer",
            "provider",
            "channel",
            "model",
            "rate_source",
            "rate_dated",
            "rate_confidence",
            "rate_edition",
            "planned_for",
            "warnings",
            "working",
            "standing",
            "rate_origin");

    private static final String BETWEEN_TEXTS = " | ";

    private EstimateCsv() {}

    /**
     * @param production its title
     * @param scenario its name
     */
    public static CsvText write(String production, String scenario, Estimate estimate) {
        return CsvText.of(
                HEADER,
                estimate.lines().stream()
                        .map(line -> row(production, scenario, estimate, line))
                        .toList());
    }

    private static Row row(String production, String scenario, Estimate estimate, Line line) {
        Optional<Source> source = line.offer().map(Offer::source);
        return new Row()
                .text(production)
                .text(scenario)
                .text(line.stageName())
                .text(line.stageKey())
                .text(line.category().code())
                .number(line.quantity().map(Quantity::amount))
                .text(line.quantity().map(Quantity::unit))
                .number(line.unitPrice().map(UnitPrice::perUnit))
                .text(estimate.currency().getCode())
                .money(line.amount().known())
                .text(Status.of(line).code())
                .text(line.amount() instanceof Priced.Unknown unknown ? unknown.reason() : "")
                .text(line.offer().map(offer -> offer.id().value()))
                .text(line.offer().map(Offer::provider))
                .text(line.offer().map(Offer::channel))
                .text(line.offer().map(Offer::model))
                .text(source.map(Source::where))
                .text(source.map(Source::dated))
                .text(source.map(read -> read.confidence().name().toLowerCase(Locale.ROOT)))
                .text(estimate.edition())
                .text(estimate.asOf().toString())
                .text(line.warnings().stream().map(Warning::text).collect(Collectors.joining(BETWEEN_TEXTS)))
                .text(line.working().stream().map(Step::text).collect(Collectors.joining(BETWEEN_TEXTS)))
                .text(line.standing().map(Standing::code))
                .text(line.offer().map(Offer::origin).map(Origin::code));
    }
}
