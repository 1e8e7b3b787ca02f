package reelcost.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody sent with a form: every field as text. */
final class Form {
    private final Map<String, List<String>> fields;

    Form(MultivaluedMap<String, String> fields) {
        this.fields = new TreeMap<>(fields);
    }

    /** The text of a field; where it was sent several times, the last; empty where it is missing. */
    String get(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    /**
     * Names this form as it was sent to an address. Each page gives its forms a token of their own, so only the same form,
     * with the same content, sent again has the same digest.
     */
    String digest(String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(address));
            fields.forEach((name, values) -> {
                digest.update(bytes(name));
                values.forEach(value -> digest.update(bytes(value)));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each text with its length before it, so that two fields never run together. */
    private static byte[] bytes(String text) {
        return (text.length() + ":" + text).getBytes(StandardCharsets.UTF_8);
    }
}
