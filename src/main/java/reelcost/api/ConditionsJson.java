package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.media.FrameSize;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.FpsBand;
import reelcost.domain.rate.SizeBand;

/** When a rate applies; what is left out does not matter to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Conditions", description = "When a rate applies; what is left out does not matter to it.")
record ConditionsJson(
        SizeJson size,
        Boolean audio,
        FpsJson fps,
        @Schema(examples = "8", description = "The length of the clip.") String seconds,
        @Schema(description = "Whether video goes in.") Boolean inputVideo) {

    /** The frame sizes of one rate. */
    @Schema(name = "SizeBand")
    record SizeJson(
            @Schema(examples = "720p", description = "The provider's words.") String label,
            @Schema(examples = "1280x720") List<String> sizes,
            @Schema(description = "Whether the provider's words leave open which pixels they mean.")
                    boolean ambiguous) {
        static SizeJson of(SizeBand band) {
            return new SizeJson(
                    band.label(),
                    band.sizes().stream().sorted().map(FrameSize::code).toList(),
                    band.ambiguous());
        }
    }

    /** The frame rates of one rate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FpsBand")
    record FpsJson(@Schema(description = "Inclusive.") String from, @Schema(description = "Exclusive.") String below) {
        static FpsJson of(FpsBand band) {
            return new FpsJson(PricingJson.plain(band.from()), PricingJson.plain(band.below()));
        }
    }

    static ConditionsJson of(Conditions when) {
        return new ConditionsJson(
                when.size().map(SizeJson::of).orElse(null),
                when.audio().orElse(null),
                when.fps().map(FpsJson::of).orElse(null),
                PricingJson.plain(when.seconds()),
                when.inputVideo().orElse(null));
    }
}
