package reelcost.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads JSON to the letter: no field twice, nothing after the end, numbers as they are written. */
final class StrictJson {
    private static final int DEEPEST = 20;
    private static final JsonMapper LENIENT = mapper(false);
    private static final JsonMapper STRICT = mapper(true);

    private StrictJson() {}

    /** @throws Problem if it is not JSON */
    static JsonNode read(byte[] body) {
        try {
            JsonNode node = STRICT.readTree(body);
            if (node.isMissingNode()) {
                throw new Problem(Problem.BAD_REQUEST, "The request is empty: send a JSON object.");
            }
            return node;
        } catch (StreamConstraintsException tooMuch) {
            throw new Problem(
                    Problem.BAD_REQUEST,
                    "The JSON is nested too deeply, or has a name or a number that is too long" + at(tooMuch) + ".");
        } catch (IOException unreadable) {
            String fault = readableOtherwise(body) ? "The JSON has a field twice" : "The request is not valid JSON";
            throw new Problem(Problem.BAD_REQUEST, fault + at(unreadable) + ".");
        } catch (NumberFormatException | ArithmeticException absurd) {
            throw new Problem(Problem.BAD_REQUEST, "The JSON has a number that is beyond all bounds.");
        }
    }

    private static boolean readableOtherwise(byte[] body) {
        try {
            LENIENT.readTree(body);
            return true;
        } catch (IOException | NumberFormatException | ArithmeticException unreadable) {
            return false;
        }
    }

    private static String at(IOException fault) {
        JsonLocation location = fault instanceof JsonProcessingException json ? json.getLocation() : null;
        return location == null || location.getLineNr() < 1
                ? ""
                : ": see line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static JsonMapper mapper(boolean strict) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }
}
