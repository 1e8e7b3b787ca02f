package reelcost.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads files of comma-separated values back. */
final class CsvFiles {
    private CsvFiles() {}

    static List<NamedCsvRecord> read(CsvText csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv.text()).stream().toList();
    }

    /** The sum of a column; blank cells count as nothing. */
    static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Compares with a file of {@code golden/}, byte for byte. */
    static void assertGolden(String name, CsvText csv) {
        try (InputStream golden = CsvFiles.class.getResourceAsStream("/golden/" + name)) {
            assertThat(new String(csv.bytes(), StandardCharsets.UTF_8))
                    .as("golden/" + name)
                    .isEqualTo(golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
