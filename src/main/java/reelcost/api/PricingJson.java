package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import reelcost.domain.money.Decimals;
import reelcost.domain.rate.BasePrice;
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.StoredAllowance;
import reelcost.domain.rate.Surcharge;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierSchedule;

/** How an offer turns a quantity into money: by a table of rates, or by tiers of volume. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Pricing", description = "A table of rates (kind rates) or a schedule of tiers (kind tiers).")
record PricingJson(
        @Schema(enumeration = {"rates", "tiers"}) String kind,
        @Schema(examples = "USD") String currency,
        @Schema(examples = "min", description = "What prices are quoted for.") String per,
        @Schema(
                        examples = "GiB = 2^30 bytes",
                        description = "What a gigabyte is in prices, tiers, allowances and minimums; with tiers.")
                String gigabyte,
        @Schema(description = "What is counted for a clip; with rates.") MeterJson meter,
        @Schema(description = "The most specific rate that applies counts; where none applies, it is not offered.")
                List<RateJson> rates,
        @Schema(description = "The coin that prices are in, where it is not the currency.") CreditJson credit,
        @Schema(examples = "0.5", description = "What a job that can wait costs of the full price.") String batchFactor,
        @Schema(description = "Each one that applies multiplies a clip's price, surcharges included; with rates.")
                List<FactorJson> factors,
        @Schema(description = "Added to a clip's price; with rates.") List<SurchargeJson> surcharges,
        @Schema(
                        enumeration = {"graduated", "volume"},
                        description =
                                "Graduated: each unit at its own tier's price. Volume: all units at the tier reached.")
                String policy,
        List<TierJson> tiers,
        @Schema(description = "Units a month that cost nothing; with tiers.") String free,
        @Schema(description = "What is free beside that because something is stored; with tiers.")
                StoredJson freeTimesStored,
        @Schema(description = "Whether a month's quantity is rounded up to a whole GB; with tiers.") Boolean wholeUnits,
        @Schema(description = "GB that a month is billed for at least; with tiers.") String minimum,
        @Schema(description = "Days that everything kept is billed for at least; with tiers.") Integer minimumDays,
        @Schema(description = "With tiers; only where something is known.") HandlingJson handling) {

    /** One row of a rate table. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RateRow")
    record RateJson(
            @Schema(examples = "2.80") String price,
            @Schema(examples = "1", description = "How many of the units that price buys.") String buys,
            @Schema(description = "What the first units of each clip cost; the price is for those beyond.")
                    BaseJson base,
            ConditionsJson when) {
        static RateJson of(RateRow row, RateTable table) {
            return new RateJson(
                    quoted(row.price(), table),
                    plain(row.buys()),
                    row.base().map(base -> BaseJson.of(base, table)).orElse(null),
                    ConditionsJson.of(row.when()));
        }
    }

    /** What the first units of each clip cost. */
    @Schema(name = "BasePrice")
    record BaseJson(
            @Schema(examples = "0.35") String price,
            @Schema(examples = "5", description = "How many units of each clip it pays for.") String covers) {
        static BaseJson of(BasePrice base, RateTable table) {
            return new BaseJson(quoted(base.price(), table), plain(base.covers()));
        }
    }

    /** What multiplies the price of some clips. */
    @Schema(name = "Factor")
    record FactorJson(
            @Schema(examples = "60 fps counts double") String says,
            @Schema(examples = "2") String factor,
            ConditionsJson when) {
        static FactorJson of(Factor factor) {
            return new FactorJson(factor.says(), plain(factor.factor()), ConditionsJson.of(factor.when()));
        }
    }

    /** What is charged for each thing of a clip beyond an allowance. */
    @Schema(name = "Surcharge")
    record SurchargeJson(
            @JsonProperty("for")
                    @Schema(
                            name = "for",
                            enumeration = {"reference-images", "interpolated-source-frames"})
                    String on,
            ConditionsJson when,
            @Schema(examples = "5", description = "How many of each clip cost nothing.") int free,
            @Schema(examples = "0.04", description = "In the currency, or in credits where prices are.") String each) {
        static SurchargeJson of(Surcharge surcharge, RateTable table) {
            return new SurchargeJson(
                    OfferJson.code(surcharge.on()),
                    ConditionsJson.of(surcharge.when()),
                    surcharge.free(),
                    quoted(surcharge.each(), table));
        }
    }

    /** One tier of a schedule. */
    @Schema(name = "Tier")
    record TierJson(
            @Schema(nullable = true, description = "Where it ends, counted from the first unit; null where it is open.")
                    @JsonInclude(JsonInclude.Include.ALWAYS)
                    String upTo,
            String price) {
        static TierJson of(Tier tier, CurrencyUnit currency) {
            return new TierJson(tier.upTo().map(PricingJson::plain).orElse(null), money(tier.price(), currency));
        }
    }

    /** A free allowance that grows with what is stored. */
    @Schema(name = "StoredAllowance")
    record StoredJson(
            @Schema(examples = "3", description = "How many times the GB stored are free.") String times,
            @Schema(examples = "backblaze/b2", description = "The offer that they are stored with.") String with) {
        static StoredJson of(StoredAllowance allowance) {
            return new StoredJson(plain(allowance.times()), allowance.with().value());
        }
    }

    static PricingJson of(Pricing pricing) {
        return pricing instanceof RateTable table ? of(table) : of((TierSchedule) pricing);
    }

    private static PricingJson of(RateTable table) {
        return new PricingJson(
                "rates",
                table.currency().getCode(),
                table.unit().symbol(),
                null,
                MeterJson.of(table.meter()),
                table.rows().stream().map(row -> RateJson.of(row, table)).toList(),
                table.credit().map(CreditJson::of).orElse(null),
                table.batchFactor().map(PricingJson::plain).orElse(null),
                table.factors().isEmpty()
                        ? null
                        : table.factors().stream().map(FactorJson::of).toList(),
                table.surcharges().isEmpty()
                        ? null
                        : table.surcharges().stream()
                                .map(surcharge -> SurchargeJson.of(surcharge, table))
                                .toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static PricingJson of(TierSchedule schedule) {
        return new PricingJson(
                "tiers",
                schedule.currency().getCode(),
                schedule.unit().symbol(),
                schedule.unit().gigabyte().definition(),
                null,
                null,
                null,
                null,
                null,
                null,
                OfferJson.code(schedule.policy()),
                schedule.tiers().stream()
                        .map(tier -> TierJson.of(tier, schedule.currency()))
                        .toList(),
                plain(schedule.free()),
                schedule.stored().map(StoredJson::of).orElse(null),
                schedule.wholeUnits(),
                plain(schedule.minimum().gigabytes()),
                schedule.minimum().days(),
                schedule.handling().equals(Handling.NONE_KNOWN)
                        ? null
                        : HandlingJson.of(schedule.handling(), schedule.currency()));
    }

    static String plain(BigDecimal number) {
        return Decimals.canonical(number).toPlainString();
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(PricingJson::plain).orElse(null);
    }

    private static String quoted(BigDecimal price, RateTable table) {
        return table.credit().isPresent() ? plain(price) : money(price, table.currency());
    }

    static String money(BigDecimal price, CurrencyUnit currency) {
        return MoneyJson.amount(BigMoney.of(currency, Decimals.canonical(price)));
    }
}
