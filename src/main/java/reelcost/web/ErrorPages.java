package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import reelcost.app.NotThere;
import reelcost.app.Refused;
import reelcost.app.Stale;

/** Pages for what went wrong, in the layout of all pages. */
public class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int LEAST_SERVER_ERROR = 500;
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
            case 400 ->
                page(
                        400,
                        "This page is out of date",
                        "The form could not be accepted: its security token is missing or has expired. Nothing was changed. Go"
                                + " back, load the page again and send it once more.");
            case 405 -> page(405, "That can't be done here", "The address does not take this kind of request.");
            case 413 -> page(413, TOO_MUCH, "A form may have at most 1 MB.");
            case 415 -> page(415, "That is not a form", "Pages take forms only; programs use the API.");
            default -> page(status, "That can't be done", "The request could not be accepted. Nothing was changed.");
        };
    }

    /**
     * What reads forms for Quarkus stops at 1,000 fields with a bare exception, which only the place that it comes from tells
     * from others.
     */
    private static boolean tooManyFields(Exception exception) {
        StackTraceElement[] trace = exception.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals(FormData.class.getName());
    }

    @ServerExceptionMapper
    public Response broken(Exception exception) {
        if (tooManyFields(exception)) {
            return page(413, TOO_MUCH, "A form may have at most 1,000 fields. Nothing was changed.");
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(exception, "Error %s", number);
        return page(
                500,
                "Something broke at our end",
                "Nothing that you had saved is lost. Go back and try again; if it happens twice, quote the number "
                        + number + " to whoever runs Reelcost.");
    }

    private static Response page(int status, String heading, String text) {
        return Response.status(status)
                .entity(new error(status, heading, text).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
