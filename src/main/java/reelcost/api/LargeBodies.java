package reelcost.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Answers requests under {@code /api/} that are too large with a problem document. Quarkus by itself closes the
 * connection while the client still sends, so that most clients never see its answer, which is empty.
 */
@Singleton
final class LargeBodies {
    /** Filters run from the highest priority down; Quarkus's own check of the size has 2. */
    private static final int BEFORE_QUARKUS = 20;

    private static final int AFTER_QUARKUS = 1;

    private final ObjectMapper mapper;

    LargeBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, BEFORE_QUARKUS);
        filters.register(this::leaveToTheReader, AFTER_QUARKUS);
    }

    private void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = declared == null ? 0 : Long.parseLong(declared);
        if (length <= LimitedBody.LIMIT || !underApi(context)) {
            context.next();
        } else if (length > LimitedBody.MOST_DISCARDED || request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context).onComplete(sent -> request.connection().close());
        } else {
            request.handler(discarded -> {}).endHandler(end -> answer(context)).resume();
        }
    }

    private Future<Void> answer(RoutingContext context) {
        Problem problem = new Problem(Problem.CONTENT_TOO_LARGE, LimitedBody.TOO_LARGE);
        try {
            byte[] json = mapper.writeValueAsBytes(
                    ProblemJson.of(problem, context.request().path()));
            return context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(Buffer.buffer(json));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A body of undeclared length is measured by {@link LimitedBody}, which can still answer when it is too large. */
    private void leaveToTheReader(RoutingContext context) {
        if (underApi(context)) {
            context.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
        }
        context.next();
    }

    private static boolean underApi(RoutingContext context) {
        return context.normalizedPath().startsWith(ProblemResponses.ROOT);
    }
}
