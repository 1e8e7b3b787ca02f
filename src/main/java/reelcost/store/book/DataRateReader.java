package reelcost.store.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.domain.media.Codec;
import reelcost.domain.media.CodecCode;
import reelcost.domain.media.DataRates;
import reelcost.domain.rate.InvalidRateBook;

/** Reads {@code media/data-rates.csv}: what the files of each codec weigh, one listed rate a row. */
public final class DataRateReader {
    static final String FILE = "media/data-rates.csv";

    /** The rows of one codec, in the order in which the file has them. */
    private record Listed(Place at, DataRateRow first, List<DataRateRow> rows) {}

    private DataRateReader() {}

    /**
     * The data rates that come with the program.
     *
     * @throws InvalidRateBook if the file has any fault
     */
    public static DataRates builtIn() {
        try (InputStream stream = DataRateReader.class.getResourceAsStream("/" + FILE)) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws InvalidRateBook if the text has any fault; it lists all of them, each with its line and column */
    static DataRates read(String text) {
        Problems problems = new Problems();
        Place file = Place.of(problems, FILE);
        Map<CodecCode, Listed> listed = new LinkedHashMap<>();
        for (CsvRecord cells : records(text, file)) {
            Place at = file.key("line " + cells.getStartingLineNumber());
            DataRateRow.read(cells.getFields(), at).ifPresent(row -> add(row, at, listed));
        }
        List<Codec> codecs = listed.values().stream()
                .map(DataRateReader::codec)
                .flatMap(Optional::stream)
                .toList();
        problems.refuseIfAny();
        return DataRates.of(codecs);
    }

    /** The rows below the header; none where the header is not the one expected. */
    private static List<CsvRecord> records(String text, Place file) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = reader.stream().toList();
            if (records.isEmpty() || !records.get(0).getFields().equals(DataRateRow.COLUMNS)) {
                file.key("line 1").fault("must name the columns " + String.join(",", DataRateRow.COLUMNS));
                return List.of();
            }
            if (records.size() == 1) {
                file.fault("has no data rate");
            }
            return records.subList(1, records.size());
        } catch (CsvParseException malformed) {
            file.fault("is not a file of comma-separated values: " + malformed.getMessage());
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(DataRateRow row, Place at, Map<CodecCode, Listed> listed) {
        Listed codec = listed.computeIfAbsent(row.code(), code -> new Listed(at, row, new ArrayList<>()));
        if (!row.family().equals(codec.first().family())
                || !row.profile().equals(codec.first().profile())) {
            at.key("code")
                    .fault(row.code() + " is " + codec.first().family() + " "
                            + codec.first().profile() + " in " + codec.at());
        }
        codec.rows().add(row);
    }

    private static Optional<Codec> codec(Listed listed) {
        DataRateRow first = listed.first();
        return listed.at()
                .make(() -> new Codec(
                        first.code(),
                        first.family(),
                        first.profile(),
                        listed.rows().stream()
                                .flatMap(row -> row.rates().stream())
                                .toList()));
    }
}
