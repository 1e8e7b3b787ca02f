package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.media.Codec;
import reelcost.domain.media.CodecCode;
import reelcost.domain.media.CodecRate;
import reelcost.domain.media.DataRates;
import reelcost.domain.media.DataVolume;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.Frames;

class DataRateReaderTest {
    private static final DataRates RATES = DataRateReader.builtIn();
    private static final String HEADER = "code,codec,profile,width,height,fps,mbps,note,source,date\n";
    private static final String ROW = "a-1,A,1,1920,1080,24/25,8,a note,somewhere,2022\n";

    @ParameterizedTest(name = "18 minutes of {0} at {1}x{2}, {3} fps: {4} Mbit/s, {5} GB")
    @CsvSource({
        // 1,080 s × Mbit/s ÷ 8,000.
        "prores-422-hq, 1920, 1080, 23.976, 176, 23.76",
        "prores-422-hq, 3840, 2160, 23.976, 707, 95.445",
        "prores-4444-xq, 1920, 1080, 29.97, 495, 66.825",
        "dnxhr-hq, 1920, 1080, 23.976, 174.4, 23.544",
        "dnxhr-lb, 2048, 1080, 25, 40.18, 5.4243",
        "h264-delivery, 1920, 1080, 24, 8, 1.08",
        "h264-delivery, 3840, 2160, 60, 68, 9.18",
        "h264-delivery-hdr, 1280, 720, 30, 6.5, 0.8775"
    })
    void the_file_gives_the_published_rates(
            String code, int width, int height, String fps, String mbps, String gigabytes) {
        CodecRate rate = codec(code).rate(new FrameSize(width, height), new BigDecimal(fps));

        assertThat(rate.estimated()).isFalse();
        assertThat(rate.megabitsPerSecond()).isEqualByComparingTo(mbps);
        assertThat(DataVolume.gigabytes(new BigDecimal("1080"), rate.megabitsPerSecond()))
                .isEqualByComparingTo(gigabytes);
        assertThat(List.of(rate.from().note(), rate.from().source(), rate.from().date()))
                .noneMatch(String::isBlank);
    }

    @Test
    void every_row_of_the_facts_is_a_data_rate_or_says_why_not() {
        List<NamedCsvRecord> facts = Fact.rows("data-rates");

        assertThat(facts).hasSize(286);
        assertThat(facts.stream().filter(row -> !row.getField("left_out").isEmpty()))
                .hasSize(13)
                .allSatisfy(row -> assertThat(row.getField("code")).isEmpty());
        assertThat(facts.stream().filter(row -> row.getField("left_out").isEmpty()))
                .hasSize(273)
                .allSatisfy(row -> assertThat(listed(row))
                        .allSatisfy(frames -> assertThat(codec(row.getField("code")).rates().stream()
                                        .filter(rate -> rate.frames().equals(frames)))
                                .singleElement()
                                .satisfies(rate -> assertThat(rate.megabitsPerSecond())
                                        .isEqualByComparingTo(row.getField("rate_mbps")))));
        // 250 rows of ProRes and DNxHR with one frame rate each; 20 of H.264 with three each; 3 of AAC. PCM is defined.
        assertThat(RATES.codecs().values().stream()
                        .filter(codec -> !codec.profile().startsWith("PCM"))
                        .mapToInt(codec -> codec.rates().size())
                        .sum())
                .isEqualTo(313);
    }

    /** The frames that a row of the facts is about; that of sound names none. */
    private static List<Optional<Frames>> listed(NamedCsvRecord row) {
        if (row.getField("width").isEmpty()) {
            return List.of(Optional.empty());
        }
        FrameSize size =
                new FrameSize(Integer.parseInt(row.getField("width")), Integer.parseInt(row.getField("height")));
        return Arrays.stream(row.getField("fps").split("/"))
                .map(fps -> Optional.of(new Frames(size, new BigDecimal(fps))))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} Mbit/s, 4 minutes {2} GB")
    @CsvSource({
        // 48,000 × 24 × channels bits a second; 240 s × Mbit/s ÷ 8,000.
        "pcm-48-24-mono, 1.152, 0.03456",
        "pcm-48-24-stereo, 2.304, 0.06912",
        "pcm-48-24-5-1, 6.912, 0.20736",
        "aac-mono, 0.128, 0.00384",
        "aac-stereo, 0.384, 0.01152",
        "aac-5-1, 0.512, 0.01536"
    })
    void sound_weighs_the_same_beside_any_picture(String code, String mbps, String gigabytes) {
        for (FrameSize size : List.of(new FrameSize(640, 360), new FrameSize(2160, 3840))) {
            CodecRate rate = codec(code).rate(size, new BigDecimal("23.976"));

            assertThat(rate.estimated()).isFalse();
            assertThat(DataVolume.gigabytes(new BigDecimal("240"), rate.megabitsPerSecond()))
                    .isEqualByComparingTo(gigabytes);
            assertThat(rate.megabitsPerSecond()).isEqualByComparingTo(mbps);
        }
    }

