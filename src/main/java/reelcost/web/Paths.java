package reelcost.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Addresses, and the numbers in them. */
final class Paths {
    private static final int MOST_PAGES = 10_000;

    private Paths() {}

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** The page asked for, from 0; the first where the text is no page number. */
    static int page(String text) {
        return text != null && text.matches("\\d{1,5}") ? Math.min(Integer.parseInt(text), MOST_PAGES) : 0;
    }

    /** The version that a form was made from; one that no row has where the text is no version. */
    static int version(Form form) {
        String text = form.get("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
