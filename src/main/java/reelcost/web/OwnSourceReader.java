package reelcost.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.Confidence;
import reelcost.domain.rate.OfferId;

/** Reads how sure the form of an own rate is of its prices, and when they can be had. */
final class OwnSourceReader {
    private static final String FIRST_DAY = "-01-01";
    private static final int YEAR_LENGTH = 4;

    private final TextFields fields;
    private final LocalDate today;

    OwnSourceReader(TextFields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    void read(ObjectNode offer) {
        ObjectNode source = offer.withObject("source");
        source.put(
                "dated",
                fields.choice(
                        "source-dated",
                        this::dated,
                        "Write the day, month or year, such as 2026-11-20, 2026-11 or 2026, not after today."));
        Confidence confidence = fields.choice(
                "source-confidence",
                code -> OwnRateForm.constant(Confidence.values(), code),
                "Choose how sure it is from the list.");
        source.put("confidence", confidence == null ? null : OwnRateForm.code(confidence));
        lifeCycle(offer);
    }

    private Optional<String> dated(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return Optional.empty();
        }
        try {
            LocalDate first = LocalDate.parse(text + FIRST_DAY.substring(text.length() - YEAR_LENGTH));
            return Optional.of(text).filter(read -> !first.isAfter(today));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private void lifeCycle(ObjectNode offer) {
        ObjectNode life = JsonNodeFactory.instance.objectNode();
        fields.optionalDate("lifecycle-deprecated").ifPresent(day -> life.put("deprecated", day.toString()));
        fields.optionalDate("lifecycle-retired").ifPresent(day -> life.put("retired", day.toString()));
        if (!fields.text("lifecycle-successor").isEmpty()) {
            OfferId successor = fields.choice(
                    "lifecycle-successor", OfferId::parse, "Write the id of an offer, such as google/veo-3.1-fast.");
            life.put("successor", successor == null ? null : successor.value());
        }
        if (Boolean.TRUE.equals(fields.flag("lifecycle-historical"))) {
            life.put("historical", true);
        }
        if (!life.isEmpty()) {
            offer.set("lifecycle", life);
        }
    }
}
