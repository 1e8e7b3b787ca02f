package reelcost.store.book;

import java.util.Arrays;
import java.util.Optional;

/** Who is behind a {@code litellm_provider}, as far as the book knows them. */
enum LiteLlmSeller {
    GEMINI("gemini", "Google", "Google"),
    VERTEX_AI("vertex_ai", "Google", "Google Vertex AI"),
    OPENAI("openai", "OpenAI", "OpenAI"),
    AZURE("azure", "OpenAI", "Azure OpenAI"),
    RUNWAY("runwayml", "Runway", "Runway");

    private final String code;
    private final String provider;
    private final String channel;

    LiteLlmSeller(String code, String provider, String channel) {
        this.code = code;
        this.provider = provider;
        this.channel = channel;
    }

    /** {@code vertex_ai-video-models} is {@code vertex_ai}. */
    static Optional<LiteLlmSeller> named(String litellmProvider) {
        return Arrays.stream(values())
                .filter(seller -> litellmProvider.equals(seller.code) || litellmProvider.startsWith(seller.code + "-"))
                .findFirst();
    }

    /** Who made what they sell. */
    String provider() {
        return provider;
    }

    /** What the book calls them as a channel. */
    String channel() {
        return channel;
    }
}
