package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.ClipOffer.audio;
import static reelcost.testsupport.ClipOffer.fps;
import static reelcost.testsupport.ClipOffer.sizeAndAudio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Offers;

class RateTableTest {
    private final RateTable sized = Offers.perSecond("lab/sizes", "1")
            .withoutRows()
            .sized("0.10", "720p")
            .row("0.15", sizeAndAudio("720p", true))
            .sized("0.40", "4k")
            .pricing();
    private final RateTable cells = Offers.perClip("lab/table", "1")
            .withoutRows()
            .cell("0.35", "720p", "5")
            .cell("0.70", "720p", "10")
            .cell("1.05", "1080p", "5")
            .pricing();

    @Test
    void a_row_without_conditions_is_for_every_clip() {
        assertThat(price(Offers.perSecond("lab/any", "0.10").pricing(), "641x361", true, "7.5"))
                .isEqualTo("0.10");
    }

    @Test
    void the_row_that_names_most_wins() {
        assertThat(price(sized, "720p", false, "8")).isEqualTo("0.10");
        assertThat(price(sized, "720p", true, "8")).isEqualTo("0.15");
    }

    @Test
    void the_row_that_names_most_wins_in_any_order() {
        RateTable turned = Offers.perSecond("lab/sizes", "1")
                .withoutRows()
                .row("0.15", sizeAndAudio("720p", true))
                .sized("0.10", "720p")
                .row("0.90")
                .pricing();

        assertThat(price(turned, "720p", true, "8")).isEqualTo("0.15");
        assertThat(price(turned, "720p", false, "8")).isEqualTo("0.10");
        assertThat(price(turned, "1080p", true, "8")).isEqualTo("0.90");
    }

    @Test
    void a_band_holds_portrait_as_well_as_landscape() {
        assertThat(price(sized, "720x1280", false, "8")).isEqualTo("0.10");
    }

    @Test
    void a_band_of_an_ambiguous_name_holds_all_it_can_mean() {
        assertThat(price(sized, "3840x2160", false, "8")).isEqualTo("0.40");
        assertThat(price(sized, "4096x2160", false, "8")).isEqualTo("0.40");
    }

    @Test
    void a_size_between_two_bands_falls_back_to_neither() {
        RateTable.Match.NotOffered refusal = refusal(sized, "1080p", false, "8");

        assertThat(refusal.becauseOfSize()).isTrue();
        assertThat(refusal.reason()).isEqualTo("1920×1080 is not offered; offered are 720p, 4k");
    }

    @Test
    void a_pixel_beside_a_band_is_not_in_it() {
        assertThat(refusal(sized, "1280x721", false, "8").becauseOfSize()).isTrue();
    }

    @Test
    void a_cell_of_a_clip_table_is_found_by_size_and_length() {
        assertThat(price(cells, "720p", false, "5")).isEqualTo("0.35");
        assertThat(price(cells, "720p", false, "10.0")).isEqualTo("0.70");
        assertThat(price(cells, "1080p", false, "5")).isEqualTo("1.05");
    }

    @Test
    void a_missing_cell_of_a_clip_table_is_not_offered() {
        RateTable.Match.NotOffered refusal = refusal(cells, "1080p", false, "10");

        assertThat(refusal.becauseOfSize()).isFalse();
        assertThat(refusal.reason())
                .isEqualTo("there is no price for a clip of 10 s at 1920×1080; there are prices for 5 s");
    }

    @Test
    void a_length_between_two_cells_is_not_offered() {
        RateTable.Match.NotOffered refusal = refusal(cells, "720p", false, "7");

        assertThat(refusal.becauseOfSize()).isFalse();
        assertThat(refusal.reason())
                .isEqualTo("there is no price for a clip of 7 s at 1280×720; there are prices for 5 s, 10 s");
    }

    @Test
    void sound_that_no_row_names_is_not_offered() {
        RateTable silent = Offers.perSecond("lab/silent", "1")
                .withoutRows()
                .row("0.10", audio(false))
                .pricing();

        assertThat(refusal(silent, "720p", true, "8").reason()).isEqualTo("there is no price with audio at 1280×720");
        assertThat(price(silent, "720p", false, "8")).isEqualTo("0.10");
    }

    @ParameterizedTest(name = "{0} fps")
    @CsvSource({"24, 1", "29.97, 1", "30, 2", "59.999, 2"})
    void bands_of_frame_rates_hold_their_lower_bound_only(String rate, String price) {
        assertThat(matchFps(rate)).isInstanceOfSatisfying(RateTable.Match.Found.class, found -> assertThat(
                        found.row().price())
                .isEqualByComparingTo(price));
    }

    @Test
    void a_frame_rate_outside_every_band_is_not_offered() {
        assertThat(matchFps("60"))
                .isInstanceOfSatisfying(RateTable.Match.NotOffered.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo("there is no price for 60 frames per second"));
        assertThat(matchFps("23.976")).isInstanceOf(RateTable.Match.NotOffered.class);
    }

    @Test
    void a_clip_that_misses_every_row_in_several_ways_is_told_so() {
        RateTable one = Offers.perSecond("lab/one", "1")
                .withoutRows()
                .row("0.10", sizeAndAudio("720p", false))
                .pricing();

        assertThat(refusal(one, "1080p", true, "8").reason())
                .isEqualTo("there is no price for 1920×1080 at 24 frames per second with audio");
    }

    @Test
    void the_unit_must_count_what_the_meter_counts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offers.metered("lab/odd", new Meter.Clips(), RateUnit.SECOND)
                        .row("1")
                        .pricing())
                .withMessageContaining("per s")
                .withMessageContaining("clip");
    }

    @Test
    void a_table_needs_a_row() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateTable(
                        CurrencyUnit.USD,
                        new Meter.Seconds(),
                        RateUnit.SECOND,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_price_is_never_negative_and_always_buys_something() {
        BigDecimal one = BigDecimal.ONE;

        assertThatIllegalArgumentException().isThrownBy(() -> new RateRow(Conditions.NONE, one.negate(), one));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateRow(Conditions.NONE, one, BigDecimal.ZERO));
    }

    private static RateTable.Match matchFps(String rate) {
        ClipOffer offer = Offers.perSecond("lab/fps", "1")
                .withoutRows()
                .row("1", fps("24", "30"))
                .row("2", fps("30", "60"));
        return offer.pricing()
                .match(new ClipSpec(
                        Offers.size("720p").meanings().get(0), new BigDecimal(rate), false, new BigDecimal("8")));
    }

    private static String price(RateTable table, String size, boolean audio, String seconds) {
        return ((RateTable.Match.Found) table.match(clip(size, audio, seconds)))
                .row()
                .price()
                .toPlainString();
    }

    private static RateTable.Match.NotOffered refusal(RateTable table, String size, boolean audio, String seconds) {
        return (RateTable.Match.NotOffered) table.match(clip(size, audio, seconds));
    }

    private static ClipSpec clip(String size, boolean audio, String seconds) {
        return new ClipSpec(
                Offers.size(size).meanings().get(0), BigDecimal.valueOf(24), audio, new BigDecimal(seconds));
    }
}