    @Test
    void a_rate_of_pcm_says_that_it_is_a_definition() {
        assertThat(codec("pcm-48-24-stereo").rates()).singleElement().satisfies(rate -> {
            assertThat(rate.note()).isEqualTo("exact: 48,000 samples a second × 24 bit × 2 channels");
            assertThat(rate.source()).isEqualTo("Definition of linear PCM, not a published figure");
        });
    }

    @Test
    void a_megabyte_of_dnxhr_is_2_to_the_20_bytes() {
        BigDecimal megabitsInIt = new BigDecimal("8.388608");

        assertThat(Fact.rows("data-rates").stream()
                        .filter(row -> row.getField("codec").equals("Avid DNxHR")))
                .hasSize(100)
                .allSatisfy(row -> assertThat(new BigDecimal(row.getField("rate_published"))
                                .multiply(megabitsInIt)
                                .setScale(2, RoundingMode.HALF_UP))
                        .isEqualByComparingTo(row.getField("rate_mbps")));
    }

    @Test
    void a_row_may_be_about_several_frame_rates() {
        Codec codec =
                DataRateReader.read(HEADER + ROW).find(new CodecCode("a-1")).orElseThrow();

        assertThat(codec.title()).isEqualTo("A 1");
        assertThat(codec.rates())
                .extracting(Object::toString)
                .containsExactly("1920×1080 at 24 fps, 8 Mbit/s", "1920×1080 at 25 fps, 8 Mbit/s");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "'A 1,A,1,1920,1080,24,8,n,s,2022', code, 'a codec is named by lower-case letters, digits and dashes, at most 40, not A 1'",
        "'a-1,,1,1920,1080,24,8,n,s,2022', codec, is missing",
        "'a-1,A,1,1920,1080,24,8,n,,2022', source, is missing",
        "'a-1,A,1,1920,1080,24,8,n,s, ', date, is missing",
        "'a-1,A,1,wide,1080,24,8,n,s,2022', width, 'must be a whole number of pixels, not \"wide\"'",
        "'a-1,A,1,1920,1080.5,24,8,n,s,2022', height, 'must be a whole number of pixels, not \"1080.5\"'",
        "'a-1,A,1,1920,1080,24/,8,n,s,2022', fps, 'must be a number of at most 3 decimals, or several divided by /, not \"24/\"'",
        "'a-1,A,1,1920,1080,24,-8,n,s,2022', mbps, 'must be a number of at most 3 decimals, not \"-8\"'",
        "'a-1,A,1,1920,1080,24,,n,s,2022', mbps, 'must be a number of at most 3 decimals, not \"\"'",
        "'a-1,A,1,1920,1080,24,0,n,s,2022', '', 'a data rate must be above zero: 0'",
        "'a-1,A,1,1920,1080,0,8,n,s,2022', '', 'frames per second must be above zero: 0'",
        "'a-1,A,1,,1080,24,8,n,s,2022', width, 'must be a whole number of pixels, not \"\"'",
        "'a-1,A,1,1920,1080,,8,n,s,2022', fps, 'must be a number of at most 3 decimals, or several divided by /, not \"\"'",
        "'a-1,A,1,1920,8,24,8,n,s,2022', '', 'a side of a frame must be between 16 and 16384 pixels: 1920x8'",
        "'a-1,A,1,1920,1080,24,8,n,s', '', 'has 9 cells, not 10'",
        "'a-1,A,1,1920,1080,24,8,n,s,2022,more', '', 'has 11 cells, not 10'"
    })
    void a_fault_is_told_with_its_line_and_column(String row, String column, String what) {
        String place = "media/data-rates.csv line 3" + (column.isEmpty() ? "" : "." + column);

        assertThatThrownBy(() -> DataRateReader.read(HEADER + "b-1,B,1,1920,1080,24,8,n,s,2022\n" + row + "\n"))
                .hasMessage("the rate book has 1 fault:\n" + place + ": " + what);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> DataRateReader.read(
                        HEADER + ROW + "a-1,B,1,1280,720,24,5,n,s,2022\n" + ROW + "c-1,C,1,x,y,24,5,n,s,2022\n"))
                .hasMessage("the rate book has 4 faults:\n"
                        + "media/data-rates.csv line 3.code: a-1 is A 1 in media/data-rates.csv line 2\n"
                        + "media/data-rates.csv line 5.width: must be a whole number of pixels, not \"x\"\n"
                        + "media/data-rates.csv line 5.height: must be a whole number of pixels, not \"y\"\n"
                        + "media/data-rates.csv line 2: the codec a-1 has two data rates for 1920×1080 at 24 fps");
    }

    @Test
    void a_file_of_another_form_is_refused() {
        assertThatThrownBy(() -> DataRateReader.read("codec,mbps\nA,8\n"))
                .hasMessage("the rate book has 1 fault:\nmedia/data-rates.csv line 1: must name the columns"
                        + " code,codec,profile,width,height,fps,mbps,note,source,date");
        assertThatThrownBy(() -> DataRateReader.read(""))
                .hasMessageContaining("media/data-rates.csv line 1: must name the columns");
        assertThatThrownBy(() -> DataRateReader.read(HEADER)).hasMessageContaining("csv: has no data rate");
    }

    private static Codec codec(String code) {
        return RATES.find(new CodecCode(code)).orElseThrow();
    }
}
