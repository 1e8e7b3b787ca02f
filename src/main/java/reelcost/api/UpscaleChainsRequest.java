package reelcost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import reelcost.domain.estimate.UpscaleChains;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.StageKind;
import reelcost.domain.plan.StageReader;
import reelcost.domain.plan.StageText;
import reelcost.domain.plan.TextFields;
import reelcost.domain.rate.RateBook;

/** An upscale whose ways somebody wants to know, checked. */
record UpscaleChainsRequest(Stage.Upscale stage, Assumptions assumptions, ExchangeRates exchangeRates) {
    private static final String UPSCALE = "upscale";
    private static final List<String> FIELDS = List.of("offer", "clips", "seconds", "from", "to", "fps", "toFps");

    /**
     * Reads a request, whole or not at all: every fault that can be found is told at once.
     *
     * @param body JSON
     * @param today the day to price for where the request names none
     * @throws Problem if the body is not JSON, or something in it is wrong
     */
    static UpscaleChainsRequest read(byte[] body, RateBook book, LocalDate today) {
        JsonNode root = StrictJson.read(body);
        if (!root.isObject()) {
            throw new Problem(Problem.UNPROCESSABLE, "Send a JSON object with an upscale.");
        }
        Faults faults = new Faults();
        JsonFields json =
                JsonFields.read(root, List.of("currency", "asOf"), List.of("exchangeRates"), List.of(UPSCALE));
        json.errors().forEach(faults::add);
        TextFields fields = new TextFields(json::text);
        CurrencyUnit currency = CurrencyReader.currency(fields);
        LocalDate asOf = fields.optionalDate("asOf").orElse(today);
        faults.addNew(fields.errors());
        ExchangeRates exchangeRates = new CurrencyReader(faults).exchangeRates(root.path("exchangeRates"));
        Optional<Stage.Upscale> stage = upscale(root.path(UPSCALE), book, faults);
        if (stage.isEmpty() || !faults.all().isEmpty()) {
            throw Problem.invalid(faults.all());
        }
        return new UpscaleChainsRequest(stage.get(), Assumptions.plain(currency, asOf), exchangeRates);
    }

    private static Optional<Stage.Upscale> upscale(JsonNode node, RateBook book, Faults faults) {
        if (node.isMissingNode()) {
            faults.add(
                    UPSCALE,
                    "Give the upscale: offer, clips, seconds, from and to, and fps and toFps where they matter.");
        }
        if (!node.isObject()) {
            return Optional.empty();
        }
        JsonFields json = JsonFields.read(node, FIELDS, List.of());
        json.errors().forEach(error -> faults.add(error.under(UPSCALE)));
        StageReader.Result read =
                StageReader.read(new StageText(StageKind.UPSCALE.code(), UPSCALE, json.texts()), book);
        if (read instanceof StageReader.Result.Bad bad) {
            faults.addNew(
                    bad.errors().stream().map(error -> error.under(UPSCALE)).toList());
        }
        return read instanceof StageReader.Result.Ok ok ? Optional.of((Stage.Upscale) ok.stage()) : Optional.empty();
    }

    UpscaleChains run(RateBook book) {
        return UpscaleChains.of(stage, new Scenario("", List.of(stage)), assumptions, book, exchangeRates);
    }
}
