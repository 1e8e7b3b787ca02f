package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    @ParameterizedTest(name = "{0} of {1} beats {2} of {3}: {4}")
    @CsvSource({
        "OFFICIAL,  2024,       SECONDARY, 2026-11-20, true",
        "SECONDARY, 2024,       ESTIMATE,  2026-11-20, true",
        "SECONDARY, 2026-11-20, OFFICIAL,  2024,       false",
        "OFFICIAL,  2026-08-22, OFFICIAL,  2026-08-21, true",
        "OFFICIAL,  2026-08-21, OFFICIAL,  2026-08-21, false",
        "OFFICIAL,  2026-08-20, OFFICIAL,  2026-08-21, false",
        "OFFICIAL,  2026-09,    OFFICIAL,  2026-08-31, true",
        "OFFICIAL,  2026-08,    OFFICIAL,  2026-08-21, false",
        "OFFICIAL,  2026-08-21, OFFICIAL,  2026-08,    false",
        "OFFICIAL,  2027,       OFFICIAL,  2026-12,    true",
        "OFFICIAL,  2026,       OFFICIAL,  2026-08-21, false",
    })
    void surer_beats_less_sure_and_then_newer_beats_older(
            Confidence confidence, String dated, Confidence otherConfidence, String otherDated, boolean beats) {
        assertThat(new Source("here", dated, confidence).beats(new Source("there", otherDated, otherConfidence)))
                .isEqualTo(beats);
    }

    @ParameterizedTest(name = "{0} on 2026-11-22: {1}")
    @CsvSource({
        "2026-08-24, 90 days,        false",
        "2026-08-23, 91 days,        true",
        "2026-11-21, 1 day,          false",
        "2026-12-01, 0 days,         false",
        "2026-10,    over 22 days,   false",
        "2026-07,    over 114 days,  true",
        "2026-11,    unknown,        true",
        "2026,       unknown,        true",
        "2023,       'over 1,057 days', true",
    })
    void age_is_told_as_exactly_as_the_date(String dated, String age, boolean old) {
        SourceAge told = SourceAge.of(new Source("here", dated, Confidence.OFFICIAL), LocalDate.of(2026, 11, 22));
        assertThat(told.text()).isEqualTo(age);
        assertThat(told.old()).isEqualTo(old);
    }
}
