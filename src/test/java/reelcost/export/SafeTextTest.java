package reelcost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1:A9)",
                "  =1+1",
                "\t=1+1",
                "\tname",
                "\rname",
                "\nname",
                "\u00a0=1+1",
                "\ufeff=1+1",
                "\u200b=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "\u3000＝1+1",
                "﹦1+1",
                "⁼1+1"
            })
    void what_a_spreadsheet_could_run_stands_behind_an_apostrophe(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "Drafts", "Shot 1 = the door", "a+b", "55 %", "−5", "'quoted", "Ünïcödé", "𝄞 score"})
    void ordinary_text_stays_as_it_is(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void numbers_are_never_guarded() {
        Row row = new Row().number(Optional.of(new BigDecimal("-1.50")));

        assertThat(row.cells()).containsExactly("-1.50");
    }
}
