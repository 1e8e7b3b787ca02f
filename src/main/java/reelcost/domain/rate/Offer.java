package reelcost.domain.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One model or service sold on one channel.
 *
 * @param provider who made it
 * @param channel where it is bought: the provider's own API, or a reseller
 * @param model what is run, or the product's name
 * @param prices what it asks, by day; {@link #pricing} finds those of one
 * @param resultsKept how long clips can be fetched; none where it is not known, or there are none
 * @param origin who put it into the book
 * @param notes what a buyer should know beside the figures
 * @param otherSources those that say something else; none of them beats the source that the prices go by
 * @param examples what the seller's own worked examples say, each of which comes out; none where no example was published
 */
public record Offer(
        OfferId id,
        Service service,
        String provider,
        String channel,
        String model,
        PricePeriods prices,
        Durations durations,
        FailedTakes failedTakes,
        LifeCycle lifeCycle,
        Optional<ResultsKept> resultsKept,
        Source source,
        Origin origin,
        List<String> notes,
        List<OtherSource> otherSources,
        List<String> examples) {

    public Offer {
        notes = List.copyOf(notes);
        otherSources = List.copyOf(otherSources);
        examples = List.copyOf(examples);
    }

    /** What it asks on the day that work is planned for; empty where no price of that day is known. */
    public Optional<Pricing> pricing(LocalDate asOf) {
        return prices.on(asOf);
    }

    /** For people: why it can't be bought on a day, without a full stop; empty where it can. */
    public Optional<String> offSale(LocalDate day) {
        if (lifeCycle.on(day) == LifeCycle.Status.RETIRED) {
            return lifeCycle.retired().map(end -> title() + " was retired on " + DayText.of(end));
        }
        return lifeCycle.historical()
                ? Optional.of(title() + " is kept only to show what it cost then")
                : Optional.empty();
    }

    /** For people: who sells it, what it is, and whether the studio put it in itself. */
    public String title() {
        String sold = channel.equals(provider) ? "" : " on " + channel;
        return provider + " · " + model + sold + origin.mark();
    }
}
