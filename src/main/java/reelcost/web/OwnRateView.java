package reelcost.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reelcost.domain.plan.FieldError;
import reelcost.domain.rate.Confidence;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Surcharge;

/**
 * The form of an own rate.
 *
 * @param address where the form goes, and where leaving it goes
 * @param fields what was typed; with errors where it could not be saved
 * @param dirty whether it says something that is not saved
 */
record OwnRateView(
        String heading, String address, FieldView fields, OwnRateForm form, boolean dirty, OwnRatePreview preview) {
    private static final List<String> HIDDEN = List.of("edition", "based-on");

    /** A row of one of the lists. */
    record Row(String list, int index) {
        public String name(String column) {
            return OwnRateForm.cell(list, index, column);
        }

        public int number() {
            return index + 1;
        }
    }

    /** Requests that storage charges for. */
    record Requests(String kind, String title) {
        public String name(String part) {
            return kind + "-" + part;
        }
    }

    /** What is wrong with one field. */
    record Slot(String field, String error) {}

    /** With what is wrong for the preview said at the fields. */
    OwnRateView withPreviewedErrors() {
        return new OwnRateView(heading, address, new FieldView(form.values(), preview.errors()), form, dirty, preview);
    }

    public List<Row> rows(String list) {
        return IntStream.range(0, form.rows(list))
                .mapToObj(index -> new Row(list, index))
                .toList();
    }

    public boolean full(String list) {
        return form.rows(list) >= OwnRateForm.MOST_ROWS;
    }

    /** Every field with its error; one that is still empty is not wrong yet. */
    public List<Slot> slots() {
        return form.values().entrySet().stream()
                .filter(field -> !HIDDEN.contains(field.getKey()))
                .map(field -> new Slot(field.getKey(), field.getValue().isBlank() ? "" : said(field.getKey())))
                .toList();
    }

    /** What keeps the sample job from being priced, each with the name of its field. */
    public List<Slot> problems() {
        return preview.errors().stream()
                .map(error -> new Slot(error.field(), OwnRateForm.label(error.field()) + ": " + error.message()))
                .toList();
    }

    private String said(String field) {
        return preview.errors().stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }

    public List<OptionViews.Option> services() {
        return options(Service.values(), "Video generation", "Upscaling", "Storage", "Transfer");
    }

    public List<OptionViews.Option> currencies() {
        return ProductionForm.CURRENCIES.stream()
                .map(code -> new OptionViews.Option(code, code))
                .toList();
    }

    public List<Requests> requests() {
        return List.of(new Requests("writes", "Write requests"), new Requests("reads", "Read requests"));
    }

    /** What a price can be for, by what is sold. */
    public Map<String, List<OptionViews.Option>> units() {
        Map<String, List<OptionViews.Option>> units = new LinkedHashMap<>();
        units.put("Clips", OwnRateUnit.options(Service.GENERATE));
        units.put("Storage", OwnRateUnit.options(Service.STORE));
        units.put("Transfer", OwnRateUnit.options(Service.TRANSFER));
        return units;
    }

    public List<OptionViews.Option> payers() {
        return options(FailedTakes.values(), "Charged", "Not charged", "Not known");
    }

    public List<OptionViews.Option> policies() {
        return List.of(
                new OptionViews.Option("graduated", "Each unit at its own tier’s price"),
                new OptionViews.Option("volume", "All units at the tier reached"));
    }

    /** Whether clips have something or not, as far as it matters. */
    public List<OptionViews.Option> withOrWithout() {
        return List.of(
                new OptionViews.Option("", "Any"),
                new OptionViews.Option("true", "With"),
                new OptionViews.Option("false", "Without"));
    }

    /** What a surcharge can be for. */
    public List<OptionViews.Option> surcharged() {
        return List.of(
                new OptionViews.Option("", "Nothing"),
                new OptionViews.Option(OwnRateForm.code(Surcharge.On.REFERENCE_IMAGES), "Reference images"),
                new OptionViews.Option(OwnRateForm.code(Surcharge.On.INTERPOLATED_SOURCE_FRAMES), "Interpolation"));
    }

    public List<OptionViews.Option> confidences() {
        return options(
                Confidence.values(), "Contract or official list", "Quote, or read elsewhere", "Measured or worked out");
    }

    private static List<OptionViews.Option> options(Enum<?>[] constants, String... texts) {
        return IntStream.range(0, constants.length)
                .mapToObj(i -> new OptionViews.Option(OwnRateForm.code(constants[i]), texts[i]))
                .toList();
    }
}
