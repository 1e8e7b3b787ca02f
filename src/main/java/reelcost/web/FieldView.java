package reelcost.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reelcost.domain.plan.FieldError;

/** What somebody typed into a form, with what is wrong with it, to be shown again. */
record FieldView(Map<String, String> values, List<FieldError> errors) {
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean wrong(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** {@code 2 fields need you}. */
    public String needs() {
        return errors.size() + (errors.size() == 1 ? " field needs" : " fields need") + " you";
    }

    public String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .collect(Collectors.joining(" "));
    }
}
