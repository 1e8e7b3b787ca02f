package reelcost.domain.plan;

/**
 * What is wrong with one field.
 *
 * @param field its path: {@code clips}, or {@code stages[2].clips}
 * @param message a sentence that says what would be right
 */
public record FieldError(String field, String message) {
    public FieldError under(String path) {
        return new FieldError(path + "." + field, message);
    }
}
