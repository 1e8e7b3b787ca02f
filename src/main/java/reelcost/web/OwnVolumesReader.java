package reelcost.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.stream.Stream;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.TierPolicy;

/** Reads what the form of an own rate says of storage or transfer. */
final class OwnVolumesReader {
    private static final String MOST_MONEY = "1000000";
    private static final String MOST_GIGABYTES = "1000000000000";
    private static final int DECIMALS = OwnRateDiscount.DECIMALS;
    private static final int MOST_DAYS = 3_650;
    private static final String MOST_REQUESTS = "1000000000000";
    private static final int MOST_REQUESTS_PRICED = 1_000_000;

    private final OwnRateForm form;
    private final TextFields fields;

    OwnVolumesReader(OwnRateForm form, TextFields fields) {
        this.form = form;
        this.fields = fields;
    }

    void read(ObjectNode prices, Service service) {
        TierPolicy policy = fields.choice(
                "policy",
                code -> OwnRateForm.constant(TierPolicy.values(), code),
                "Choose how tiers count from the list.");
        prices.put("policy", policy == null ? null : OwnRateForm.code(policy));
        gigabytes(prices, "free");
        gigabytes(prices, "minimum");
        if (service == Service.STORE) {
            fields.optionalWhole("minimum-days", 0, MOST_DAYS).ifPresent(days -> prices.put("minimum-days", days));
            fields.optionalDecimal("retrieval", "0", MOST_MONEY, DECIMALS).ifPresent(price -> retrieval(prices, price));
            requests(prices, "writes");
            requests(prices, "reads");
        }
        if (service == Service.TRANSFER) {
            allowance(prices);
        }
        if (Boolean.TRUE.equals(fields.flag("whole-units"))) {
            prices.put("whole-units", true);
        }
        if (form.rows("tiers") > OwnRateForm.MOST_ROWS) {
            fields.reject("tiers-0-up-to", "Use at most " + OwnRateForm.MOST_ROWS + " rows.");
        }
        ArrayNode tiers = prices.putArray("tiers");
        for (int row = 0; row < form.rows("tiers"); row++) {
            ObjectNode tier = tiers.addObject();
            fields.optionalDecimal(OwnRateForm.cell("tiers", row, "up-to"), "0.0001", MOST_GIGABYTES, DECIMALS)
                    .ifPresent(end -> tier.put("up-to", end));
            tier.put("price", fields.decimal(OwnRateForm.cell("tiers", row, "price"), "0", MOST_MONEY, DECIMALS));
        }
    }

    private void allowance(ObjectNode prices) {
        if (fields.text("free-times-stored-times").isEmpty()
                && fields.text("free-times-stored-with").isEmpty()) {
            return;
        }
        OfferId with = fields.choice(
                "free-times-stored-with", OfferId::parse, "Name an offer that stores, such as backblaze/b2.");
        prices.putObject("free-times-stored")
                .put("times", fields.decimal("free-times-stored-times", "0.0001", "1000", DECIMALS))
                .put("with", with == null ? null : with.value());
    }

    private static void retrieval(ObjectNode prices, BigDecimal price) {
        if (price.signum() == 0) {
            prices.put("retrieval", OwnRateWriter.FREE);
        } else {
            prices.put("retrieval", price);
        }
    }

    private void requests(ObjectNode prices, String kind) {
        String field = kind + "-";
        boolean wholeBlocks = Boolean.TRUE.equals(fields.flag(field + "whole-blocks"));
        boolean none = Stream.of("price", "per", "free")
                .allMatch(part -> fields.text(field + part).isEmpty());
        if (none && !wholeBlocks) {
            return;
        }
        ObjectNode requests = prices.putObject(kind);
        requests.put("price", fields.decimal(field + "price", "0", MOST_MONEY, DECIMALS));
        requests.put("per", fields.whole(field + "per", 1, MOST_REQUESTS_PRICED));
        fields.optionalDecimal(field + "free", "0", MOST_REQUESTS, 0)
                .ifPresent(free -> requests.put("free", free.longValueExact()));
        requests.put("whole-blocks", wholeBlocks);
    }

    private void gigabytes(ObjectNode prices, String field) {
        fields.optionalDecimal(field, "0", MOST_GIGABYTES, DECIMALS).ifPresent(number -> prices.put(field, number));
    }
}
