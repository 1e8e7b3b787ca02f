package reelcost.store.book;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.OtherSource;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.ResultsKept;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Source;

/** Reads one offer, and works out its provider's own examples. */
final class OfferReader {
    private final Shared shared;

    OfferReader(Shared shared) {
        this.shared = shared;
    }

    /** The offer, sound or not; empty where it has no usable id. */
    Optional<FoundOffer> read(Fields fields) {
        int faultsBefore = fields.at().problems().count();
        Optional<OfferId> id = fields.required("id").flatMap(Field::offerId);
        Optional<Service> service = fields.required("service").flatMap(field -> field.word(Service.class));
        Optional<String> provider = Shared.own(fields, "provider", Field::text, shared.provider());
        Optional<String> channel = Shared.own(fields, "channel", Field::text, shared.channel());
        Optional<String> model = fields.required("model").flatMap(Field::text);
        Optional<CurrencyUnit> currency = Shared.own(fields, "currency", Field::currency, shared.currency());
        Optional<Source> source = Shared.own(fields, "source", SourceReader::read, shared.source());
        LifeCycle lifeCycle =
                fields.optional("lifecycle").map(LifeCycleReader::read).orElse(LifeCycle.ACTIVE);
        Optional<ResultsKept> kept = fields.optional(ResultsKeptReader.KEY)
                .flatMap(ResultsKeptReader::read)
                .or(shared::resultsKept);
        List<String> notes = fields.list("notes").stream()
                .map(Field::text)
                .flatMap(Optional::stream)
                .toList();
        List<OtherSource> others = OtherSourceReader.read(fields, source);
        List<Field> examples = fields.list("examples");
        // For people; no price depends on it, and the other offer may leave the book.
        fields.optional("based-on").ifPresent(Field::offerId);
        if (service.isEmpty()) {
            return id.map(known -> new FoundOffer(known, fields.at(), shared.origin(), Optional.empty()));
        }

        boolean byVolume = service.get() == Service.STORE || service.get() == Service.TRANSFER;
        if (byVolume && kept.isPresent()) {
            fields.at(ResultsKeptReader.KEY)
                    .fault("is for what makes clips; " + Field.word(service.get()) + " does not");
        }
        Durations durations = byVolume
                ? DurationRule.ANY
                : fields.required("durations")
                        .<Durations>flatMap(DurationsReader::read)
                        .orElse(DurationRule.ANY);
        FailedTakes failedTakes = byVolume
                ? FailedTakes.UNKNOWN
                : fields.required("failed-takes")
                        .flatMap(field -> field.word(FailedTakes.class))
                        .orElse(FailedTakes.UNKNOWN);
        Optional<MeterWord> meter = fields.required("meter").flatMap(field -> MeterWord.read(field, service.get()));
        Function<Fields, Optional<? extends Pricing>> reader = from -> {
            if (meter.isEmpty()) {
                MeterWord.OWN_KEYS.forEach(from::optional);
            }
            return byVolume
                    ? TierScheduleReader.read(from, currency, meter)
                    : RateTableReader.read(from, currency, meter, durations);
        };
        Optional<PricePeriods> prices = fields.optional("periods")
                .map(periods -> PeriodsReader.read(periods, reader))
                .orElseGet(() -> reader.apply(fields).map(PricePeriods::always));
        List<WorkedExample> worked = examples.stream()
                .map(byVolume ? VolumeExample::read : ClipExample::read)
                .flatMap(Optional::stream)
                .toList();
        fields.end();

        if (fields.at().problems().count() > faultsBefore) {
            return id.map(known -> new FoundOffer(known, fields.at(), shared.origin(), Optional.empty()));
        }
        Offer offer = new Offer(
                id.orElseThrow(),
                service.get(),
                provider.orElseThrow(),
                channel.orElseThrow(),
                model.orElseThrow(),
                prices.orElseThrow(),
                durations,
                failedTakes,
                lifeCycle,
                kept,
                source.orElseThrow(),
                shared.origin(),
                notes,
                others,
                worked.stream().map(WorkedExample::says).toList());
        worked.forEach(example -> example.check(offer));
        return Optional.of(new FoundOffer(offer.id(), fields.at(), shared.origin(), Optional.of(offer)));
    }
}
