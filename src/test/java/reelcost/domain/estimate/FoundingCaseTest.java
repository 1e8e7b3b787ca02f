package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.figure;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** "The Hardest Part": 700 clips of 20 s at $2.80 a minute, 55 of them used. */
class FoundingCaseTest {
    private static final RateBook BOOK = Offers.book(Offers.perMinute("openai/sora-historical", "2.80"));

    @ParameterizedTest(name = "{0} clips of 20 s cost ${1}")
    @CsvSource({"700, 653.33", "690, 644.00", "55, 51.33", "645, 602.00", "1, 0.93"})
    void clips_of_twenty_seconds_at_two_dollars_eighty_a_minute(int clips, String cost) {
        Estimate estimate = estimate(BOOK, Stages.generate("drafts", "openai/sora-historical", clips, "20"));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd(cost));
        assertThat(estimate.total().known()).isEqualTo(usd(cost));
    }

    @Test
    void the_line_shows_seconds_and_the_price_as_it_is_quoted() {
        Estimate estimate = estimate(BOOK, drafts());

        assertThat(line(estimate, "drafts").quantity().map(Quantity::toString)).contains("14,000 s");
        assertThat(line(estimate, "drafts").unitPrice().map(UnitPrice::toString))
                .contains("$2.80 per min");
        assertThat(line(estimate, "drafts").unitPrice().map(UnitPrice::perUnit)).contains(new BigDecimal("0.04666667"));
    }

    @Test
    void the_working_leads_from_the_takes_to_the_amount_and_its_source() {
        assertThat(line(estimate(BOOK, drafts()), "drafts").working())
                .extracting(Step::text)
                .containsExactly(
                        "700 clips × 20 s = 14,000 s = 233 min 20 s",
                        "14,000 s × $2.80 per min = $653.33",
                        "Rate: openai · sora-historical, read in a price list made up for tests, 2026-11-01;"
                                + " confidence: official; age: 21 days");
    }

    @Test
    void key_figures_of_700_takes_for_55_selects_in_four_minutes() {
        KeyFigures figures = estimate(assumptions("USD", "240", "0", "0"), ExchangeRates.NONE, BOOK, drafts())
                .keyFigures();

        assertThat(figures.takes()).isEqualTo(700);
        assertThat(figures.selects()).contains(55);
        assertThat(figures.generatedMinutes()).contains(new BigDecimal("233.33"));
        assertThat(figures.takesPerSelect()).contains(new BigDecimal("12.73"));
        assertThat(figures.yieldPercent()).contains(new BigDecimal("7.857"));
        assertThat(figures.retakePercent()).contains(new BigDecimal("1173"));
        assertThat(figures.shootingRatio()).contains(new BigDecimal("58.33"));
        assertThat(figures.costPerTake()).contains(usd("0.93"));
        assertThat(figures.costPerSelect()).contains(usd("11.88"));
        assertThat(figures.costPerFinishedMinute()).contains(usd("163.33"));
        assertThat(figures.spentOnUnused()).contains(usd("602.00"));
        assertThat(figures.unusedPercent()).contains(new BigDecimal("92.14"));
    }

    @ParameterizedTest(name = "{0} mini-clips of {1} frames: {2} %")
    @CsvSource({"8, 4, 6.67", "32, 4, 26.67", "1, 480, 100.00"})
    void a_preview_sheet_is_a_share_of_a_take(int miniClips, int framesEach, String percent) {
        Stage.Preview sheet = Stages.sheetsByFrames("preview", "openai/sora-historical", 1, miniClips, framesEach);

        assertThat(sheet.shareOfTake(new BigDecimal("20"), new BigDecimal("24")))
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest(name = "{0} sheets of {1}: ${3}")
    @CsvSource({"88, 8, 2816, 5.48", "22, 32, 2816, 5.48", "1, 8, 32, 0.06", "1, 32, 128, 0.25", "1000, 8, 32000, 62.22"
    })
    void preview_sheets_cost_what_their_frames_cost(int sheets, int miniClips, String frames, String cost) {
        Estimate estimate =
                estimate(BOOK, Stages.sheetsByFrames("preview", "openai/sora-historical", sheets, miniClips, 4));

        assertThat(amount(estimate, "preview")).isEqualTo(usd(cost));
        assertThat(figure(estimate, "preview", Step.Kind.QUANTITY, "frames")).isEqualTo(frames);
        assertThat(line(estimate, "preview").category()).isEqualTo(Category.INFERENCE);
    }

    @Test
    void a_sheet_next_to_takes_says_its_share_of_one() {
        Estimate estimate =
                estimate(BOOK, drafts(), Stages.sheetsByFrames("preview", "openai/sora-historical", 22, 32, 4));

        assertThat(line(estimate, "preview").working().get(0).text())
                .isEqualTo("22 sheets × 32 mini-clips × 4 frames = 2,816 frames; a sheet has 26.67 % of the frames"
                        + " of a take");
    }

    @Test
    void forty_six_h100_hours_at_fourteen_dollars_are_the_same_as_230_minutes() {
        Estimate estimate = estimate(
                BOOK,
                Stages.generate("minutes", "openai/sora-historical", 230, "60"),
                Stages.other("hours", "46", "14.00"));

        assertThat(amount(estimate, "minutes")).isEqualTo(usd("644.00"));
        assertThat(amount(estimate, "hours")).isEqualTo(usd("644.00"));
    }

    private static Stage.Generate drafts() {
        return Stages.takes("drafts", "openai/sora-historical", 700, "20")
                .selects(55)
                .build();
    }
}
