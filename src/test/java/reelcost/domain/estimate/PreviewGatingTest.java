package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class PreviewGatingTest {
    private static final RateBook BOOK =
            Offers.book(Offers.perMinute("lab/minutes", "2.80"), Offers.perSecond("lab/seconds", "0.05"));

    private static PreviewGating gating(RateBook book, String offer, Stage.Preview previews, int takes) {
        return PreviewGating.of(
                previews,
                Stages.takes("takes", offer, takes, "20").build(),
                Estimates.DOLLARS,
                book,
                ExchangeRates.NONE);
    }

    private static PreviewGating.Known known(String offer, int miniClips, int shots, int takes) {
        return (PreviewGating.Known) gating(BOOK, offer, byFrames(offer, miniClips, shots), takes);
    }

    private static Stage.Preview byFrames(String offer, int miniClips, int shots) {
        return new Stage.Preview(
                "previews",
                "Previews",
                shots,
                miniClips,
                4,
                new Stage.PreviewPrice.ByFrames(new OfferId(offer), Offers.size("720p"), new BigDecimal("24"), false));
    }

    private static Stage.Preview own(String price, int shots) {
        return new Stage.Preview(
                "previews", "Previews", shots, 8, 4, new Stage.PreviewPrice.PerSheet(new BigDecimal(price)));
    }

    @ParameterizedTest(name = "{0} mini-clips for {1} shots: {3} %")
    @CsvSource({"8, 700, 6.67, 93.33", "8, 1, 6.67, 93.33", "32, 700, 26.67, 73.33", "32, 3, 26.67, 73.33"})
    void the_founding_case_breaks_even_at_the_published_rates(
            int miniClips, int shots, String sheetPercent, String breakEven) {
        PreviewGating.Known known = known("lab/minutes", miniClips, shots, 1);
        assertThat(known.sheetPercent()).hasToString(sheetPercent);
        assertThat(known.breakEvenPercent()).hasToString(breakEven);
    }

    @Test
    void stills_are_paid_for_by_the_image() {
        Stage.Preview stills = Stages.stillsAt("previews", "0.04", 700, 4);
        // 700 × 4 × $0.04 = $112.00, and 350 × 20 s × $0.05 = $350.00.
        Estimate estimate = Estimates.estimate(BOOK, stills);
        assertThat(estimate.total().known()).isEqualTo(usd("112.00"));
        assertThat(Estimates.line(estimate, "previews").quantity())
                .hasValueSatisfying(quantity -> assertThat(quantity).hasToString("2,800 images"));
        PreviewGating.Known known = (PreviewGating.Known) gating(BOOK, "lab/seconds", stills, 350);
        assertThat(known.present().with()).isEqualTo(usd("462.00"));
        // A sheet of four is $0.16 of a take of $1.00.
        assertThat(known.breakEvenPercent()).hasToString("84.00");
    }

    @Test
    void at_a_dollar_a_take_half_of_seven_hundred_shots_save_three_hundred_and_three_dollars() {
        // 700 × $1.00 without; 700 × 32 / 24 s × $0.05 = $46.67 and 350 × $1.00 with.
        PreviewGating.Point present = known("lab/seconds", 8, 700, 350).present();
        assertThat(present.passPercent()).hasToString("50");
        assertThat(present.without()).isEqualTo(usd("700.00"));
        assertThat(present.with()).isEqualTo(usd("396.67"));
        assertThat(present.saving()).isEqualTo(usd("303.33"));
    }

    @Test
    void the_curve_runs_from_no_shot_that_passes_to_all_with_the_present_one_in_its_place() {
        PreviewGating.Known known = known("lab/seconds", 8, 700, 110);
        assertThat(known.curve())
                .extracting(point -> point.passPercent().toString())
                .containsExactly("0", "10", "15.71", "20", "30", "40", "50", "60", "70", "80", "90", "100");
        assertThat(known.curve().get(0).with()).isEqualTo(usd("46.67"));
        assertThat(known.curve().get(11).with()).isEqualTo(usd("746.67"));
        assertThat(known.curve()).allMatch(point -> point.without().equals(usd("700.00")));
        assertThat(known.curve().get(11).saving()).isEqualTo(usd("-46.67"));
    }

    @Test
    void an_own_price_counts_for_a_sheet_whatever_its_frames() {
        PreviewGating.Known known = (PreviewGating.Known) gating(BOOK, "lab/seconds", own("0.25", 700), 350);
        assertThat(known.breakEvenPercent()).hasToString("75.00");
        // 700 × $0.25 + 350 × $1.00 = $525.
        assertThat(known.present().with()).isEqualTo(usd("525.00"));
    }

    @Test
    void a_sheet_dearer_than_a_take_never_pays() {
        PreviewGating.Known known = (PreviewGating.Known) gating(BOOK, "lab/seconds", own("1.50", 100), 1);
        assertThat(known.breakEvenPercent()).hasToString("-50.00");
    }

    @Test
    void contingency_and_markup_are_left_out() {
        PreviewGating.Known known = (PreviewGating.Known) PreviewGating.of(
                own("0.25", 100),
                Stages.takes("takes", "lab/seconds", 50, "20").build(),
                Estimates.assumptions("USD", null, "10", "15"),
                BOOK,
                ExchangeRates.NONE);
        assertThat(known.present().with()).isEqualTo(usd("75.00"));
    }

    @Test
    void without_a_price_there_is_no_break_even_but_the_reason() {
        Stage.Preview previews = byFrames("lab/table", 8, 10);
        PreviewGating.Unknown unknown = (PreviewGating.Unknown) gating(Books.everyShape(), "lab/table", previews, 5);
        assertThat(unknown.reasons()).anyMatch(reason -> reason.contains("sells whole clips"));
        PreviewGating.Unknown gone = (PreviewGating.Unknown) gating(BOOK, "lab/none", own("0.25", 10), 5);
        assertThat(gone.reasons()).hasSize(1);
    }

    @Test
    void takes_that_cost_nothing_leave_nothing_to_save() {
        RateBook free = Offers.book(Offers.perSecond("lab/free", "0"));
        assertThat(gating(free, "lab/free", own("0.25", 10), 5))
                .isEqualTo(new PreviewGating.Unknown(
                        List.of("Stage takes: takes that cost nothing leave nothing to save")));
    }
}
