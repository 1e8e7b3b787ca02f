package reelcost.domain.rate;

import java.util.List;

/**
 * One model or service sold on one channel.
 *
 * @param provider who made it
 * @param channel where it is bought: the provider's own API, or a reseller
 * @param model what is run, or the product's name
 * @param notes what a buyer should know beside the figures
 */
public record Offer(
        OfferId id,
        Service service,
        String provider,
        String channel,
        String model,
        Pricing pricing,
        DurationRule durations,
        FailedTakes failedTakes,
        LifeCycle lifeCycle,
        Source source,
        List<String> notes) {

    public Offer {
        notes = List.copyOf(notes);
    }

    /** For people: who sells it and what it is. */
    public String title() {
        return channel.equals(provider) ? provider + " · " + model : provider + " · " + model + " on " + channel;
    }
}
