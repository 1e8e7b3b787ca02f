package reelcost.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import reelcost.export.CsvText;

/** Files to take away. */
final class Downloads {
    private Downloads() {}

    /** @param fileName of letters, digits, dashes and dots only */
    static Response csv(String fileName, CsvText csv) {
        return Response.ok(csv.bytes(), CsvText.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }
}
