package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.Offers.oneOf;
import static reelcost.testsupport.Offers.range;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DurationRuleTest {
    @ParameterizedTest(name = "{0} s = {1}")
    @CsvSource({
        "20, 12 + 8",
        "4, 4",
        "3, 4",
        "0.001, 4",
        "5, 8",
        "12, 12",
        "12.001, 12 + 4",
        "13, 12 + 4",
        "60, 12 + 12 + 12 + 12 + 12"
    })
    void clips_of_4_8_or_12_seconds_make_a_take(String seconds, String pieces) {
        assertThat(split(oneOf(4, 8, 12), seconds)).isEqualTo(pieces);
    }

    @ParameterizedTest(name = "{0} s = {1}")
    @CsvSource({"20, 8 + 8 + 4", "19, 8 + 8 + 4", "10, 6 + 4", "12, 8 + 4", "9, 6 + 4", "8, 8", "7, 8", "16, 8 + 8"})
    void clips_of_4_6_or_8_seconds_make_a_take_and_the_gap_is_billed(String seconds, String pieces) {
        assertThat(split(oneOf(4, 6, 8), seconds)).isEqualTo(pieces);
    }

    @ParameterizedTest(name = "{0} s = {1}")
    @CsvSource({"20, 15 + 5", "16, 13 + 3", "15, 15", "17.5, 15 + 3", "1, 3", "30, 15 + 15", "31, 15 + 13 + 3"})
    void a_range_of_3_to_15_seconds_leaves_no_piece_too_short(String seconds, String pieces) {
        assertThat(split(range(3, 15, 1), seconds)).isEqualTo(pieces);
    }

    @ParameterizedTest(name = "{0} s = {1}")
    @CsvSource({"20, 24", "6, 6", "7, 12", "120, 120", "121, 120 + 6", "240, 120 + 120", "0.5, 6"})
    void steps_of_6_up_to_120_seconds_round_up_to_a_step(String seconds, String pieces) {
        assertThat(split(range(6, 120, 6), seconds)).isEqualTo(pieces);
    }

    @Test
    void one_length_is_repeated() {
        assertThat(split(oneOf(5), "20")).isEqualTo("5 + 5 + 5 + 5");
        assertThat(split(range(10, 10, 1), "11")).isEqualTo("10 + 10");
    }

    @Test
    void fewer_billed_seconds_matter_more_than_fewer_clips() {
        assertThat(split(oneOf(3, 10), "9")).isEqualTo("3 + 3 + 3");
        // 3, 7, 11 or 15 s: two clips reach 18 s at the least, three 17 s, and four 16 s.
        assertThat(split(range(3, 15, 4), "16")).isEqualTo("7 + 3 + 3 + 3");
    }

    @Test
    void any_length_stays_as_it_is() {
        assertThat(DurationRule.ANY.split(new BigDecimal("19.97"))).containsExactly(new BigDecimal("19.97"));
    }

    @Test
    void rules_read_as_people_say_them() {
        assertThat(oneOf(12, 4, 8)).hasToString("4, 8, 12 s");
        assertThat(range(3, 15, 1)).hasToString("3 to 15 s");
        assertThat(range(6, 120, 6)).hasToString("6 to 120 s in steps of 6 s");
        assertThat(DurationRule.ANY).hasToString("any length");
    }

    @Test
    void rules_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> oneOf());
        assertThatIllegalArgumentException().isThrownBy(() -> oneOf(0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> oneOf(-4));
        assertThatIllegalArgumentException().isThrownBy(() -> range(0, 10, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> range(10, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> range(5, 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> range(6, 121, 6));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_range_splits_as_the_list_of_its_lengths_does(long seed) {
        Random random = new Random(seed);
        int shortest = 1 + random.nextInt(12);
        int step = 1 + random.nextInt(7);
        int longest = shortest + step * random.nextInt(8);
        BigDecimal asked = BigDecimal.valueOf(1 + random.nextInt(90_000), 3);
        List<Integer> lengths = new ArrayList<>();
        for (int length = shortest; length <= longest; length += step) {
            lengths.add(length);
        }

        List<BigDecimal> pieces = range(shortest, longest, step).split(asked);

        assertThat(pieces).isEqualTo(new DurationRule.OneOf(lengths).split(asked));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pieces_are_legal_and_no_shorter_or_smaller_set_would_do(long seed) {
        Random random = new Random(seed);
        List<Integer> lengths =
                random.ints(1 + random.nextInt(3), 1, 16).boxed().distinct().toList();
        int asked = 1 + random.nextInt(40);

        List<BigDecimal> pieces = new DurationRule.OneOf(lengths).split(BigDecimal.valueOf(asked));

        int total = pieces.stream().mapToInt(BigDecimal::intValueExact).sum();
        assertThat(pieces).isSortedAccordingTo((a, b) -> b.compareTo(a)).allMatch(p -> lengths.contains(p.intValue()));
        assertThat(total).isGreaterThanOrEqualTo(asked);
        for (int fewer = asked; fewer < total; fewer++) {
            assertThat(makes(lengths, fewer, fewer))
                    .as("%s s from %s", fewer, lengths)
                    .isFalse();
        }
        assertThat(makes(lengths, total, pieces.size() - 1)).isFalse();
    }

    /** Whether some pieces, at most so many, are exactly so long: by trying them all. */
    private static boolean makes(List<Integer> lengths, int total, int most) {
        if (total == 0) {
            return true;
        }
        return most > 0
                && lengths.stream().anyMatch(length -> length <= total && makes(lengths, total - length, most - 1));
    }

    private static String split(DurationRule rule, String seconds) {
        return String.join(
                " + ",
                rule.split(new BigDecimal(seconds)).stream()
                        .map(BigDecimal::toPlainString)
                        .toList());
    }
}
