package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.rate.Meter;

/** What is counted for one clip. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Meter")
record MeterJson(
        @Schema(enumeration = {"output-seconds", "clips", "frames", "media-tokens", "megapixel-frames", "gpu-seconds"})
                String kind,
        @Schema(examples = "s") String unit,
        @Schema(description = "Frames added to each clip; with frames.") Integer offset,
        @Schema(description = "Measured compute; with gpu-seconds.") List<ComputeJson> compute) {

    /** What some video takes of a GPU's time. */
    @Schema(name = "Compute")
    record ComputeJson(ConditionsJson when, String gpuSeconds, String perVideoSeconds) {
        static ComputeJson of(Meter.ComputeRow row) {
            return new ComputeJson(
                    ConditionsJson.of(row.when()),
                    PricingJson.plain(row.gpuSeconds()),
                    PricingJson.plain(row.perVideoSeconds()));
        }
    }

    static MeterJson of(Meter meter) {
        String unit = meter.count().symbol();
        if (meter instanceof Meter.Frames frames) {
            return new MeterJson("frames", unit, frames.offset(), null);
        }
        if (meter instanceof Meter.GpuSeconds gpu) {
            return new MeterJson(
                    "gpu-seconds",
                    unit,
                    null,
                    gpu.rows().stream().map(ComputeJson::of).toList());
        }
        String kind =
                switch (meter.count()) {
                    case CLIPS -> "clips";
                    case TOKENS -> "media-tokens";
                    case MEGAPIXELS -> "megapixel-frames";
                    default -> "output-seconds";
                };
        return new MeterJson(kind, unit, null, null);
    }
}
