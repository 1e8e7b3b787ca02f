package reelcost.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.FunnelGroup;
import reelcost.domain.plan.FunnelStep;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.ScenarioReader;
import reelcost.domain.plan.SolvedFunnel;
import reelcost.domain.plan.StageKind;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.RateBook;

/** The stages of a funnel: a preview sheet for each shot, a take of each that passes, an upscale of the finals. */
final class FunnelStages {
    private static final Pattern SHEET = Pattern.compile("(\\d{1,4})\\s*[x×]\\s*(\\d{1,4})");
    private static final Pattern STAGE = Pattern.compile("stages\\[(\\d+)]\\.(.*)");

    /** Where the page has another name for a field of a stage. */
    private static final Map<StageKind, Map<String, String>> FIELDS = Map.of(
            StageKind.PREVIEW,
                    Map.of(
                            "sheets",
                            "previews",
                            "pricePerSheet",
                            "price",
                            "pricePerImage",
                            "price",
                            "miniClips",
                            "sheet",
                            "framesEach",
                            "sheet"),
            StageKind.GENERATE, Map.of("clips", "drafts", "selects", "finals"),
            StageKind.UPSCALE, Map.of("clips", "upscaled", "offer", "upscaler", "from", "size"));

    /** What a preview is priced by. */
    enum By {
        FRAMES("Its frames, on the offer"),
        SHEET("An own price per sheet"),
        IMAGE("Stills, at a price per image");

        final String title;

        By(String title) {
            this.title = title;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<By> parse(String code) {
            return Stream.of(values()).filter(by -> by.code().equals(code)).findFirst();
        }
    }

    /** A scenario with the stages that could be read, and what is wrong with the others. */
    record Reading(Scenario scenario, List<FieldError> errors) {}

    private final Map<String, String> values;
    private final TextFields fields;
    private final Optional<SolvedFunnel> funnel;
    private final FunnelGroup group;

    private FunnelStages(
            Map<String, String> values, TextFields fields, Optional<SolvedFunnel> funnel, FunnelGroup group) {
        this.values = values;
        this.fields = fields;
        this.funnel = funnel;
        this.group = group;
    }

    /**
     * @param fields takes what is wrong with a field that no stage has
     * @param funnel where it can't be worked out, the other fields are checked all the same
     * @param group that the stages are of
     */
    static Reading read(
            Map<String, String> values,
            TextFields fields,
            Optional<SolvedFunnel> funnel,
            RateBook book,
            FunnelGroup group) {
        return new FunnelStages(values, fields, funnel, group).read(book);
    }

    /** An error of one of the stages, at the page's field. */
    static FieldError atField(StageKind stage, FieldError error) {
        return new FieldError(FIELDS.get(stage).getOrDefault(error.field(), error.field()), error.message());
    }

    private Reading read(RateBook book) {
        List<StageText> texts = new ArrayList<>();
        previews().ifPresent(texts::add);
        texts.add(takes());
        if (!fields.text("upscaler").isEmpty()) {
            texts.add(upscale());
        }
        ScenarioReader.Result result = ScenarioReader.read(texts, book);
        List<FieldError> errors = result.errors().stream()
                .map(error -> {
                    Matcher path = STAGE.matcher(error.field());
                    return path.matches()
                            ? atField(
                                    StageKind.parse(texts.get(Integer.parseInt(path.group(1)))
                                                    .kind())
                                            .orElseThrow(),
                                    new FieldError(path.group(2), error.message()))
                            : error;
                })
                .toList();
        return new Reading(new Scenario("Previews first", result.inOrder()), errors);
    }

    /** Empty where what it is priced by can't be read. */
    private Optional<StageText> previews() {
        By by = fields.choice("by", By::parse, "Say frames, sheet or image.");
        boolean ownPrice = by == By.SHEET || by == By.IMAGE;
        Integer stills = fields.whole("stills", 1, 1_000, 1);
        Optional<BigDecimal> price = fields.optionalDecimal("price", "0", "10000000", 8);
        Matcher sheet = SHEET.matcher(fields.text("sheet"));
        if (!sheet.matches()) {
            fields.reject("sheet", "Write mini-clips × frames of each, such as 8×4.");
        }
        if (ownPrice && fields.text("price").isEmpty()) {
            fields.reject("price", "Give the price, or let the frames be priced on the offer.");
        }
        if (by == null || stills == null || !sheet.matches() || ownPrice && price.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> stage = new LinkedHashMap<>(take());
        stage.put("name", "Previews");
        stage.put("sheets", count(FunnelStep.PREVIEWS));
        stage.put("miniClips", by == By.IMAGE ? String.valueOf(stills) : sheet.group(1));
        stage.put("framesEach", by == By.IMAGE ? "1" : sheet.group(2));
        if (ownPrice) {
            stage.put(
                    by == By.IMAGE ? "pricePerImage" : "pricePerSheet",
                    price.get().toPlainString());
        }
        return Optional.of(new StageText("preview", group.key(FunnelGroup.Part.PREVIEWS), stage));
    }

    private StageText takes() {
        Map<String, String> stage = new LinkedHashMap<>(take());
        stage.put("name", "Takes");
        stage.put("clips", count(FunnelStep.DRAFTS));
        stage.put("seconds", values.get("seconds"));
        stage.put("selects", count(FunnelStep.FINALS));
        return new StageText("generate", group.key(FunnelGroup.Part.TAKES), stage);
    }

    private StageText upscale() {
        return new StageText(
                "upscale",
                group.key(FunnelGroup.Part.UPSCALE),
                Map.of(
                        "name",
                        "Upscale of the finals",
                        "offer",
                        values.get("upscaler"),
                        "clips",
                        count(FunnelStep.UPSCALED),
                        "seconds",
                        values.get("seconds"),
                        "from",
                        values.get("size"),
                        "to",
                        values.get("to"),
                        "fps",
                        values.get("fps")));
    }

    private Map<String, String> take() {
        return Map.of(
                "offer", values.get("offer"),
                "size", values.get("size"),
                "fps", values.get("fps"),
                "audio", values.get("audio"));
    }

    private String count(FunnelStep step) {
        return String.valueOf(funnel.map(known -> known.count(step)).orElse(1));
    }
}
