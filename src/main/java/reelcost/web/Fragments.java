package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages of which htmx can ask for a part under the same address. */
final class Fragments {
    static final int UNPROCESSABLE = 422;

    private static final String HTMX = "HX-Request";
    private static final String BACK = "HX-History-Restore-Request";

    private Fragments() {}

    /** Whether a part is enough; on the way back through the history htmx needs the whole page again. */
    static boolean wanted(HttpHeaders headers) {
        return headers.getHeaderString(HTMX) != null && headers.getHeaderString(BACK) == null;
    }

    /**
     * A page that its address says in full: the page, or the part of it that changes while somebody types, for which the
     * browser is then shown at the address.
     *
     * @param ok whether what was typed could be read
     */
    static Response addressed(
            HttpHeaders headers, boolean ok, String address, TemplateInstance part, TemplateInstance page) {
        int status = ok ? Response.Status.OK.getStatusCode() : UNPROCESSABLE;
        return wanted(headers)
                ? answer(status, part).header("HX-Replace-Url", address).build()
                : page(status, page);
    }

    static Response page(int status, TemplateInstance page) {
        return answer(status, page).build();
    }

    static Response.ResponseBuilder answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.VARY, HTMX);
    }
}
