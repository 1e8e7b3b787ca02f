package reelcost.testsupport;

import java.util.Map;
import reelcost.domain.plan.StageText;

/** What somebody types for a stage of each kind, without a mistake, for offers of {@link Books#everyShape}. */
public final class StageTexts {
    private StageTexts() {}

    public static StageText of(String kind) {
        return switch (kind) {
            case "generate" ->
                text(kind, Map.of("offer", "lab/sizes", "clips", "700", "seconds", "20", "size", "720p"));
            case "preview" -> text(kind, Map.of("offer", "lab/minutes", "sheets", "88", "size", "720p"));
            case "preview at a price" -> text("preview", Map.of("sheets", "88", "pricePerSheet", "0.05"));
            case "preview of stills" -> text("preview", Map.of("sheets", "88", "pricePerImage", "0.04"));
            case "upscale" ->
                text(
                        kind,
                        Map.of("offer", "lab/upscale", "clips", "55", "seconds", "20", "from", "720p", "to", "1440p"));
            case "store" -> text(kind, Map.of("offer", "cloud/store", "gb", "42", "months", "12"));
            case "store of footage" ->
                text("store", Map.of("offer", "cloud/store", "of", "generated", "mbps", "24", "months", "12"));
            case "store of files" ->
                text(
                        "store",
                        Map.of("offer", "cloud/store", "of", "files", "files", "120", "mbEach", "8", "months", "12"));
            case "store in a codec" ->
                text(
                        "store",
                        Map.of("offer", "cloud/store", "of", "generated", "codec", "prores-422-hq", "months", "12"));
            case "transfer" -> text(kind, Map.of("offer", "cloud/egress", "gb", "42"));
            case "labour" -> text(kind, Map.of("quantity", "12.5", "price", "80"));
            case "other" -> text(kind, Map.of("quantity", "3", "price", "33.335"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static StageText text(String kind, Map<String, String> values) {
        return new StageText(kind, "a-stage", values);
    }
}
