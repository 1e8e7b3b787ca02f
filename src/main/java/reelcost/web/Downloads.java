package reelcost.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import reelcost.domain.plan.FieldError;
import reelcost.export.CsvText;

/** Files to take away. */
final class Downloads {
    private Downloads() {}

    /** What is wrong with an address that should have been one of a file, a line for each field. */
    static Response refused(List<FieldError> errors) {
        return Response.status(Fragments.UNPROCESSABLE)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity(errors.stream().map(error -> error.message() + "\n").collect(Collectors.joining()))
                .build();
    }

    /** @param fileName of letters, digits, dashes and dots only */
    static Response csv(String fileName, CsvText csv) {
        return file(fileName, csv.bytes(), CsvText.MEDIA_TYPE);
    }

    /** @param fileName of letters, digits, dashes and dots only */
    static Response json(String fileName, String json) {
        return file(fileName, json.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
    }

    private static Response file(String fileName, byte[] content, String mediaType) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }
}
