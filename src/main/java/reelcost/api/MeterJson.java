package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Meter;

/** What is counted for one clip. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Meter")
record MeterJson(
        @Schema(
                        enumeration = {
                            "output-seconds",
                            "input-and-output-seconds",
                            "clips",
                            "frames",
                            "input-and-output-frames",
                            "media-tokens",
                            "megapixel-frames",
                            "gpu-seconds"
                        })
                String kind,
        @Schema(examples = "s") String unit,
        @Schema(description = "Frames added to each clip; with frames.") Integer offset,
        @Schema(description = "Whether input video is rounded up to a whole second for each clip; left out where not.")
                Boolean wholeInputSeconds,
        @Schema(examples = "16", description = "Seconds are counted at this frame rate: seconds × fps ÷ this.")
                String countedAtFps,
        @Schema(examples = "5", description = "What each clip is counted as at least.") String minimumSeconds,
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
        CountedSeconds counted = meter.counted();
        return new MeterJson(
                kind(meter),
                meter.count().symbol(),
                meter instanceof Meter.Frames frames ? frames.offset() : null,
                counted.wholeInput() ? Boolean.TRUE : null,
                PricingJson.plain(counted.atFps()),
                PricingJson.plain(Optional.of(counted.minimum()).filter(least -> least.signum() > 0)),
                meter instanceof Meter.GpuSeconds gpu
                        ? gpu.rows().stream().map(ComputeJson::of).toList()
                        : null);
    }

    private static String kind(Meter meter) {
        boolean input = meter.counted().input();
        return switch (meter.count()) {
            case CLIPS -> "clips";
            case FRAMES -> input ? "input-and-output-frames" : "frames";
            case TOKENS -> "media-tokens";
            case MEGAPIXELS -> "megapixel-frames";
            case GPU_SECONDS -> "gpu-seconds";
            default -> input ? "input-and-output-seconds" : "output-seconds";
        };
    }
}
