package reelcost.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;

/** One offer of the rate book. */
@Schema(name = "Offer", description = "One model or service sold on one channel.")
record OfferJson(
        @Schema(examples = "google/veo-3.1-fast") String id,
        String title,
        @Schema(description = "Who made it.") String provider,
        @Schema(description = "Where it is bought.") String channel,
        String model,
        @Schema(enumeration = {"generate", "upscale", "store", "transfer"}) String service,
        PricingJson pricing,
        DurationsJson durations,
        @Schema(
                        enumeration = {"charged", "not-charged", "unknown"},
                        description = "Who pays for takes that fail.")
                String failedTakes,
        LifeCycleJson lifeCycle,
        SourceJson source,
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

    static OfferJson of(Offer offer, LocalDate today, String edition) {
        return new OfferJson(
                offer.id().value(),
                offer.title(),
                offer.provider(),
                offer.channel(),
                offer.model(),
                code(offer.service()),
                PricingJson.of(offer.pricing()),
                DurationsJson.of(offer.durations()),
                code(offer.failedTakes()),
                LifeCycleJson.of(offer.lifeCycle(), today),
                SourceJson.of(offer.source()),
                offer.notes(),
                edition);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
