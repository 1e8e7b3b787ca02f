package reelcost.api;

import java.util.List;
import reelcost.domain.plan.FieldError;

/** A request that can't be served, and why; {@link ProblemResponses} makes the response. */
final class Problem extends RuntimeException {
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int CONTENT_TOO_LARGE = 413;
    static final int UNPROCESSABLE = 422;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<FieldError> errors;

    Problem(int status, String detail) {
        this(status, detail, List.of());
    }

    private Problem(int status, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    /** A request that can be read, but whose fields are wrong. */
    static Problem invalid(List<FieldError> errors) {
        return new Problem(
                UNPROCESSABLE,
                errors.size() == 1 ? "One field is wrong." : errors.size() + " fields are wrong.",
                errors);
    }

    int status() {
        return status;
    }

    List<FieldError> errors() {
        return errors;
    }
}
