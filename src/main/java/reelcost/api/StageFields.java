package reelcost.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reelcost.domain.plan.StageKind;

/** Which fields a stage of each kind has, so that a field that would be ignored is refused instead. */
final class StageFields {
    private static final Map<StageKind, Set<String>> BY_KIND = new EnumMap<>(Map.of(
            StageKind.GENERATE,
            fields(
                    "offer",
                    "clips",
                    "seconds",
                    "size",
                    "fps",
                    "audio",
                    "selects",
                    "failedPercent",
                    "batch",
                    "inputSeconds",
                    "references",
                    "when"),
            StageKind.PREVIEW,
            fields(
                    "sheets",
                    "miniClips",
                    "framesEach",
                    "pricePerSheet",
                    "pricePerImage",
                    "offer",
                    "size",
                    "fps",
                    "audio",
                    "when"),
            StageKind.UPSCALE,
            fields("offer", "of", "clips", "seconds", "from", "to", "fps", "toFps", "when"),
            StageKind.STORE,
            fields("offer", "of", "codec", "mbps", "gb", "files", "mbEach", "copies", "months", "when"),
            StageKind.TRANSFER,
            fields("offer", "direction", "of", "codec", "mbps", "gb", "files", "mbEach", "copies", "rounds", "when"),
            StageKind.LABOUR,
            fields("quantity", "unit", "price", "when"),
            StageKind.OTHER,
            fields("quantity", "unit", "price", "when")));

    private StageFields() {}

    /** @param kind the code of a kind; where it is not one, the fields of every kind */
    static Set<String> of(String kind) {
        return StageKind.parse(kind).map(BY_KIND::get).orElseGet(StageFields::all);
    }

    private static Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        BY_KIND.values().forEach(all::addAll);
        return all;
    }

    private static Set<String> fields(String... names) {
        Set<String> fields = new LinkedHashSet<>(List.of("kind", "id", "name"));
        fields.addAll(List.of(names));
        return Collections.unmodifiableSet(fields);
    }
}
