package reelcost.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Service;

/** Reads the form of an own rate into an offer as the rate files write it. {@link OwnRateWriter} is the way back. */
final class OwnRateReader {
    private static final String CHANNEL = "own/";
    private static final String NOT_SAID = "not said yet";
    private static final OfferId UNNAMED = new OfferId(CHANNEL + "not-named-yet");
    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_SOURCE = 500;
    private static final int MOST_NOTES = 40;
    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_ID = 90;

    /** Fields that no price depends on. */
    private static final Set<String> WORDS = Set.of("model", "provider", "channel", "source-where", "notes");

    private final OwnRateForm form;
    private final TextFields fields;
    private final LocalDate today;
    private final ObjectNode offer = JsonNodeFactory.instance.objectNode();

    /**
     * What the form says.
     *
     * @param offer as the rate files write it; whole where there are no errors
     */
    record Reading(ObjectNode offer, List<FieldError> errors) {
        boolean ok() {
            return errors.isEmpty();
        }

        /** Whether it has everything that a price depends on. */
        boolean canBePriced() {
            return errors.stream().allMatch(error -> WORDS.contains(error.field()));
        }
    }

    private OwnRateReader(OwnRateForm form, LocalDate today) {
        this.form = form;
        this.fields = new TextFields(form::get);
        this.today = today;
    }

    /** @param id of the offer that is changed; empty for a new one, which is named after its model */
    static Reading read(OwnRateForm form, Optional<OfferId> id, LocalDate today) {
        return new OwnRateReader(form, today).read(id);
    }

    private Reading read(Optional<OfferId> id) {
        String model = words("model", LONGEST_TEXT);
        offer.put("id", id.orElseGet(() -> named(model)).value());
        Service service = fields.choice(
                "service", code -> OwnRateForm.constant(Service.values(), code), "Choose what it sells from the list.");
        offer.put("model", model);
        offer.put("provider", words("provider", LONGEST_TEXT));
        offer.put("channel", words("channel", LONGEST_TEXT));
        Optional.ofNullable(fields.choice(
                        "currency",
                        code -> Optional.of(code).filter(ProductionForm.CURRENCIES::contains),
                        "Choose a currency from the list."))
                .ifPresent(code -> offer.put("currency", code));
        OwnRateUnit unit = fields.choice("per", OwnRateUnit::parse, "Choose what a price is for from the list.");
        if (service != null && unit != null && !unit.measures(service)) {
            fields.reject("per", "This does not measure what is sold: choose a unit of " + unit(service) + ".");
            unit = null;
        }
        if (service != null && unit != null) {
            prices(service, unit, id.isEmpty());
        }
        offer.putObject("source").put("where", words("source-where", LONGEST_SOURCE));
        new OwnSourceReader(fields, today).read(offer);
        if (offer.has(OwnClipsReader.RESULTS_KEPT)) {
            offer.withObject(OwnClipsReader.RESULTS_KEPT).set("source", offer.get("source"));
        }
        OfferId.parse(form.get("based-on")).ifPresent(original -> offer.put("based-on", original.value()));
        notes();
        return new Reading(offer, fields.errors());
    }

    /** @param isNew whether the prices, before any discount, are those of the offer that was copied */
    private void prices(Service service, OwnRateUnit unit, boolean isNew) {
        offer.put("service", OwnRateForm.code(service));
        offer.put("meter", unit.meter());
        ObjectNode prices = period();
        prices.put("per", unit.word());
        unit.gigabytes().ifPresent(gigabytes -> prices.put("gb-per-tb", gigabytes));
        boolean byVolume = service == Service.STORE || service == Service.TRANSFER;
        if (byVolume) {
            new OwnVolumesReader(form, fields).read(prices, service);
        } else {
            new OwnClipsReader(form, fields).read(offer, prices, unit);
        }
        Optional<BigDecimal> percent = fields.optionalDecimal("discount", "0", "100", 2);
        if (percent.filter(off -> off.signum() > 0).isPresent()) {
            OwnRateDiscount discount = new OwnRateDiscount(percent.get());
            note(discount.note(
                    prices, unit.title(), OfferId.parse(form.get("based-on")).filter(original -> isNew)));
            if (!discount.apply(prices)) {
                fields.reject(
                        "discount", "A price would have more than 10 decimals: use a discount with fewer decimals.");
            }
        }
    }

    /** Where the prices stand: in a period where they are not for every day. */
    private ObjectNode period() {
        Optional<LocalDate> from = fields.optionalDate("from");
        Optional<LocalDate> last = fields.optionalDate("to");
        if (from.isEmpty() && last.isEmpty()) {
            return offer;
        }
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            fields.reject("to", "The last day can't be before the first.");
        }
        ObjectNode period = offer.putArray("periods").addObject();
        from.ifPresent(day -> period.put("from", day.toString()));
        last.ifPresent(day -> period.put("to", day.plusDays(1).toString()));
        return period;
    }

    private void notes() {
        List<String> lines = form.get("notes")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST_NOTES || lines.stream().anyMatch(line -> line.length() > LONGEST_NOTE)) {
            fields.reject("notes", "Write at most 40 notes, each on a line of its own of at most 1,000 characters.");
        }
        lines.forEach(this::note);
    }

    private void note(String text) {
        offer.withArray("notes").add(text);
    }

    private String words(String field, int longest) {
        String text = fields.requiredLine(field, longest);
        return text == null ? NOT_SAID : text;
    }

    private OfferId named(String model) {
        String slug = Normalizer.normalize(model, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        String cut = slug.length() > LONGEST_ID ? slug.substring(0, LONGEST_ID) : slug;
        Optional<OfferId> id = OfferId.parse(CHANNEL + cut);
        if (id.isEmpty()) {
            fields.reject("model", "Use at least one Latin letter or figure, of which its address is made.");
        }
        return id.orElse(UNNAMED);
    }

    private static String unit(Service service) {
        return switch (service) {
            case GENERATE, UPSCALE -> "clips";
            case STORE -> "storage";
            case TRANSFER -> "transfer";
        };
    }
}
