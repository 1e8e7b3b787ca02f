package reelcost.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.plan.Job;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Source;

/**
 * A shoot-out as a table, one row for each offer.
 *
 * <pre>
 * | column            | what it holds                                                                      |
 * |-------------------|------------------------------------------------------------------------------------|
 * | offer             | the offer's id in the rate book                                                    |
 * | provider          | who made it                                                                        |
 * | channel           | where it is bought                                                                 |
 * | model             | what is run                                                                        |
 * | life_cycle        | on the day: active, deprecated, retired, historical                                |
 * | clips             | takes wanted; with seconds, size, fps and audio the job, the same in every row     |
 * | seconds           | length of each                                                                     |
 * | size              | frame size, as it was asked for                                                    |
 * | fps               | frames per second                                                                  |
 * | audio             | yes, no                                                                            |
 * | currency          | of all amounts                                                                     |
 * | total             | of the job, upscaling included; blank, never 0, where the offer can't do it        |
 * | status            | priced, or unknown                                                                 |
 * | reason            | why the offer can't do it; blank where it can                                      |
 * | per_second        | total ÷ seconds asked for, to 4 decimals                                           |
 * | split             | lengths of the clips that make one take, in seconds: 8 + 8 + 4                     |
 * | seconds_not_asked | seconds made beyond what is asked for, over all takes                              |
 * | generate_size     | the smaller size that is made, where the asked one has to be upscaled to; else blank |
 * | generate_amount   | what making it costs                                                               |
 * | upscale_offer     | what enlarges it                                                                   |
 * | upscale_amount    | what enlarging costs                                                               |
 * | rate_source       | where the rate was read                                                            |
 * | rate_dated        | when: 2026, 2026-08 or 2026-08-21                                                  |
 * | rate_confidence   | official, secondary, estimate                                                      |
 * | rate_stale        | yes where the rate is more than 90 days old, else no                               |
 * | rate_edition      | the edition of the rate book                                                       |
 * | planned_for       | the day that the work is planned for                                               |
 * | input_seconds     | seconds of video that go in for each take; blank where none does                   |
 * | references        | reference images that go in for each take                                          |
 * | rate_origin       | who put the offer into the book: built-in, own, imported                           |
 * </pre>
 */
public final class ShootoutCsv {
    static final List<String> HEADER = List.of(
            "offer",
            "provider",
            "channel",
            "model",
            "life_cycle",
            "clips",
            "seconds",
            "size",
            "fps",
            "audio",
            "currency",
            "total",
            "status",
            "reason",
            "per_second",
            "split",
            "seconds_not_asked",
            "generate_size",
            "generate_amount",
            "upscale_offer",
            "upscale_amount",
            "rate_source",
            "rate_dated",
            "rate_confidence",
            "rate_stale",
            "rate_edition",
            "planned_for",
            "input_seconds",
            "references",
            "rate_origin");

    private ShootoutCsv() {}

    /** @param rows those of the shoot-out to write, in their order */
    public static CsvText write(Shootout shootout, List<Shootout.Row> rows) {
        return CsvText.of(HEADER, rows.stream().map(row -> row(shootout, row)).toList());
    }

    private static Row row(Shootout shootout, Shootout.Row row) {
        Offer offer = row.offer();
        Source source = offer.source();
        Job job = shootout.job();
        return new Row()
                .text(offer.id().value())
                .text(offer.provider())
                .text(offer.channel())
                .text(offer.model())
                .text(row.standing().code())
                .number(Optional.of(BigDecimal.valueOf(job.clips())))
                .number(Optional.of(job.seconds()))
                .text(job.size().text())
                .number(Optional.of(job.fps()))
                .text(said(job.audio()))
                .text(shootout.currency().getCode())
                .money(row.total().known())
                .text((row.possible() ? Status.PRICED : Status.UNKNOWN).code())
                .text(row.total() instanceof Priced.Unknown unknown ? unknown.reason() : "")
                .number(row.perSecond())
                .text(row.split().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")))
                .number(Optional.of(row.secondsNotAsked()))
                .text(row.upscaled().map(upscaled -> upscaled.from().code()))
                .money(row.upscaled().map(Shootout.Upscaled::generate))
                .text(row.upscaled().map(upscaled -> upscaled.offer().id().value()))
                .money(row.upscaled().map(Shootout.Upscaled::upscale))
                .text(source.where())
                .text(source.dated())
                .text(source.confidence().name().toLowerCase(Locale.ROOT))
                .text(said(row.stale()))
                .text(shootout.edition())
                .text(shootout.asOf().toString())
                .number(job.input().seconds())
                .number(Optional.of(BigDecimal.valueOf(job.input().references())))
                .text(offer.origin().code());
    }

    private static String said(boolean flag) {
        return flag ? "yes" : "no";
    }
}
