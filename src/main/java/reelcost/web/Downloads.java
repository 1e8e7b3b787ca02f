package reelcost.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import reelcost.export.CsvText;

/** Files to take away. */
final class Downloads {
    private Downloads() {}

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
