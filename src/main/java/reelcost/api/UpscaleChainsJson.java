package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.estimate.Line;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.UpscaleChains;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Offer;

/** The ways to do an upscale. */
@Schema(
        name = "UpscaleChains",
        description = "The ways to do an upscale, at once or in steps. Decimals are texts; what is not known is null.")
record UpscaleChainsJson(
        @Schema(description = "The day that the work is planned for.") LocalDate asOf,
        @Schema(description = "The edition of the rate book.") String rateEdition,
        @Schema(nullable = true, description = "What the offer asked for costs; null, never 0, where it can't do it.")
                MoneyJson present,
        @Schema(nullable = true, description = "Why that has no price; null where it has one.") String reason,
        @Schema(
                        description =
                                "Every offer that does it at once and, over the same sizes, the cheapest; cheapest"
                                        + " first.")
                List<WayJson> ways,
        @Schema(description = "Why other offers do not do it at once.") List<RefusalJson> refusals) {
    @Schema(name = "UpscaleWay", description = "One way; the total is the sum of its steps.")
    record WayJson(MoneyJson total, List<StepJson> steps) {
        static WayJson of(UpscaleChains.Way way) {
            return new WayJson(
                    MoneyJson.of(way.total()),
                    IntStream.range(0, way.stages().size())
                            .mapToObj(i ->
                                    StepJson.of(way.stages().get(i), way.lines().get(i)))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "UpscaleStep", description = "One purchase of a way.")
    record StepJson(
            @Schema(examples = "comfyui/flashvsr") String offer,
            String title,
            @Schema(examples = "1080p") String from,
            @Schema(examples = "2160p") String to,
            @Schema(examples = "24", description = "Frames per second that go in.") String fps,
            @Schema(examples = "48", description = "Those that come out; left out where they are the same.")
                    String toFps,
            MoneyJson amount) {
        static StepJson of(Stage.Upscale stage, Line line) {
            return new StepJson(
                    stage.offerId().value(),
                    line.offer().orElseThrow().title(),
                    stage.from().text(),
                    stage.to().text(),
                    stage.fps().toPlainString(),
                    PricingJson.plain(stage.toFps()),
                    MoneyJson.of(line.amount().known().orElseThrow()));
        }
    }

    @Schema(name = "UpscaleRefusal", description = "Offers that do not do it at once, for one reason.")
    record RefusalJson(String reason, List<String> offers) {
        static RefusalJson of(UpscaleChains.Refusal refusal) {
            return new RefusalJson(
                    refusal.reason(),
                    refusal.offers().stream()
                            .map(Offer::id)
                            .map(Object::toString)
                            .toList());
        }
    }

    static UpscaleChainsJson of(UpscaleChains chains) {
        return new UpscaleChainsJson(
                chains.asOf(),
                chains.edition(),
                chains.present().known().map(MoneyJson::of).orElse(null),
                chains.present() instanceof Priced.Unknown unknown ? unknown.reason() : null,
                chains.ways().stream().map(WayJson::of).toList(),
                chains.refusals().stream().map(RefusalJson::of).toList());
    }
}
