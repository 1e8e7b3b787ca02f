package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.FpsBand;
import reelcost.domain.rate.SizeBand;
import reelcost.testsupport.ClipOffer;

class RowOverlapTest {
    @Test
    void rows_that_name_different_values_of_one_thing_never_meet() {
        assertThat(RowOverlap.ambiguous(size("720p"), size("1080p"))).isFalse();
        assertThat(RowOverlap.ambiguous(audio(true), audio(false))).isFalse();
        assertThat(RowOverlap.ambiguous(seconds("5"), seconds("10"))).isFalse();
        assertThat(RowOverlap.ambiguous(fps(null, "30"), fps("30", "60"))).isFalse();
        assertThat(RowOverlap.ambiguous(ClipOffer.inputVideo(true), ClipOffer.inputVideo(false)))
                .isFalse();
    }

    @Test
    void rows_with_a_value_in_common_are_ambiguous() {
        assertThat(RowOverlap.ambiguous(size("2k"), size("1440p"))).isTrue();
        assertThat(RowOverlap.ambiguous(size("1280x720"), size("720x1280"))).isTrue();
        assertThat(RowOverlap.ambiguous(seconds("5"), seconds("5.0"))).isTrue();
        assertThat(RowOverlap.ambiguous(fps(null, "30.1"), fps("30", "60"))).isTrue();
        assertThat(RowOverlap.ambiguous(fps("60", null), fps(null, null))).isTrue();
        assertThat(RowOverlap.ambiguous(Conditions.NONE, Conditions.NONE)).isTrue();
        assertThat(RowOverlap.ambiguous(ClipOffer.inputVideo(true), ClipOffer.inputVideo(true)))
                .isTrue();
    }

    @Test
    void rows_that_name_equally_many_but_different_things_are_ambiguous() {
        assertThat(RowOverlap.ambiguous(size("720p"), audio(true))).isTrue();
    }

    @Test
    void more_specific_row_is_not_ambiguous() {
        Conditions both = new Conditions(size("720p").size(), Optional.of(true), Optional.empty(), Optional.empty());
        assertThat(RowOverlap.ambiguous(both, size("720p"))).isFalse();
        assertThat(RowOverlap.ambiguous(Conditions.NONE, audio(true))).isFalse();
    }

    private static Conditions size(String text) {
        SizeBand band = SizeBand.of(List.of(SizeChoice.parse(text).orElseThrow()));
        return new Conditions(Optional.of(band), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Conditions audio(boolean audio) {
        return new Conditions(Optional.empty(), Optional.of(audio), Optional.empty(), Optional.empty());
    }

    private static Conditions fps(String from, String below) {
        FpsBand band = new FpsBand(
                Optional.ofNullable(from).map(BigDecimal::new),
                Optional.ofNullable(below).map(BigDecimal::new));
        return new Conditions(Optional.empty(), Optional.empty(), Optional.of(band), Optional.empty());
    }

    private static Conditions seconds(String seconds) {
        return new Conditions(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(seconds)));
    }
}
