package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.money.Decimals;
import reelcost.domain.plan.Job;

/** A shoot-out: one job priced on every offer. */
@Schema(
        name = "Shootout",
        description =
                "One job priced on every offer that generates video. Decimals are texts; what is not known is null.")
record ShootoutJson(
        JobJson job,
        @Schema(description = "The day that the work is planned for.") LocalDate asOf,
        @Schema(description = "The edition of the rate book.") String rateEdition,
        @Schema(description = "One for each offer, the cheapest first, those that can't do the job last.")
                List<RowJson> rows) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Job", description = "The job as it was understood.")
    record JobJson(
            @Schema(examples = "700") int clips,
            @Schema(examples = "20", description = "The length of each.") String seconds,
            @Schema(examples = "720p") String size,
            @Schema(examples = "24") String fps,
            boolean audio,
            @Schema(examples = "6.2", description = "The length of the video that goes in; left out where none does.")
                    String inputSeconds,
            @Schema(examples = "3", description = "Reference images of each take.") int references) {
        static JobJson of(Job job) {
            return new JobJson(
                    job.clips(),
                    job.seconds().toPlainString(),
                    job.size().text(),
                    job.fps().toPlainString(),
                    job.audio(),
                    PricingJson.plain(job.input().seconds()),
                    job.input().references());
        }
    }

    @Schema(name = "ShootoutRow", description = "What one offer asks for the job.")
    record RowJson(
            @Schema(examples = "google/veo-3.1-fast") String offer,
            String title,
            @Schema(
                            enumeration = {"built-in", "own", "imported"},
                            description = "Who put the offer into the book.")
                    String origin,
            @Schema(
                            enumeration = {"active", "deprecated", "retired", "historical"},
                            description = "Where the offer stands on the day.")
                    String status,
            @Schema(
                            nullable = true,
                            examples = "google/veo-3.1-fast",
                            description = "What to buy instead where it can't be bought on the day.")
                    String successor,
            @Schema(description = "Whether the price is more than 90 days old.") boolean stale,
            @Schema(description = "How old the price is at least.") long ageDays,
            @Schema(nullable = true, description = "Upscaling included; null, never 0, where it can't do the job.")
                    MoneyJson total,
            @Schema(nullable = true, description = "Why it can't do the job; null where it can.") String reason,
            @Schema(nullable = true, examples = "0.1", description = "Total ÷ seconds asked for, to 4 decimals.")
                    String perSecond,
            @Schema(
                            examples = {"8", "8", "4"},
                            description =
                                    "The lengths of the clips that make one take; none where it makes no such clips.")
                    List<String> split,
            @Schema(examples = "0", description = "Seconds made beyond what is asked for, over all takes.")
                    String secondsNotAsked,
            @Schema(description = "Whether the prices say which frame sizes they are for.") boolean sizesStated,
            @Schema(nullable = true, description = "How the size comes about where the offer does not make it itself.")
                    UpscaleJson upscale) {
        static RowJson of(Shootout.Row row) {
            return new RowJson(
                    row.offer().id().value(),
                    row.offer().title(),
                    row.offer().origin().code(),
                    row.standing().code(),
                    row.successor().map(offer -> offer.id().value()).orElse(null),
                    row.stale(),
                    row.ageDays(),
                    row.total().known().map(MoneyJson::of).orElse(null),
                    row.total() instanceof Priced.Unknown unknown ? unknown.reason() : null,
                    row.perSecond().map(ShootoutJson::plain).orElse(null),
                    row.split().stream().map(BigDecimal::toPlainString).toList(),
                    row.secondsNotAsked().toPlainString(),
                    row.namesSizes(),
                    row.upscaled().map(UpscaleJson::of).orElse(null));
        }
    }

    @Schema(name = "ShootoutUpscale", description = "Takes made smaller and enlarged; the total is the sum of both.")
    record UpscaleJson(
            @Schema(examples = "1920x1080", description = "The size that is made.") String from,
            @Schema(description = "What making it costs.") MoneyJson generate,
            @Schema(examples = "comfyui/flashvsr", description = "The cheapest offer that enlarges it.") String offer,
            String title,
            @Schema(description = "What enlarging it costs.") MoneyJson amount) {
        static UpscaleJson of(Shootout.Upscaled upscaled) {
            return new UpscaleJson(
                    upscaled.from().code(),
                    MoneyJson.of(upscaled.generate()),
                    upscaled.offer().id().value(),
                    upscaled.offer().title(),
                    MoneyJson.of(upscaled.upscale()));
        }
    }

    static ShootoutJson of(Shootout shootout) {
        return new ShootoutJson(
                JobJson.of(shootout.job()),
                shootout.asOf(),
                shootout.edition(),
                shootout.rows().stream().map(RowJson::of).toList());
    }

    private static String plain(BigDecimal number) {
        return Decimals.canonical(number).toPlainString();
    }
}
