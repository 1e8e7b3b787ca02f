package reelcost.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @Test
    void numbers_keep_every_digit() {
        assertThat(StrictJson.read(bytes("[0.10000000000000000001]")).get(0).decimalValue())
                .isEqualTo("0.10000000000000000001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {              | The request is not valid JSON: see line 1, column 2.
                    {} {}          | The request is not valid JSON: see line 1, column 4.
                    {'a':1,}       | The request is not valid JSON: see line 1, column 8.
                    {'a':NaN}      | The request is not valid JSON: see line 1, column 9.
                    {'a':01}       | The request is not valid JSON: see line 1, column 7.
                    hello          | The request is not valid JSON: see line 1, column 6.
                    {'a':1,'a':2}  | The JSON has a field twice: see line 1, column 11.
                    {'a':1e99999999999} | The JSON has a number that is beyond all bounds.
                    """)
    void what_is_wrong_is_told_with_its_place(String json, String detail) {
        assertThat(detail(bytes(json.replace('\'', '"')))).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 500_000})
    void deep_nesting_is_refused(int depth) {
        assertThat(detail(bytes("[".repeat(depth)))).startsWith("The JSON is nested too deeply");
    }

    @Test
    void long_numbers_are_refused() {
        assertThat(detail(bytes("[" + "9".repeat(100_000) + "]"))).contains("a number that is too long");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(detail(new byte[] {'{', '"', (byte) 0xC3, 0x28, '"'})).startsWith("The request is not valid JSON");
        assertThat(detail(new byte[] {0, 0, 0, 0, (byte) 0xFF})).startsWith("The request is not valid JSON");
        assertThat(detail(new byte[] {})).isEqualTo("The request is empty: send a JSON object.");
    }

    private static String detail(byte[] body) {
        Problem problem = catchThrowableOfType(Problem.class, () -> StrictJson.read(body));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.getMessage()).doesNotContainPattern("[a-z]\\.[a-zA-Z]|Exception|Json[A-Z]|Stream");
        return problem.getMessage();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
