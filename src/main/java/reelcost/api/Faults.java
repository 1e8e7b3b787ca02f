package reelcost.api;

import java.util.ArrayList;
import java.util.List;
import reelcost.domain.plan.FieldError;

/** Collects what is wrong with a request, each thing once. */
final class Faults {
    private final List<FieldError> errors = new ArrayList<>();

    List<FieldError> all() {
        return errors;
    }

    void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    void add(FieldError error) {
        errors.add(error);
    }

    /** Adds errors, except about what has already been found wrong. */
    void addNew(List<FieldError> more) {
        more.stream()
                .filter(error -> errors.stream().noneMatch(known -> covers(known.field(), error.field())))
                .toList()
                .forEach(errors::add);
    }

    private static boolean covers(String known, String field) {
        return field.equals(known) || field.startsWith(known + ".");
    }
}
