package reelcost.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.ScheduleReader;
import reelcost.domain.plan.TextFields;

/** A production as a form holds it: texts on the way in, a production or field errors on the way out. */
final class ProductionForm {
    static final List<String> CURRENCIES =
            List.of("USD", "EUR", "GBP", "AUD", "CAD", "CHF", "DKK", "JPY", "NOK", "NZD", "PLN", "SEK");
    private static final List<String> FIELDS = List.of(
            "title",
            "client",
            "finishedLength",
            "plannedFor",
            "currency",
            "cap",
            "contingencyPercent",
            "markupPercent",
            "exchangeRate",
            "rateDate",
            "startMonth",
            "makingMonths",
            "reviewMonths",
            "retentionMonths",
            "lineSpeed");
    private static final int LONGEST_TEXT = 120;
    private static final BigDecimal LONGEST_VIDEO = BigDecimal.valueOf(360_000);

    private ProductionForm() {}

    static Map<String, String> blank(LocalDate today) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("currency", "USD");
        values.put("contingencyPercent", "10");
        values.put("markupPercent", "0");
        values.put("rateDate", today.toString());
        return values;
    }

    static Map<String, String> typed(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, form.get(field)));
        return values;
    }

    static Map<String, String> of(Production production) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", production.title());
        values.put("client", production.client());
        values.put(
                "finishedLength",
                production.finishedSeconds().map(Texts::length).orElse(""));
        values.put(
                "plannedFor", production.plannedFor().map(LocalDate::toString).orElse(""));
        values.put("currency", production.currency().getCode());
        values.put(
                "cap",
                production.cap().map(cap -> cap.getAmount().toPlainString()).orElse(""));
        values.put("contingencyPercent", production.contingencyPercent().toPlainString());
        values.put("markupPercent", production.markupPercent().toPlainString());
        values.put(
                "exchangeRate",
                production
                        .exchangeRate()
                        .map(rate -> rate.rate().toPlainString())
                        .orElse(""));
        values.put(
                "rateDate",
                production.exchangeRate().map(rate -> rate.date().toString()).orElse(""));
        production.schedule().ifPresent(schedule -> {
            values.put("startMonth", schedule.start().toString());
            values.put("makingMonths", String.valueOf(schedule.making()));
            values.put("reviewMonths", String.valueOf(schedule.review()));
            values.put("retentionMonths", String.valueOf(schedule.retention()));
        });
        values.put(
                "lineSpeed",
                production.lineSpeed().map(BigDecimal::toPlainString).orElse(""));
        return values;
    }

    /** Reads a production; look at the fields' errors before using it. */
    static Optional<Production> read(TextFields fields) {
        String title = fields.requiredLine("title", LONGEST_TEXT);
        String client = fields.line("client", LONGEST_TEXT, "");
        Optional<BigDecimal> length = finishedLength(fields);
        Optional<LocalDate> plannedFor = fields.optionalDate("plannedFor");
        String currency = fields.choice(
                "currency", code -> Optional.of(code).filter(CURRENCIES::contains), "Choose a currency from the list.");
        CurrencyUnit unit = CurrencyUnit.of(currency == null ? "USD" : currency);
        Optional<BigDecimal> cap = fields.optionalDecimal("cap", smallest(unit), "1000000000", unit.getDecimalPlaces());
        BigDecimal contingency = fields.decimal("contingencyPercent", "0", "100", 2, "0");
        BigDecimal markup = fields.decimal("markupPercent", "0", "100", 2, "0");
        Optional<ExchangeRate> exchange = exchangeRate(fields, unit);
        Optional<Schedule> schedule = ScheduleReader.schedule(fields);
        Optional<BigDecimal> lineSpeed = ScheduleReader.lineSpeed(fields);
        if (!fields.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Production(
                title,
                client,
                unit,
                cap.map(amount -> Money.of(unit, amount)),
                length,
                plannedFor,
                contingency,
                markup,
                exchange,
                schedule,
                lineSpeed));
    }

    private static String smallest(CurrencyUnit unit) {
        return BigDecimal.ONE.movePointLeft(unit.getDecimalPlaces()).toPlainString();
    }

    /** The length of the finished video; empty where it is blank or wrong, which leaves an error. */
    static Optional<BigDecimal> finishedLength(TextFields fields) {
        String text = fields.text("finishedLength");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> seconds =
                Texts.seconds(text).filter(length -> length.signum() > 0 && length.compareTo(LONGEST_VIDEO) <= 0);
        if (seconds.isEmpty()) {
            fields.reject("finishedLength", "Write minutes and seconds, such as 4:00, at most 100 hours.");
        }
        return seconds;
    }

    private static Optional<ExchangeRate> exchangeRate(TextFields fields, CurrencyUnit unit) {
        if (unit.equals(CurrencyUnit.USD)) {
            return Optional.empty();
        }
        Optional<BigDecimal> rate = fields.optionalDecimal("exchangeRate", "0.0001", "1000000", 10);
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = fields.optionalDate("rateDate");
        if (date.isEmpty() && fields.text("rateDate").isEmpty()) {
            fields.reject("rateDate", "Say of which day the rate is.");
        }
        return date.map(day -> new ExchangeRate(CurrencyUnit.USD, unit, Decimals.canonical(rate.get()), day));
    }
}
