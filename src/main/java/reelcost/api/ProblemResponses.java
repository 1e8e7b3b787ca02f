package reelcost.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sees to it that every error under {@code /api/} is a problem document, whoever found it. */
public class ProblemResponses {
    static final String ROOT = "/api/";

    private static final MediaType PROBLEM = MediaType.valueOf(ProblemJson.MEDIA_TYPE);
    private static final Set<String> POSTED =
            Set.of(EstimatesResource.PATH, ShootoutsResource.PATH, UpscaleChainsResource.PATH);
    private static final int METHOD_NOT_ALLOWED = 405;

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(PROBLEM)
                .entity(ProblemJson.of(problem, path(uri)))
                .build();
    }

    /** Replaces what others made of an error: an empty body, or a page for browsers. */
    @ServerResponseFilter
    void describe(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < Problem.BAD_REQUEST
                || !path(request.getUriInfo()).startsWith(ROOT)) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getStatus() == METHOD_NOT_ALLOWED) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed(path(request.getUriInfo())));
        }
        if (!(response.getEntity() instanceof ProblemJson)) {
            ProblemJson problem = ProblemJson.of(response.getStatus(), path(request.getUriInfo()));
            response.setEntity(problem, new Annotation[0], PROBLEM);
        }
    }

    private static String allowed(String path) {
        return POSTED.contains(path) ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
