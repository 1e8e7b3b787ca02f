package reelcost.store.book;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** YAML and JSON texts as trees: one document, no key twice, decimals exactly as written. */
final class Trees {
    private static final ObjectMapper YAML = strict(YAMLMapper.builder());
    private static final ObjectMapper JSON = strict(JsonMapper.builder());

    private Trees() {}

    static Optional<Field> yaml(byte[] content, Place at) {
        return read(YAML, content, at);
    }

    static Optional<Field> json(String text, Place at) {
        return read(JSON, text.getBytes(StandardCharsets.UTF_8), at);
    }

    static String write(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException aTreeCanAlwaysBeWritten) {
            throw new IllegalStateException(aTreeCanAlwaysBeWritten);
        }
    }

    /** The same, set for people to read. */
    static String pretty(JsonNode tree) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException aTreeCanAlwaysBeWritten) {
            throw new IllegalStateException(aTreeCanAlwaysBeWritten);
        }
    }

    private static ObjectMapper strict(MapperBuilder<? extends ObjectMapper, ?> builder) {
        return builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    private static Optional<Field> read(ObjectMapper mapper, byte[] content, Place at) {
        try {
            return Optional.of(new Field(mapper.readTree(content), at));
        } catch (JsonProcessingException malformed) {
            String line = malformed.getLocation() == null
                    ? ""
                    : "line " + malformed.getLocation().getLineNr() + ": ";
            String message = malformed.getOriginalMessage().lines().findFirst().orElse("can't be read");
            at.fault(line + message.replaceFirst(" \\(start marker at .*", ""));
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
