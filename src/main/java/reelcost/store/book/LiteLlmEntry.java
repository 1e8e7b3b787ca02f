package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What becomes of one entry of LiteLLM's price map. */
public sealed interface LiteLlmEntry {
    /** {@code output_cost_per_second}, {@code output_cost_per_video_per_second}, either with {@code _1080p} behind it. */
    Pattern PRICE = Pattern.compile("output_cost_per_(video_per_)?second(?:_(?<size>.+))?");

    String PER_VIDEO_TOKEN = "output_cost_per_video_token";

    /**
     * An offer.
     *
     * @param soldOn the channel whose prices LiteLLM states, by the name that the book has for it
     */
    record Stated(OfferTree offer, Optional<String> soldOn) implements LiteLlmEntry {}

    /**
     * No offer.
     *
     * @param key the model's
     * @param conflict whether the entry contradicts itself
     */
    record Unstated(String key, String reason, boolean conflict) implements LiteLlmEntry {}

    static boolean isOne(JsonNode entry) {
        return entry.path("litellm_provider").isTextual();
    }

    /** Whether it is of video, or has a price that may be of video. */
    static boolean isAboutVideo(JsonNode entry) {
        return isOfVideo(entry)
                || entry.has(PER_VIDEO_TOKEN)
                || StreamSupport.stream(((Iterable<String>) entry::fieldNames).spliterator(), false)
                        .anyMatch(key -> PRICE.matcher(key).matches());
    }

    static boolean isOfVideo(JsonNode entry) {
        return entry.path("mode").asText().equals("video_generation");
    }
}
