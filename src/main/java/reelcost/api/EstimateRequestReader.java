package reelcost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.ScenarioReader;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.RateBook;

/** Reads the request for an estimate, whole or not at all: every fault that can be found is told at once. */
final class EstimateRequestReader {
    private static final List<String> SCALARS =
            List.of("currency", "asOf", "finishedSeconds", "contingencyPercent", "markupPercent");
    private static final List<String> LISTS = List.of("exchangeRates", "stages");
    private static final List<String> RATE_FIELDS = List.of("from", "to", "rate", "date");
    private static final int MOST_RATES = 50;
    private static final String LONGEST_VIDEO = "360000";
    private static final String MOST_PERCENT = "100";
    private static final String CURRENCY = "Use the three letters of a currency, such as USD.";

    private final RateBook book;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private EstimateRequestReader(RateBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    /**
     * @param body JSON
     * @param today the day to estimate for where the request names none
     * @throws Problem if the body is not JSON, or something in it is wrong
     */
    static EstimateRequest read(byte[] body, RateBook book, LocalDate today) {
        JsonNode root = StrictJson.read(body);
        if (!root.isObject()) {
            throw new Problem(Problem.UNPROCESSABLE, "Send a JSON object with a list of stages.");
        }
        return new EstimateRequestReader(book, today).request(root);
    }

    private EstimateRequest request(JsonNode root) {
        JsonFields json = JsonFields.read(root, SCALARS, LISTS);
        errors.addAll(json.errors());
        TextFields fields = new TextFields(json::text);
        CurrencyUnit currency = json.text("currency").isBlank()
                ? CurrencyUnit.USD
                : fields.choice("currency", EstimateRequestReader::currency, CURRENCY);
        LocalDate asOf = fields.optionalDate("asOf").orElse(today);
        Optional<BigDecimal> finished = fields.optionalDecimal("finishedSeconds", "0.001", LONGEST_VIDEO, 3);
        BigDecimal contingency = fields.decimal("contingencyPercent", "0", MOST_PERCENT, 2, "0");
        BigDecimal markup = fields.decimal("markupPercent", "0", MOST_PERCENT, 2, "0");
        add(fields.errors());
        ExchangeRates exchangeRates = exchangeRates(root.path("exchangeRates"));
        Scenario scenario = new Scenario("", stages(root.path("stages")));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new EstimateRequest(
                scenario, new Assumptions(currency, asOf, finished, contingency, markup), exchangeRates);
    }

    private List<Stage> stages(JsonNode list) {
        if (!list.isArray() || list.isEmpty()) {
            add(List.of(new FieldError("stages", "List at least one stage.")));
            return List.of();
        }
        List<StageText> texts = new ArrayList<>();
        for (int i = 0; i < list.size() && i <= Scenario.MOST_STAGES; i++) {
            texts.add(stage(list.get(i), i));
        }
        ScenarioReader.Result result = ScenarioReader.read(texts, book);
        add(result.errors());
        return result.inOrder();
    }

    private StageText stage(JsonNode node, int index) {
        String path = "stages[" + index + "]";
        if (!node.isObject()) {
            errors.add(new FieldError(path, "Give a stage as an object: { … }."));
        }
        JsonFields json =
                JsonFields.read(node, StageFields.of(node.path("kind").asText().strip()), List.of());
        json.errors().forEach(error -> errors.add(error.under(path)));
        String id = json.text("id").strip();
        return new StageText(json.text("kind").strip(), id.isEmpty() ? "stage-" + (index + 1) : id, json.texts());
    }

    private ExchangeRates exchangeRates(JsonNode list) {
        List<ExchangeRate> rates = new ArrayList<>();
        Set<List<CurrencyUnit>> pairs = new HashSet<>();
        if (list.size() > MOST_RATES) {
            errors.add(new FieldError("exchangeRates", "Give at most " + MOST_RATES + " exchange rates."));
            return ExchangeRates.NONE;
        }
        for (int i = 0; i < list.size() && list.isArray(); i++) {
            String path = "exchangeRates[" + i + "]";
            exchangeRate(list.get(i), path).ifPresent(rate -> {
                if (!pairs.add(List.of(rate.from(), rate.to()))) {
                    errors.add(new FieldError(path, "There is another rate for the same two currencies."));
                }
                rates.add(rate);
            });
        }
        return new ExchangeRates(rates);
    }

    private Optional<ExchangeRate> exchangeRate(JsonNode node, String path) {
        if (!node.isObject()) {
            errors.add(new FieldError(path, "Give an exchange rate as an object: { … }."));
            return Optional.empty();
        }
        JsonFields json = JsonFields.read(node, RATE_FIELDS, List.of());
        json.errors().forEach(error -> errors.add(error.under(path)));
        TextFields fields = new TextFields(json::text);
        CurrencyUnit from = fields.choice("from", EstimateRequestReader::currency, CURRENCY);
        CurrencyUnit to = fields.choice("to", EstimateRequestReader::currency, CURRENCY);
        if (from != null && from.equals(to)) {
            fields.reject("to", "Name another currency than the one that it is from.");
        }
        BigDecimal rate = fields.decimal("rate", "0.0001", "1000000", 10);
        Optional<LocalDate> date = fields.optionalDate("date");
        if (json.text("date").isBlank()) {
            fields.reject("date", "Say of which day the rate is, such as 2026-11-22.");
        }
        add(fields.errors().stream().map(error -> error.under(path)).toList());
        return fields.errors().isEmpty()
                ? Optional.of(new ExchangeRate(from, to, rate, date.orElseThrow()))
                : Optional.empty();
    }

    /** Adds errors, except about what has already been found wrong. */
    private void add(List<FieldError> more) {
        more.stream()
                .filter(error -> errors.stream().noneMatch(known -> covers(known.field(), error.field())))
                .toList()
                .forEach(errors::add);
    }

    private static boolean covers(String known, String field) {
        return field.equals(known) || field.startsWith(known + ".");
    }

    private static Optional<CurrencyUnit> currency(String code) {
        try {
            return Optional.of(CurrencyUnit.of(code)).filter(currency -> !currency.isPseudoCurrency());
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }
}
