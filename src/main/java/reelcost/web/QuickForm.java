package reelcost.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.OfferChoice;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.ScenarioReader;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.RateBook;

/**
 * A quick estimate as its address holds it: one model, one batch of clips, where they are kept, and how they come home.
 *
 * @param values a text for every field
 */
record QuickForm(Map<String, String> values) {
    private static final String STORE = "aws/s3-standard";
    private static final String EGRESS = "aws/internet-egress";
    private static final String MEGABITS_PER_SECOND = "5";
    private static final int MOST_MONTHS = 600;
    private static final int MOST_DOWNLOADS = 1_000;
    private static final String MAKING = "stages[0].";

    /** What an address without a field means; all of it stands visibly in the form. */
    private static final Map<String, String> DEFAULTS = defaults();

    /** A scenario, or everything that is wrong with what was typed. */
    record Reading(Scenario scenario, List<FieldError> errors) {
        boolean ok() {
            return errors.isEmpty();
        }

        /** The same with an error for each stage that may not be bought from its offer. */
        Reading refusing(OfferChoice choice) {
            List<FieldError> all = new ArrayList<>(errors);
            scenario.stages().forEach(stage -> choice.refusal(stage).ifPresent(all::add));
            return new Reading(scenario, all);
        }
    }

    static QuickForm of(Form form) {
        Map<String, String> values = JobFields.typed(form, DEFAULTS);
        if (form.fields().containsKey("clips") && !form.fields().containsKey("selects")) {
            // How many of somebody's own takes are used is not for us to guess.
            values.put("selects", "");
        }
        return new QuickForm(values);
    }

    Reading read(RateBook book) {
        TextFields fields = new TextFields(values::get);
        Integer months = fields.whole("months", 0, MOST_MONTHS);
        Integer downloads = fields.whole("downloads", 0, MOST_DOWNLOADS);
        List<StageText> stages = new ArrayList<>();
        stages.add(new StageText("generate", "takes", making()));
        if (months != null && months > 0) {
            stages.add(new StageText(
                    "store", "keep", data("Keep all takes", STORE, Map.of("months", String.valueOf(months)))));
        }
        if (downloads != null && downloads > 0) {
            stages.add(new StageText(
                    "transfer",
                    "download",
                    data(
                            "Download all takes",
                            EGRESS,
                            Map.of("direction", "download", "copies", String.valueOf(downloads)))));
        }
        ScenarioReader.Result result = ScenarioReader.read(stages, book);
        List<FieldError> errors = new ArrayList<>();
        result.errors().stream()
                .map(error -> new FieldError(error.field().replace(MAKING, ""), error.message()))
                .forEach(errors::add);
        errors.addAll(fields.errors());
        return new Reading(new Scenario("Quick estimate", result.inOrder()), errors);
    }

    /** The address's query that says the same, whatever was left out; what is blank unless typed stays left out. */
    String query() {
        return JobFields.query(
                values,
                entry -> !entry.getValue().isEmpty()
                        || !DEFAULTS.get(entry.getKey()).isEmpty());
    }

    private Map<String, String> making() {
        Map<String, String> making = new LinkedHashMap<>(values);
        making.keySet().removeAll(List.of("months", "downloads"));
        making.put("name", "Takes");
        return making;
    }

    private static Map<String, String> data(String name, String offer, Map<String, String> more) {
        Map<String, String> data = new LinkedHashMap<>(more);
        data.put("name", name);
        data.put("offer", offer);
        data.put("of", "generated");
        data.put("mbps", MEGABITS_PER_SECOND);
        return data;
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("offer", "google/veo-3.1-fast");
        defaults.putAll(JobFields.DEFAULTS);
        defaults.put("selects", "55");
        defaults.put("months", "6");
        defaults.put("downloads", "1");
        return defaults;
    }
}
