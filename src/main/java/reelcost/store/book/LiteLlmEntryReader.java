package reelcost.store.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.OfferId;

/** Makes an offer of one entry of LiteLLM's price map, or says why there is none. LiteLLM states US dollars. */
final class LiteLlmEntryReader {
    private static final String CHANNEL = "LiteLLM";
    private static final String ANY_SIZE = "";

    private final String key;
    private final JsonNode entry;
    private final LocalDate today;

    /** Keys and prices by size. */
    private final Map<String, Map.Entry<String, BigDecimal>> prices = new TreeMap<>();

    LiteLlmEntryReader(String key, JsonNode entry, LocalDate today) {
        this.key = key;
        this.entry = entry;
        this.today = today;
    }

    LiteLlmEntry read() {
        if (entry.has(LiteLlmEntry.PER_VIDEO_TOKEN)) {
            return unstated("has a price for each video token ("
                    + entry.get(LiteLlmEntry.PER_VIDEO_TOKEN).asText()
                    + "), but LiteLLM does not say how many tokens a second of video has");
        }
        if (!LiteLlmEntry.isOfVideo(entry)) {
            return unstated("is of mode " + entry.path("mode").asText("none")
                    + ", not video_generation: what it costs by the second may be no video");
        }
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            Optional<LiteLlmEntry.Unstated> refused = read(field.getKey(), field.getValue());
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        Optional<OfferId> id = OfferId.parse("litellm/" + slug());
        if (prices.isEmpty()) {
            return unstated("has no price by the second");
        }
        return id.isEmpty()
                ? unstated("has a name that no offer can be called by")
                : new LiteLlmEntry.Stated(new OfferTree(offer(id.get())), seller().map(LiteLlmSeller::channel));
    }

    private Optional<LiteLlmEntry.Unstated> read(String field, JsonNode value) {
        Matcher price = LiteLlmEntry.PRICE.matcher(field);
        if (!price.matches()) {
            return field.contains("cost")
                            && !(value.isNumber() && value.decimalValue().signum() == 0)
                    ? refused("has another cost besides, which a price by the second leaves out: " + field)
                    : Optional.empty();
        }
        String size = price.group("size") == null ? ANY_SIZE : price.group("size");
        if (!size.equals(ANY_SIZE) && SizeChoice.parse(size).isEmpty()) {
            return refused("has a price for something that is no frame size: " + field);
        }
        if (!value.isNumber() || value.decimalValue().signum() < 0) {
            return refused("has a price that is none: " + field + " is " + value);
        }
        if (value.decimalValue().signum() == 0) {
            return refused(field + " is 0, which LiteLLM also writes where it knows no price");
        }
        Map.Entry<String, BigDecimal> earlier = prices.putIfAbsent(size, Map.entry(field, value.decimalValue()));
        return earlier == null || earlier.getValue().compareTo(value.decimalValue()) == 0
                ? Optional.empty()
                : Optional.of(new LiteLlmEntry.Unstated(
                        key,
                        "has two prices that disagree: " + earlier.getKey() + " is " + earlier.getValue() + ", " + field
                                + " is " + value,
                        true));
    }

    private ObjectNode offer(OfferId id) {
        ObjectNode offer = JsonNodeFactory.instance.objectNode();
        offer.put("id", id.value()).put("service", "generate");
        offer.put("provider", seller().map(LiteLlmSeller::provider).orElseGet(this::named));
        offer.put("channel", CHANNEL).put("model", key).put("currency", "USD");
        offer.put("meter", "seconds").put("per", "second");
        prices.forEach((size, price) -> {
            ObjectNode row = offer.withArray("rates").addObject();
            if (!size.equals(ANY_SIZE)) {
                row.put("size", size);
            }
            row.put("price", price.getValue());
        });
        offer.put("durations", "any").put("failed-takes", "unknown");
        if (entry.has("deprecation_date")) {
            offer.putObject("lifecycle").set("deprecated", entry.get("deprecation_date"));
        }
        offer.putObject("source")
                .put("where", entry.path("source").asText("BerriAI/litellm model_prices_and_context_window.json"))
                .put("dated", today.toString())
                .put("confidence", "secondary");
        offer.putArray("notes")
                .add("Taken from LiteLLM's price map, where it is " + key + "; the date is that of the import.")
                .add("LiteLLM states no clip lengths, and who pays for failed takes neither."
                        + (prices.containsKey(ANY_SIZE)
                                ? " The price without a size is for every size not named."
                                : ""));
        return offer;
    }

    private Optional<LiteLlmSeller> seller() {
        return LiteLlmSeller.named(named());
    }

    private String named() {
        return entry.path("litellm_provider").asText("unknown");
    }

    private String slug() {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[.-]+|-+$", "");
    }

    private LiteLlmEntry.Unstated unstated(String reason) {
        return new LiteLlmEntry.Unstated(key, reason, false);
    }

    private Optional<LiteLlmEntry.Unstated> refused(String reason) {
        return Optional.of(unstated(reason));
    }
}
