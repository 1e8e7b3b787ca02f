package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import reelcost.app.NotThere;
import reelcost.app.Refused;
import reelcost.app.Stale;

/** Pages for what went wrong, in the layout of all pages. */
public class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int BAD_REQUEST = 400;
    private static final int LEAST_SERVER_ERROR = 500;
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    /** What reads a form's fields, and what its type is. */
    private static final Set<String> READERS =
            Set.of(FormBodyHandler.class.getName(), MediaTypeHeaderDelegate.class.getName());

    private static final String TOO_MUCH = "That is too much at once";

    record error(int status, String heading, String text) implements TemplateInstance {}

    /** The page that answers a form of more than so many MB. */
    static String tooLarge(long megabytes) {
        return new error(413, TOO_MUCH, "At most " + megabytes + " MB are read here. Nothing was changed.").render();
    }

    @ServerExceptionMapper({NotThere.class, NotFoundException.class})
    public Response notThere() {
        return page(404, "There is no such page", "It may have been deleted, or the address is not quite right.");
    }

    @ServerExceptionMapper
    public Response stale(Stale stale) {
        return page(
                409,
                "Somebody else was quicker",
                "What you wanted to change was changed after you opened the page. Nothing was saved; open it again and have"
                        + " another look.");
    }

    @ServerExceptionMapper({Refused.class, BadField.class})
    public Response refused(RuntimeException refused) {
        return page(422, "That can't be done", refused.getMessage());
    }

    @ServerExceptionMapper
    public Response refusedByTheServer(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        if (status >= LEAST_SERVER_ERROR) {
            return broken(exception);
        }
        return switch (status) {
            case 400 -> page(outOfDate());
            case 405 -> page(405, "That can't be done here", "The address does not take this kind of request.");
            case 413 -> page(413, TOO_MUCH, "A form may have at most 1 MB.");
            case 415 -> page(415, "That is not a form", "Pages take forms only; programs use the API.");
            default -> page(status, "That can't be done", "The request could not be accepted. Nothing was changed.");
        };
    }

    /** A form without its security token is answered before any page sees it, and with nothing to read. */
    @ServerResponseFilter
    void describe(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == BAD_REQUEST && !response.hasEntity() && !isApi(request.getUriInfo())) {
            response.setEntity(outOfDate().render(), new Annotation[0], PAGE);
        }
    }

    private static boolean isApi(UriInfo uri) {
        return uri.getRequestUri().getRawPath().startsWith("/api/");
    }

    /**
     * What reads forms for Quarkus stops at 1,000 fields with a bare exception, which only the place that it comes from tells
     * from others.
     */
    private static boolean tooManyFields(Exception exception) {
        StackTraceElement[] trace = exception.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals(FormData.class.getName());
    }

    /** A form that can't be decoded, or whose type can't be read, leaves the same exceptions as a mistake of our own. */
    private static boolean unreadable(Exception exception) {
        return exception instanceof IllegalArgumentException
                && Arrays.stream(exception.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .anyMatch(READERS::contains);
    }

    @ServerExceptionMapper
    public Response broken(Exception exception) {
        if (tooManyFields(exception)) {
            return page(413, TOO_MUCH, "A form may have at most 1,000 fields. Nothing was changed.");
        }
        if (unreadable(exception)) {
            return page(
                    BAD_REQUEST, "That can't be read", "The form is not written as forms are. Nothing was changed.");
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(exception, "Error %s", number);
        return page(
                500,
                "Something broke at our end",
                "Nothing that you had saved is lost. Go back and try again; if it happens twice, quote the number "
                        + number + " to whoever runs Reelcost.");
    }

    private static error outOfDate() {
        return new error(
                BAD_REQUEST,
                "This page is out of date",
                "The form could not be accepted: its security token is missing or has expired. Nothing was changed. Go"
                        + " back, load the page again and send it once more.");
    }

    private static Response page(int status, String heading, String text) {
        return page(new error(status, heading, text));
    }

    private static Response page(error page) {
        return Response.status(page.status()).entity(page.render()).type(PAGE).build();
    }
}
