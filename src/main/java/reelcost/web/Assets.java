package reelcost.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of our own style sheets and scripts. Each holds a digest of the content, so browsers may keep it for ever. */
@Singleton
public final class Assets {
    private static final String ROOT = "/META-INF/resources";
    private static final int DIGEST_LENGTH = 12;

    private final Map<String, String> addresses = Stream.of(
                    "/css/app.css",
                    "/css/import.css",
                    "/css/funnel.css",
                    "/css/own.css",
                    "/css/shootout.css",
                    "/js/app.js",
                    "/js/charts.js")
            .collect(Collectors.toMap(path -> path, path -> path + "?v=" + digest(path)));

    String address(String path) {
        return addresses.get(path);
    }

    private static String digest(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(ROOT + path)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
