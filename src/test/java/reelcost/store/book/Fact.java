package reelcost.store.book;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.OfferId;

/**
 * One row of the collected facts in {@code facts/}: what a source says, and in which offers it stands or why in none. What
 * a row says beside its columns (the price of another size in its note, of sound, of the past) is a fact of its own.
 *
 * @param file the file without its ending
 * @param cells by column
 */
record Fact(String file, long line, Map<String, String> cells) {
    static final String VIDEO = "video-models";
    static final String UPSCALERS = "upscalers";
    static final String VOLUMES = "storage-transfer";
    static final String GPU = "gpu";

    /** A frame rate that lies in the band, by the words of the facts. */
    private static final Map<String, String> BANDS =
            Map.of("<30", "24", "30-60", "30", "60-120", "60", ">=120", "120", "24", "24");

    private static final Map<String, Boolean> AUDIO =
            Map.of("yes", true, "included", true, "always", true, "no", false);

    static List<Fact> all() {
        return Stream.of(VIDEO, UPSCALERS, VOLUMES, GPU)
                .flatMap(file -> rows(file).stream()
                        .map(row -> new Fact(file, row.getStartingLineNumber(), row.getFieldsAsMap())))
                .flatMap(FactNotes::of)
                .toList();
    }

    static List<NamedCsvRecord> rows(String file) {
        try (InputStream stream = Fact.class.getResourceAsStream("/facts/" + file + ".csv")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same row with other words in some columns. */
    Fact with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.putAll(others);
        return new Fact(file, line, all);
    }

    /** What a column says; nothing where the file has no such column. */
    String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    List<OfferId> offers() {
        return Arrays.stream(cell("offer").split(";"))
                .filter(id -> !id.isEmpty())
                .map(OfferId::new)
                .toList();
    }

    String leftOut() {
        return cell("left_out");
    }

    /** The frame sizes that it names; none where it names none that has pixels ("any", "pro"). */
    Set<FrameSize> sizes() {
        String named = cell("resolution_or_tier") + cell("resolution");
        return Arrays.stream(named.split("[;/]"))
                .map(text -> text.strip().replaceFirst(" .*", "").toLowerCase(Locale.ROOT))
                .map(SizeChoice::parse)
                .flatMap(Optional::stream)
                .flatMap(choice -> choice.meanings().stream())
                .flatMap(size -> Stream.of(size, size.rotated()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    Optional<BigDecimal> fps() {
        return Optional.ofNullable(BANDS.get(cell("fps_band"))).map(BigDecimal::new);
    }

    Optional<Boolean> audio() {
        return Optional.ofNullable(AUDIO.get(cell("audio")));
    }

    /** Whether a row of an offer is about what this one names; what either does not name does not matter. */
    boolean fits(Conditions when) {
        Set<FrameSize> sizes = sizes();
        return when.size()
                        .map(band -> sizes.isEmpty() || !Collections.disjoint(band.sizes(), sizes))
                        .orElse(true)
                && when.audio()
                        .map(asked -> audio().map(asked::equals).orElse(true))
                        .orElse(true)
                && when.fps()
                        .map(band -> fps().map(band::contains).orElse(true))
                        .orElse(true);
    }

    @Override
    public String toString() {
        return file + ".csv line " + line + " " + cells.values();
    }
}
