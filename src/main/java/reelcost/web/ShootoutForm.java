package reelcost.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.app.SavedProduction;
import reelcost.app.SavedScenario;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Job;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;

/**
 * A shoot-out as its address holds it: the job, whose offers are shown in which order, and the stage that it is for.
 *
 * @param values a text for every field
 */
record ShootoutForm(Map<String, String> values) {
    /** The fields that say which stage it is for. */
    static final List<String> STAGE = List.of("production", "scenario", "stage");

    /** What an address without a field means; all of it stands visibly in the form. */
    private static final Map<String, String> DEFAULTS = defaults();

    /** Orders of the rows, by their word in the address. */
    enum Order {
        TOTAL("Total", Shootout.BY_TOTAL),
        SECOND(
                "Price per second",
                Comparator.<Shootout.Row, BigDecimal>comparing(
                                row -> row.perSecond().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Shootout.BY_TOTAL)),
        PROVIDER(
                "Provider",
                Comparator.<Shootout.Row, String>comparing(row -> row.offer().provider(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Shootout.BY_TOTAL));

        final String title;
        final Comparator<Shootout.Row> comparator;

        Order(String title, Comparator<Shootout.Row> comparator) {
            this.title = title;
            this.comparator = comparator;
        }
    }

    /** How closely an offer must fit, by its word in the address. */
    enum Fit {
        ANY("Any way", row -> true),
        SALE("On sale", Shootout.Row::onSale),
        SIZE("Without upscaling", row -> row.upscaled().isEmpty()),
        CLIP("In one clip", row -> row.split().size() == 1);

        final String title;
        final Predicate<Shootout.Row> accepts;

        Fit(String title, Predicate<Shootout.Row> accepts) {
            this.title = title;
            this.accepts = accepts;
        }
    }

    /**
     * What was read; look at the errors before using it.
     *
     * @param job {@code null} where it can't be read
     */
    record Reading(Job job, String provider, String channel, Order order, Fit fit, List<FieldError> errors) {
        boolean ok() {
            return errors.isEmpty();
        }

        /** The rows to show, those that can do the job first. */
        List<Shootout.Row> rows(Shootout shootout) {
            return shootout.rows().stream()
                    .filter(row -> provider.isEmpty() || row.offer().provider().equals(provider))
                    .filter(row -> channel.isEmpty() || row.offer().channel().equals(channel))
                    .filter(row -> !row.possible() || fit.accepts.test(row))
                    .sorted(Comparator.<Shootout.Row, Boolean>comparing(row -> !row.possible())
                            .thenComparing(order.comparator))
                    .toList();
        }
    }

    static ShootoutForm of(Form form) {
        return new ShootoutForm(JobFields.typed(form, DEFAULTS));
    }

    /** Where the takes of a stage are priced on every model; a stage that is not saved yet can't be changed from there. */
    static String address(SavedProduction production, SavedScenario scenario, StageText stage) {
        Map<String, String> values = new LinkedHashMap<>(DEFAULTS);
        Job.FIELDS.forEach(field -> values.put(field, stage.get(field).strip()));
        boolean saved = scenario.scenario().stages().stream()
                .anyMatch(
                        other -> other instanceof Stage.Generate && other.key().equals(stage.key()));
        if (saved) {
            values.put("production", String.valueOf(production.id()));
            values.put("scenario", String.valueOf(scenario.id()));
            values.put("stage", stage.key());
        }
        return "/shootout?" + query(values);
    }

    Reading read(RateBook book) {
        TextFields fields = new TextFields(values::get);
        Job job = Job.read(fields);
        return new Reading(
                job,
                listed(fields, "provider", providers(book)),
                listed(fields, "channel", channels(book)),
                choice(fields, "sort", Order.values(), Order.TOTAL),
                choice(fields, "fit", Fit.values(), Fit.ANY),
                fields.errors());
    }

    /** Whether it was opened from a stage of a scenario. */
    boolean forStage() {
        return STAGE.stream().anyMatch(field -> !values.get(field).isBlank());
    }

    /** The id in a field; one that no row has where the text is no id. */
    long id(String field) {
        return Paths.id(values.get(field));
    }

    /** The address's query that says the same; what is blank or usual is left out, except in the job. */
    String query() {
        return query(values);
    }

    String query(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return query(changed);
    }

    static List<String> providers(RateBook book) {
        return names(book, Offer::provider);
    }

    static List<String> channels(RateBook book) {
        return names(book, Offer::channel);
    }

    private static String query(Map<String, String> values) {
        return JobFields.query(
                values,
                entry -> !JobFields.DEFAULTS.getOrDefault(entry.getKey(), "").isEmpty()
                        || !entry.getValue().equals(DEFAULTS.get(entry.getKey())));
    }

    private static List<String> names(RateBook book, Function<Offer, String> name) {
        return book.selling(Service.GENERATE).stream()
                .map(name)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String listed(TextFields fields, String field, List<String> names) {
        String text = fields.text(field);
        if (!text.isEmpty() && !names.contains(text)) {
            fields.reject(field, "Choose a " + field + " from the list.");
        }
        return text;
    }

    private static <T extends Enum<T>> T choice(TextFields fields, String field, T[] constants, T otherwise) {
        String text = fields.text(field);
        Optional<T> chosen =
                Stream.of(constants).filter(each -> code(each).equals(text)).findFirst();
        if (chosen.isEmpty() && !text.isEmpty()) {
            fields.reject(
                    field,
                    "Say " + Stream.of(constants).map(ShootoutForm::code).collect(Collectors.joining(", or ")) + ".");
        }
        return chosen.orElse(otherwise);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>(JobFields.DEFAULTS);
        defaults.put("provider", "");
        defaults.put("channel", "");
        defaults.put("sort", "total");
        defaults.put("fit", "any");
        STAGE.forEach(field -> defaults.put(field, ""));
        return defaults;
    }
}
