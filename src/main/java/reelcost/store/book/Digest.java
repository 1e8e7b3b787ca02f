package reelcost.store.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of the files, so that two editions of one day can be told apart. */
final class Digest {
    private static final int SHORT = 8;

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    void add(String name, byte[] content) {
        sha256.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
        sha256.update(content);
    }

    String shortHex() {
        return HexFormat.of().formatHex(sha256.digest()).substring(0, SHORT);
    }
}
