package reelcost.api;

import java.io.IOException;
import java.io.InputStream;

/** Reads the body of a request, up to a limit. */
final class LimitedBody {
    /** In bytes. A scenario of 60 stages takes some 20,000. */
    static final int LIMIT = 1_048_576;

    static final String TOO_LARGE = "The request is too large: at most 1,048,576 bytes are read.";

    /** What is read and thrown away so that a client that is still sending gets to reading the answer. */
    static final long MOST_DISCARDED = 64L * LIMIT;

    private LimitedBody() {}

    /** @throws Problem if there is more than {@link #LIMIT}, or it breaks off */
    static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                discard(body);
                throw new Problem(Problem.CONTENT_TOO_LARGE, TOO_LARGE);
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw new Problem(Problem.BAD_REQUEST, "The request broke off before its end.");
        }
    }

    private static void discard(InputStream body) throws IOException {
        byte[] buffer = new byte[8_192];
        long discarded = 0;
        for (int read = 0; read >= 0 && discarded < MOST_DISCARDED; read = body.read(buffer)) {
            discarded += read;
        }
    }
}
