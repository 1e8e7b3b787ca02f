package reelcost.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @Test
    void says_what_the_file_is_and_of_what() {
        assertThat(FileName.estimateCsv("The Hardest Part", "700 drafts"))
                .isEqualTo("estimate-the-hardest-part-700-drafts.csv");
        assertThat(FileName.comparisonCsv("The Hardest Part")).isEqualTo("comparison-the-hardest-part.csv");
    }

    @Test
    void accents_are_taken_off() {
        assertThat(FileName.comparisonCsv("Über Größe – Déjà-vu №1"))
                .isEqualTo("comparison-uber-grosse-deja-vu-no1.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "日本語", "../../etc/passwd", "a\"; filename=\"b.exe", "x\r\nA: b", "CON", "=cmd()"})
    void any_title_gives_a_plain_name(String title) {
        assertThat(FileName.estimateCsv(title, title)).matches("estimate(-[a-z0-9]+)*\\.csv");
        assertThat(FileName.comparisonCsv(title)).matches("comparison(-[a-z0-9]+)*\\.csv");
    }

    @Test
    void long_titles_are_cut() {
        assertThat(FileName.estimateCsv("ab ".repeat(5_000), "x".repeat(10_000)))
                .hasSizeLessThan(150);
    }
}
