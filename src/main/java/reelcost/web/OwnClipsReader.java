package reelcost.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.Surcharge;

/** Reads what the form of an own rate says of clips. */
final class OwnClipsReader {
    private static final String MOST_MONEY = "1000000";
    private static final String MOST_UNITS = "1000000000";
    private static final int DECIMALS = OwnRateDiscount.DECIMALS;
    private static final int LONGEST_NAME = 60;
    private static final String MOST_FACTOR = "1000";
    private static final int MOST_SIZES = 20;
    private static final int MOST_HOURS = 87_600;

    /** Its source is the one of the whole rate, which is read later. */
    static final String RESULTS_KEPT = "results-kept";

    private final OwnRateForm form;
    private final TextFields fields;

    OwnClipsReader(OwnRateForm form, TextFields fields) {
        this.form = form;
        this.fields = fields;
    }

    /** @param prices where what changes with the day stands; the offer itself, or its only period */
    void read(ObjectNode offer, ObjectNode prices, OwnRateUnit unit) {
        OwnRateTexts.durations(fields.text("durations"))
                .ifPresentOrElse(
                        lengths -> offer.set("durations", lengths),
                        () -> fields.reject(
                                "durations", "Write 4, 6, 8, or 3-15, or 6-120 by 6; leave it empty for any length."));
        FailedTakes failed = fields.choice(
                "failed-takes",
                code -> OwnRateForm.constant(FailedTakes.values(), code),
                "Choose who pays for failed takes from the list.");
        offer.put("failed-takes", failed == null ? null : OwnRateForm.code(failed));
        fields.optionalWhole("results-kept-hours", 1, MOST_HOURS)
                .ifPresent(hours -> offer.putObject(RESULTS_KEPT).put("hours", hours));
        decimal(prices, "batch-factor", "batch-factor", "0.0001", "1");
        credit(prices);
        if (Boolean.TRUE.equals(fields.flag("whole-input-seconds"))) {
            prices.put("whole-input-seconds", true);
        }
        decimal(prices, "counted-at-fps", "counted-at-fps", "1", "240");
        decimal(prices, "minimum-seconds", "minimum-seconds", "0.001", "3600");
        if (unit == OwnRateUnit.FRAME || unit == OwnRateUnit.INPUT_AND_OUTPUT_FRAME) {
            fields.optionalWhole("frame-offset", 0, 1_000).ifPresent(more -> prices.put("frame-offset", more));
        }
        if (unit == OwnRateUnit.GPU_HOUR) {
            ArrayNode compute = list(prices, "compute");
            for (int row = 0; row < form.rows("compute"); row++) {
                compute(compute.addObject(), row);
            }
        }
        ArrayNode rates = list(prices, "rates");
        for (int row = 0; row < form.rows("rates"); row++) {
            rate(rates.addObject(), row);
        }
        extras(prices, "factors", this::factor);
        extras(prices, "surcharges", this::surcharge);
    }

    /** A list that may be left out, up to the last row in which something is filled in. */
    private void extras(ObjectNode prices, String list, ObjIntConsumer<ObjectNode> read) {
        int rows = IntStream.range(0, form.rows(list))
                .filter(row -> OwnRateForm.LISTS.get(list).stream()
                        .anyMatch(column -> !fields.text(OwnRateForm.cell(list, row, column))
                                .isEmpty()))
                .map(row -> row + 1)
                .max()
                .orElse(0);
        if (rows > 0) {
            ArrayNode extras = list(prices, list);
            IntStream.range(0, rows).forEach(row -> read.accept(extras.addObject(), row));
        }
    }

    private void factor(ObjectNode factor, int row) {
        factor.put("says", fields.requiredLine(OwnRateForm.cell("factors", row, "says"), LONGEST_NAME));
        size(factor, OwnRateForm.cell("factors", row, "size"));
        flag(factor, "audio", OwnRateForm.cell("factors", row, "audio"));
        flag(factor, "input-video", OwnRateForm.cell("factors", row, "input-video"));
        fps(factor, OwnRateForm.cell("factors", row, "fps"));
        factor.put(
                "factor", fields.decimal(OwnRateForm.cell("factors", row, "factor"), "0.0001", MOST_FACTOR, DECIMALS));
    }

    private void surcharge(ObjectNode surcharge, int row) {
        Surcharge.On on = fields.choice(
                OwnRateForm.cell("surcharges", row, "for"),
                code -> OwnRateForm.constant(Surcharge.On.values(), code),
                "Choose what the surcharge is for.");
        surcharge.put("for", on == null ? null : OwnRateForm.code(on));
        size(surcharge, OwnRateForm.cell("surcharges", row, "size"));
        surcharge.put("free", fields.whole(OwnRateForm.cell("surcharges", row, "free"), 0, 1_000, 0));
        surcharge.put("each", fields.decimal(OwnRateForm.cell("surcharges", row, "each"), "0", MOST_MONEY, DECIMALS));
    }

