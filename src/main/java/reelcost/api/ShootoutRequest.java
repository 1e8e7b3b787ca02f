package reelcost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Job;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.RateBook;

/** What somebody wants to have priced on every model, checked. */
record ShootoutRequest(Job job, Assumptions assumptions, ExchangeRates exchangeRates) {
    private static final String JOB = "job";

    /**
     * Reads a request, whole or not at all: every fault that can be found is told at once.
     *
     * @param body JSON
     * @param today the day to price for where the request names none
     * @throws Problem if the body is not JSON, or something in it is wrong
     */
    static ShootoutRequest read(byte[] body, LocalDate today) {
        JsonNode root = StrictJson.read(body);
        if (!root.isObject()) {
            throw new Problem(Problem.UNPROCESSABLE, "Send a JSON object with a job.");
        }
        Faults faults = new Faults();
        JsonFields json = JsonFields.read(root, List.of("currency", "asOf"), List.of("exchangeRates"), List.of(JOB));
        json.errors().forEach(faults::add);
        TextFields fields = new TextFields(json::text);
        CurrencyUnit currency = CurrencyReader.currency(fields);
        LocalDate asOf = fields.optionalDate("asOf").orElse(today);
        faults.addNew(fields.errors());
        ExchangeRates exchangeRates = new CurrencyReader(faults).exchangeRates(root.path("exchangeRates"));
        Job job = job(root.path(JOB), faults);
        if (!faults.all().isEmpty()) {
            throw Problem.invalid(faults.all());
        }
        return new ShootoutRequest(job, Assumptions.plain(currency, asOf), exchangeRates);
    }

    private static Job job(JsonNode node, Faults faults) {
        if (node.isMissingNode()) {
            faults.add(JOB, "Give the job: clips, seconds and size, and fps and audio where they matter.");
        }
        if (!node.isObject()) {
            return null;
        }
        JsonFields json = JsonFields.read(node, Job.FIELDS, List.of());
        json.errors().forEach(error -> faults.add(error.under(JOB)));
        TextFields fields = new TextFields(json::text);
        Job job = Job.read(fields);
        faults.addNew(fields.errors().stream().map(error -> error.under(JOB)).toList());
        return job;
    }

    Shootout run(RateBook book) {
        return Shootout.run(job, assumptions, book, exchangeRates);
    }
}
