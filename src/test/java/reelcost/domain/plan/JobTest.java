package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.media.SizeChoice;

class JobTest {
    @ParameterizedTest(name = "{0} × {1} s at {2}, {3} fps, audio {4}")
    @CsvSource({"700, 20, 720p, 24, no", "1, 7.5, 1344x576, 23.976, yes", "1000000, 0.001, 2k, 240, no"})
    void what_a_job_says_is_read_as_the_same_job(int clips, String seconds, String size, String fps, String audio) {
        Job job = new Job(
                clips,
                new BigDecimal(seconds),
                SizeChoice.parse(size).orElseThrow(),
                new BigDecimal(fps),
                audio.equals("yes"));

        assertThat(job.texts()).containsOnlyKeys(Job.FIELDS);
        assertThat(job.texts()).containsEntry("audio", audio).containsEntry("seconds", seconds);
        assertThat(Job.read(new TextFields(job.texts()::get))).isEqualTo(job);
    }

    @Test
    void every_wrong_field_of_a_job_leaves_an_error() {
        TextFields fields = new TextFields(Map.of(
                "clips",
                "x",
                "seconds",
                "-1",
                "size",
                "big",
                "fps",
                "0",
                "audio",
                "?",
                "inputSeconds",
                "0",
                "references",
                "-1")::get);

        assertThat(Job.read(fields)).isNull();
        assertThat(fields.errors()).extracting(FieldError::field).containsExactlyElementsOf(Job.FIELDS);
    }
}