    private ArrayNode list(ObjectNode prices, String list) {
        if (form.rows(list) > OwnRateForm.MOST_ROWS) {
            fields.reject(
                    OwnRateForm.cell(list, 0, OwnRateForm.LISTS.get(list).get(0)),
                    "Use at most " + OwnRateForm.MOST_ROWS + " rows.");
        }
        return prices.putArray(list);
    }

    private void credit(ObjectNode prices) {
        boolean pack = filled("credit-pack-price", "credit-pack-credits");
        boolean plan = filled("credit-plan-price", "credit-plan-credits", "credit-plan-further");
        boolean none = !filled("credit-name", "credit-price") && !pack && !plan;
        Boolean whole = fields.flag("credit-whole-per-clip");
        if (none) {
            if (Boolean.TRUE.equals(whole)) {
                fields.reject("credit-name", "Name the credit that comes whole, or leave the box empty.");
            }
            return;
        }
        ObjectNode credit = prices.putObject("credit");
        credit.put("name", fields.requiredLine("credit-name", LONGEST_NAME));
        if (filled("credit-price") || !pack && !plan) {
            credit.put("price", fields.decimal("credit-price", "0.0000000001", MOST_MONEY, DECIMALS));
        }
        credit.put("whole-per-clip", whole);
        if (pack) {
            lot(credit, "pack");
        }
        if (plan) {
            decimal(lot(credit, "plan"), "further", "credit-plan-further", "0.0000000001", MOST_MONEY);
        }
    }

    private ObjectNode lot(ObjectNode credit, String kind) {
        ObjectNode lot = credit.putObject(kind);
        String field = "credit-" + kind + "-";
        lot.put("price", fields.decimal(field + "price", "0.0000000001", MOST_MONEY, DECIMALS));
        lot.put("credits", fields.decimal(field + "credits", "0.0001", MOST_UNITS, DECIMALS));
        return lot;
    }

    private boolean filled(String... names) {
        return Stream.of(names).anyMatch(name -> !fields.text(name).isEmpty());
    }

    private void compute(ObjectNode compute, int row) {
        size(compute, OwnRateForm.cell("compute", row, "size"));
        for (String column : List.of("gpu-seconds", "video-seconds")) {
            compute.put(
                    column, fields.decimal(OwnRateForm.cell("compute", row, column), "0.0001", MOST_UNITS, DECIMALS));
        }
    }

    private void rate(ObjectNode rate, int row) {
        size(rate, OwnRateForm.cell("rates", row, "size"));
        flag(rate, "audio", OwnRateForm.cell("rates", row, "audio"));
        flag(rate, "input-video", OwnRateForm.cell("rates", row, "input-video"));
        decimal(rate, "seconds", OwnRateForm.cell("rates", row, "seconds"), "0.01", "36000");
        fps(rate, OwnRateForm.cell("rates", row, "fps"));
        base(rate, row);
        rate.put("price", fields.decimal(OwnRateForm.cell("rates", row, "price"), "0", MOST_MONEY, DECIMALS));
        decimal(rate, "buys", OwnRateForm.cell("rates", row, "buys"), "0.0001", MOST_UNITS);
    }

    private void base(ObjectNode rate, int row) {
        String price = OwnRateForm.cell("rates", row, "base-price");
        String covers = OwnRateForm.cell("rates", row, "base-covers");
        if (fields.text(price).isEmpty() && fields.text(covers).isEmpty()) {
            return;
        }
        ObjectNode base = rate.putObject("base");
        base.put("price", fields.decimal(price, "0", MOST_MONEY, DECIMALS));
        base.put("covers", fields.decimal(covers, "0.0001", MOST_UNITS, DECIMALS));
    }

    private void size(ObjectNode row, String field) {
        List<String> sizes = Stream.of(fields.text(field).split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        Optional<String> wrong =
                sizes.stream().filter(text -> SizeChoice.parse(text).isEmpty()).findFirst();
        if (sizes.size() > MOST_SIZES) {
            fields.reject(field, "Name at most " + MOST_SIZES + " sizes.");
        } else if (wrong.isPresent()) {
            fields.reject(field, "Write sizes such as 720p, 4K or 1280x720, with commas between them.");
        } else if (sizes.size() == 1) {
            row.put("size", sizes.get(0));
        } else if (sizes.size() > 1) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            sizes.forEach(list::add);
            row.set("size", list);
        }
    }

    private void fps(ObjectNode row, String field) {
        if (!fields.text(field).isEmpty()) {
            OwnRateTexts.fps(fields.text(field))
                    .ifPresentOrElse(
                            band -> row.set("fps", band),
                            () -> fields.reject(
                                    field, "Write from 24 below 30, or from 24, or below 30; leave it empty for any."));
        }
    }

    private void flag(ObjectNode node, String key, String field) {
        if (!fields.text(field).isEmpty()) {
            node.put(key, fields.flag(field));
        }
    }

    private void decimal(ObjectNode node, String key, String field, String least, String most) {
        Optional<BigDecimal> number = fields.optionalDecimal(field, least, most, DECIMALS);
        number.ifPresent(known -> node.put(key, known));
    }
}
