package reelcost.web;

/** A form of one field that holds something wrong; the message says what. */
final class BadField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadField(String message) {
        super(message);
    }
}
