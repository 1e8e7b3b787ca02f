package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FunnelFootageTest {
    private static FunnelFootage footage(int finals, int drafts, String seconds, String finished) {
        return new FunnelFootage(finals, drafts, new BigDecimal(seconds), new BigDecimal(finished));
    }

    @Test
    void fifty_five_finals_of_twenty_seconds_are_more_than_eighteen_minutes_of_a_video_of_four() {
        FunnelFootage founding = footage(55, 700, "20", "240");
        assertThat(founding.finalsSeconds()).hasToString("1100");
        assertThat(founding.spareSeconds()).hasToString("860");
        // 240 / 55 = 4.3636; 14,000 / 240 = 58.3333.
        assertThat(founding.secondsUsedOfEach()).hasToString("4.36");
        assertThat(founding.shootingRatio()).hasToString("58.33");
    }

    @Test
    void finals_that_are_too_short_leave_a_gap() {
        // 55 × 3.5 = 192.5 s.
        assertThat(footage(55, 55, "3.5", "240").spareSeconds()).hasToString("-47.5");
        assertThat(footage(60, 60, "4", "240").spareSeconds()).isZero();
    }
}
