package reelcost.web;

import java.util.List;

/**
 * A table with a column for each scenario.
 *
 * @param corner what the rows are
 * @param totals the last row, set apart; at most one
 */
record Grid(String corner, List<Head> heads, List<Row> rows, List<Row> totals) {
    /** The head of a scenario's column. */
    record Head(String name, boolean baseline, boolean historical) {}

    /**
     * One row.
     *
     * @param category its code where the row is a category's, else empty
     * @param aside said more quietly after the name
     */
    record Row(String category, String name, String aside, List<Cell> cells) {}

    /**
     * One figure.
     *
     * @param known whether it is one, and not the word for there being none
     * @param best whether it is the cheapest of its row
     */
    record Cell(String text, boolean known, boolean best, Difference change) {
        static Cell of(String text) {
            return new Cell(text, true, false, Difference.NONE);
        }

        static Cell unknown(String text) {
            return new Cell(text, false, false, Difference.NONE);
        }

        Cell with(Difference change) {
            return new Cell(text, known, best, change);
        }

        Cell marked() {
            return new Cell(text, known, true, change);
        }
    }
}
