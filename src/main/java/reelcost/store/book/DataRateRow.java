package reelcost.store.book;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reelcost.domain.media.CodecCode;
import reelcost.domain.media.DataRate;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.Frames;

/**
 * One row of the data rates.
 *
 * @param rates one for each frame rate that the row is about; one in all where the row names no frames
 */
record DataRateRow(CodecCode code, String family, String profile, List<DataRate> rates) {
    static final List<String> COLUMNS =
            List.of("code", "codec", "profile", "width", "height", "fps", "mbps", "note", "source", "date");

    private static final Pattern SIDE = Pattern.compile("\\d{1,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Pattern NUMBERS = Pattern.compile(NUMBER + "(/" + NUMBER + ")*");

    /** The row that the cells say; nothing where any of them is wrong, and each is then a fault. */
    static Optional<DataRateRow> read(List<String> cells, Place at) {
        if (cells.size() != COLUMNS.size()) {
            at.fault("has " + cells.size() + " cells, not " + COLUMNS.size());
            return Optional.empty();
        }
        int faults = at.problems().count();
        Cells row = new Cells(cells, at);
        Optional<CodecCode> code = row.at("code").make(() -> new CodecCode(row.text("code")));
        row.required("codec", "profile", "note", "source", "date");
        if (row.namesFrames()) {
            row.matching("width", SIDE, "a whole number of pixels");
            row.matching("height", SIDE, "a whole number of pixels");
            row.matching("fps", NUMBERS, "a number of at most 3 decimals, or several divided by /");
        }
        row.matching("mbps", NUMBER, "a number of at most 3 decimals");
        if (at.problems().count() > faults) {
            return Optional.empty();
        }
        return at.make(() -> new DataRateRow(code.orElseThrow(), row.text("codec"), row.text("profile"), row.rates()));
    }

    private record Cells(List<String> cells, Place line) {
        String text(String column) {
            return cells.get(COLUMNS.indexOf(column));
        }

        Place at(String column) {
            return line.key(column);
        }

        void required(String... columns) {
            Arrays.stream(columns).filter(column -> text(column).isBlank()).forEach(column -> at(column)
                    .fault("is missing"));
        }

        void matching(String column, Pattern form, String what) {
            if (!form.matcher(text(column)).matches()) {
                at(column).fault("must be " + what + ", not \"" + text(column) + "\"");
            }
        }

        /** What weighs the same at every frame size and frame rate leaves all three cells empty. */
        boolean namesFrames() {
            return Stream.of("width", "height", "fps")
                    .anyMatch(column -> !text(column).isEmpty());
        }

        List<DataRate> rates() {
            if (!namesFrames()) {
                return List.of(rate(Optional.empty()));
            }
            FrameSize size = new FrameSize(Integer.parseInt(text("width")), Integer.parseInt(text("height")));
            return Arrays.stream(text("fps").split("/"))
                    .map(fps -> rate(Optional.of(new Frames(size, new BigDecimal(fps)))))
                    .toList();
        }

        private DataRate rate(Optional<Frames> frames) {
            return new DataRate(frames, new BigDecimal(text("mbps")), text("note"), text("source"), text("date"));
        }
    }
}
