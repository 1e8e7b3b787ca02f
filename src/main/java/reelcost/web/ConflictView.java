package reelcost.web;

import java.util.List;
import java.util.Map;

/**
 * A save that came too late: what was typed beside what is saved now.
 *
 * @param nav the place in the header that it belongs to
 * @param action where the form goes, and the address of the page itself
 * @param hidden the fields that save what was typed over what is saved now
 */
record ConflictView(String nav, String title, String what, String action, List<Row> rows, Map<String, String> hidden) {
    /** One field that differs. */
    record Row(String name, String typed, String saved) {}
}
