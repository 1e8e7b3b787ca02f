package reelcost.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTimeTest {
    @ParameterizedTest(name = "{0} GB at {1} Mbit/s take {2} s, {3}")
    @CsvSource({
        "8.8, 100, 704, 12 min",
        "0, 100, 0, 0 s",
        "0.5, 100, 40, 40 s",
        "1, 1000, 8, 8 s",
        "0.7475, 100, 60, 1 min",
        "44.9, 100, 3592, 1 h",
        "45, 100, 3600, 1 h",
        "105.75, 100, 8460, 2 h 21 min",
        "1079.9, 100, 86392, 24 h",
        "1080, 100, 86400, 1 d",
        "3420, 100, 273600, 3 d 4 h",
        "1, 3, 2667, 44 min",
        "45000000000000000, 0.1, 3600000000000000000000, 41666666666666666 d 16 h"
    })
    void takes_eight_seconds_for_a_gigabyte_at_a_gigabit(
            String gigabytes, String speed, BigInteger seconds, String text) {
        assertThat(LineTime.seconds(new BigDecimal(gigabytes), new BigDecimal(speed)))
                .isEqualTo(seconds);
        assertThat(LineTime.text(seconds)).isEqualTo(text);
    }
}
