package reelcost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.ScenarioReader;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.ScheduleReader;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.RateBook;

/** Reads the request for an estimate, whole or not at all: every fault that can be found is told at once. */
final class EstimateRequestReader {
    private static final List<String> SCALARS = List.of(
            "currency",
            "asOf",
            "finishedSeconds",
            "contingencyPercent",
            "markupPercent",
            "startMonth",
            "makingMonths",
            "reviewMonths",
            "retentionMonths",
            "lineSpeed");
    private static final List<String> LISTS = List.of("exchangeRates", "stages");
    private static final String LONGEST_VIDEO = "360000";
    private static final String MOST_PERCENT = "100";

    private final RateBook book;
    private final LocalDate today;
    private final Faults faults = new Faults();

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
        json.errors().forEach(faults::add);
        TextFields fields = new TextFields(json::text);
        CurrencyUnit currency = CurrencyReader.currency(fields);
        LocalDate asOf = fields.optionalDate("asOf").orElse(today);
        Optional<BigDecimal> finished = fields.optionalDecimal("finishedSeconds", "0.001", LONGEST_VIDEO, 3);
        BigDecimal contingency = fields.decimal("contingencyPercent", "0", MOST_PERCENT, 2, "0");
        BigDecimal markup = fields.decimal("markupPercent", "0", MOST_PERCENT, 2, "0");
        Optional<Schedule> schedule = ScheduleReader.schedule(fields);
        Optional<BigDecimal> lineSpeed = ScheduleReader.lineSpeed(fields);
        faults.addNew(fields.errors());
        ExchangeRates exchangeRates = new CurrencyReader(faults).exchangeRates(root.path("exchangeRates"));
        Scenario scenario = new Scenario("", stages(root.path("stages")));
        if (!faults.all().isEmpty()) {
            throw Problem.invalid(faults.all());
        }
        return new EstimateRequest(
                scenario,
                new Assumptions(currency, asOf, finished, contingency, markup, schedule, lineSpeed),
                exchangeRates);
    }

    private List<Stage> stages(JsonNode list) {
        if (!list.isArray() || list.isEmpty()) {
            faults.addNew(List.of(new FieldError("stages", "List at least one stage.")));
            return List.of();
        }
        List<StageText> texts = new ArrayList<>();
        for (int i = 0; i < list.size() && i <= Scenario.MOST_STAGES; i++) {
            texts.add(stage(list.get(i), i));
        }
        ScenarioReader.Result result = ScenarioReader.read(texts, book);
        faults.addNew(result.errors());
        return result.inOrder();
    }

    private StageText stage(JsonNode node, int index) {
        String path = "stages[" + index + "]";
        if (!node.isObject()) {
            faults.add(path, "Give a stage as an object: { … }.");
        }
        JsonFields json =
                JsonFields.read(node, StageFields.of(node.path("kind").asText().strip()), List.of());
        json.errors().forEach(error -> faults.add(error.under(path)));
        String id = json.text("id").strip();
        return new StageText(json.text("kind").strip(), id.isEmpty() ? "stage-" + (index + 1) : id, json.texts());
    }
}
