package reelcost.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers forms that are too large with a page. Quarkus by itself closes the connection while the browser still sends, which
 * then shows a page of its own. Only an import may be large.
 */
@Singleton
final class LargeForms {
    /** Filters run from the highest priority down; Quarkus's own check of the size has 2. */
    private static final int BEFORE_QUARKUS = 20;

    private static final long MEGABYTE = 1_048_576;
    private static final long MOST_OF_A_FORM = 1;

    /** An import of four million characters, most of which take one byte. */
    private static final long MOST_OF_AN_IMPORT = 8;

    /** What is read and thrown away so that a browser that is still sending gets to reading the answer. */
    private static final long MOST_DISCARDED = 64 * MEGABYTE;

    void register(@Observes Filters filters) {
        filters.register(LargeForms::refuse, BEFORE_QUARKUS);
    }

    private static void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = declared == null ? 0 : Long.parseLong(declared);
        long most = path.equals(ImportPages.ADDRESS) ? MOST_OF_AN_IMPORT : MOST_OF_A_FORM;
        if (length <= most * MEGABYTE || path.startsWith("/api/")) {
            context.next();
        } else if (length > MOST_DISCARDED || request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context, most).onComplete(sent -> request.connection().close());
        } else {
            request.handler(discarded -> {})
                    .endHandler(end -> answer(context, most))
                    .resume();
        }
    }

    private static Future<Void> answer(RoutingContext context, long most) {
        return context.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(ErrorPages.tooLarge(most));
    }
}
