package reelcost.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A text that somebody sent as a file, or pasted. */
record SentFile(String name, String text) {
    /** In characters. LiteLLM's whole price map has some 1,700,000. */
    private static final int LONGEST = 4_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws BadField if there is neither a file nor a text, or it is no text or too long */
    static SentFile of(FileUpload file, String pasted) {
        boolean chosen = file != null && !file.fileName().isBlank();
        if (!chosen && pasted.isBlank()) {
            throw new BadField("Choose a file, or paste its text.");
        }
        SentFile sent =
                chosen ? new SentFile(plain(file.fileName()), content(file)) : new SentFile("pasted text", pasted);
        if (sent.text.length() > LONGEST) {
            throw new BadField("The file is too long: at most 4,000,000 characters are read.");
        }
        return sent;
    }

    private static String content(FileUpload file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.uploadedFile())))
                    .toString()
                    .replaceFirst("^" + BYTE_ORDER_MARK, "");
        } catch (CharacterCodingException binary) {
            throw new BadField("The file is not a text in UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The last part of a path, without what can't be seen. */
    private static String plain(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
    }
}
