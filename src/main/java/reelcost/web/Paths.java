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

    /** The id that a text is; one that no row has where it is none. */
    static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** The version that a form was made from; one that no row has where the text is no version. */
    static int version(Form form) {
        return version(form.get("version"));
    }

    static int version(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
