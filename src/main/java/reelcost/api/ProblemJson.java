package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.plan.FieldError;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code about:blank}: the status says it all
 * @param instance the path that was asked for
 * @param errors what is wrong with which field; left out where it is not about fields
 */
@Schema(name = "Problem", description = "What is wrong with a request (RFC 9457).")
record ProblemJson(
        @Schema(examples = "about:blank") String type,
        @Schema(examples = "Unprocessable Content") String title,
        @Schema(examples = "422") int status,
        @Schema(examples = "One field is wrong.") String detail,
        @Schema(examples = "/api/v1/estimates") String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "What is wrong with which field.")
                List<Field> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int MOST_ERRORS = 100;

    @Schema(name = "ProblemField")
    record Field(
            @Schema(examples = "stages[0].clips") String field,
            @Schema(examples = "Enter a number between 1 and 1,000,000.") String message) {}

    static ProblemJson of(Problem problem, String instance) {
        return new ProblemJson(
                "about:blank",
                title(problem.status()),
                problem.status(),
                problem.getMessage(),
                instance,
                problem.errors().stream()
                        .limit(MOST_ERRORS)
                        .map(ProblemJson::field)
                        .toList());
    }

    /** For what nobody in this package has described. */
    static ProblemJson of(int status, String instance) {
        return of(new Problem(status, detail(status)), instance);
    }

    private static Field field(FieldError error) {
        return new Field(error.field(), error.message());
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            default -> status < 500 ? "Client Error" : "Server Error";
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method; the Allow header lists those it does.";
            case 406 -> "The answer can only be had as application/json.";
            case 413 -> "The request is too large.";
            case 415 -> "Send the request as application/json.";
            default -> status < 500 ? "The request can't be understood." : "Something went wrong on this side.";
        };
    }
}
