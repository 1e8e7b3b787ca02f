package reelcost.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A finished file of comma-separated values as RFC 4180 has it: commas, lines ended by CR LF, quotes where they are
 * needed.
 *
 * @param text the content without a byte order mark
 */
public record CsvText(String text) {
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static CsvText of(List<String> header, List<Row> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.cells()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new CsvText(text.toString());
    }

    /**
     * The file's bytes: UTF-8 with a byte order mark. Without the mark Excel takes the file for the machine's own code
     * page and spoils every name with an accent; LibreOffice, Numbers, Google Sheets and pandas read either.
     */
    public byte[] bytes() {
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text;
    }
}
