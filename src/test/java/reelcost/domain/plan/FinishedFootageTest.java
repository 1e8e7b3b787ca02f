package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reelcost.testsupport.Stages;

class FinishedFootageTest {
    private static final Optional<BigDecimal> FOUR_MINUTES = Optional.of(new BigDecimal("240"));

    private static Stage takes(String key, int drafts, int finals, String seconds) {
        return Stages.takes(key, "lab/sizes", drafts, seconds).selects(finals).build();
    }

    private static FinishedFootage footage(Stage... stages) {
        return FinishedFootage.of(List.of(stages), FOUR_MINUTES).orElseThrow();
    }

    @Test
    void fifty_five_finals_of_twenty_seconds_are_more_than_eighteen_minutes_of_a_video_of_four() {
        FinishedFootage founding = footage(takes("drafts", 700, 55, "20"));
        assertThat(founding.seconds()).contains(new BigDecimal("20"));
        assertThat(founding.finalsSeconds()).hasToString("1100");
        assertThat(founding.spareSeconds()).hasToString("860");
        // 240 / 55 = 4.3636; 14,000 / 240 = 58.3333.
        assertThat(founding.secondsUsedOfEach()).hasToString("4.36");
        assertThat(founding.shootingRatio()).hasToString("58.33");
    }

    @Test
    void three_hundred_to_one_takes_thousands_of_clips_and_not_hundreds() {
        // 300 × 240 s / 20 s = 3,600.
        assertThat(footage(takes("drafts", 700, 55, "20")).draftsAt(new BigDecimal("300")))
                .hasToString("3600");
    }

    @Test
    void finals_that_are_too_short_leave_a_gap() {
        // 55 × 3.5 = 192.5 s.
        assertThat(footage(takes("a", 55, 55, "3.5")).spareSeconds()).hasToString("-47.5");
        assertThat(footage(takes("a", 60, 60, "4")).spareSeconds()).isZero();
    }

    @Test
    void stages_add_up() {
        FinishedFootage both = footage(takes("a", 100, 10, "8"), takes("b", 50, 20, "4"));
        assertThat(both.finals()).isEqualTo(30);
        assertThat(both.seconds()).isEmpty();
        // 10 × 8 + 20 × 4; 100 × 8 + 50 × 4 = 1,000 s of 150 drafts.
        assertThat(both.finalsSeconds()).hasToString("160");
        assertThat(both.shootingRatio()).hasToString("4.17");
        // 10 × 240 s of drafts of 6.67 s.
        assertThat(both.draftsAt(BigDecimal.TEN)).hasToString("360");
    }

    @Test
    void without_a_length_or_the_number_of_finals_nothing_is_said() {
        assertThat(FinishedFootage.of(List.of(takes("a", 10, 1, "8")), Optional.empty()))
                .isEmpty();
        assertThat(FinishedFootage.of(
                        List.of(takes("a", 10, 1, "8"), Stages.generate("b", "lab/sizes", 10, "8")), FOUR_MINUTES))
                .isEmpty();
        assertThat(FinishedFootage.of(List.of(takes("a", 10, 0, "8")), FOUR_MINUTES))
                .isEmpty();
        assertThat(FinishedFootage.of(List.of(), FOUR_MINUTES)).isEmpty();
    }
}
