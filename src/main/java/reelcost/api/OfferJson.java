package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.OtherSource;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.ResultsKept;

/** One offer of the rate book. */
@Schema(name = "Offer", description = "One model or service sold on one channel.")
record OfferJson(
        @Schema(examples = "google/veo-3.1-fast") String id,
        String title,
        @Schema(description = "Who made it.") String provider,
        @Schema(description = "Where it is bought.") String channel,
        String model,
        @Schema(enumeration = {"generate", "upscale", "store", "transfer"}) String service,
        @Schema(nullable = true, description = "What it asks today; null where no price of today is known.")
                PricingJson pricing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Schema(description = "What it asks over time; only where prices change.")
                List<PeriodJson> periods,
        DurationsJson durations,
        @Schema(
                        enumeration = {"charged", "not-charged", "unknown"},
                        description = "Who pays for takes that fail.")
                String failedTakes,
        LifeCycleJson lifeCycle,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "How long clips can be fetched; only where it is known.")
                ResultsKeptJson resultsKept,
        SourceJson source,
        @Schema(
                        enumeration = {"built-in", "own", "imported"},
                        description = "Who put it into the book: it came with the program, or the studio did.")
                String origin,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Schema(description = "Sources that say something else; none beats the one that the prices go by.")
                List<OtherSourceJson> anotherSourceSays,
        List<String> notes,
        @Schema(description = "The edition of the rate book.") String rateEdition) {

    /** When it can be bought, and where it stands on a day. */
    @Schema(name = "LifeCycle")
    record LifeCycleJson(
            @Schema(
                            enumeration = {"active", "deprecated", "retired"},
                            description = "Where it stands today.")
                    String status,
            @Schema(nullable = true, description = "The day from which its end is announced.") LocalDate deprecated,
            @Schema(nullable = true, description = "The first day on which it can no longer be bought.")
                    LocalDate retired,
            @Schema(nullable = true, description = "The offer to price instead.") String successor,
            @Schema(description = "Kept only to show what something cost then.") boolean historical) {
        static LifeCycleJson of(LifeCycle cycle, LocalDate day) {
            return new LifeCycleJson(
                    code(cycle.on(day)),
                    cycle.deprecated().orElse(null),
                    cycle.retired().orElse(null),
                    cycle.successor().map(OfferId::value).orElse(null),
                    cycle.historical());
        }
    }

    /** How long clips can be fetched from when they are done. */
    @Schema(name = "ResultsKept")
    record ResultsKeptJson(@Schema(examples = "24") int hours, SourceJson source) {
        static ResultsKeptJson of(ResultsKept kept) {
            return new ResultsKeptJson(kept.hours(), SourceJson.of(kept.source()));
        }
    }

    /** What another source says of the same price. */
    @Schema(name = "OtherSource")
    record OtherSourceJson(@Schema(examples = "0.12 per second at 1080p") String says, SourceJson source) {
        static OtherSourceJson of(OtherSource other) {
            return new OtherSourceJson(other.says(), SourceJson.of(other.source()));
        }
    }

    /** Days with the same prices. */
    @Schema(name = "PricePeriod")
    record PeriodJson(
            @Schema(nullable = true, description = "The first day.") LocalDate from,
            @Schema(nullable = true, description = "The first day after it.") LocalDate to,
            PricingJson pricing) {
        static List<PeriodJson> of(PricePeriods prices) {
            return prices.periods().stream()
                    .filter(period -> period.from().isPresent() || period.to().isPresent())
                    .map(PeriodJson::of)
                    .toList();
        }

        private static PeriodJson of(PricePeriods.Period period) {
            return new PeriodJson(
                    period.from().orElse(null), period.to().orElse(null), PricingJson.of(period.pricing()));
        }
    }

    static OfferJson of(Offer offer, LocalDate today, String edition) {
        return new OfferJson(
                offer.id().value(),
                offer.title(),
                offer.provider(),
                offer.channel(),
                offer.model(),
                code(offer.service()),
                offer.pricing(today).map(PricingJson::of).orElse(null),
                PeriodJson.of(offer.prices()),
                DurationsJson.of(offer.durations()),
                code(offer.failedTakes()),
                LifeCycleJson.of(offer.lifeCycle(), today),
                offer.resultsKept().map(ResultsKeptJson::of).orElse(null),
                SourceJson.of(offer.source()),
                offer.origin().code(),
                offer.otherSources().stream().map(OtherSourceJson::of).toList(),
                offer.notes(),
                edition);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
