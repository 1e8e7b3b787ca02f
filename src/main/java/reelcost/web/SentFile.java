package reelcost.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** A text that somebody sent as a file, or pasted. */
record SentFile(String name, String text) {
    /** In characters. LiteLLM's whole price map has some 1,700,000. */
    private static final int LONGEST = 4_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws BadField if there is neither a file nor a text, or it is no text or too long */
    static SentFile of(Collection<FormValue> files, String pasted) {
        Optional<FormValue> chosen = files.stream()
                .filter(file -> file.isFileItem() && !file.getFileName().isBlank())
                .findFirst();
        if (chosen.isEmpty() && pasted.isBlank()) {
            throw new BadField("Choose a file, or paste its text.");
        }
        SentFile sent = chosen.map(file -> new SentFile(plain(file.getFileName()), content(file)))
                .orElseGet(() -> new SentFile("pasted text", pasted));
        if (sent.text.length() > LONGEST) {
            throw new BadField("The file is too long: at most 4,000,000 characters are read.");
        }
        return sent;
    }

    private static String content(FormValue file) {
        try (InputStream content = file.getFileItem().getInputStream()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
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
