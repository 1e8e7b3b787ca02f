package reelcost.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataVolumeTest {
    @ParameterizedTest(name = "{0} s at {1} Mbit/s are {2} GB")
    @CsvSource({
        "14000, 24, 42",
        "8000, 1, 1",
        "20, 8, 0.02",
        "0.001, 0.001, 0.000000000125",
        "0, 50, 0",
        "1, 3, 0.000375"
    })
    void gigabytes_are_decimal_and_exact(String seconds, String megabits, String gigabytes) {
        assertThat(DataVolume.gigabytes(new BigDecimal(seconds), new BigDecimal(megabits)))
                .isEqualByComparingTo(gigabytes);
    }
}
