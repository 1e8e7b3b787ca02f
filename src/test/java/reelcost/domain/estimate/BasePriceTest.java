package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Offers.oneOf;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.BasePrice;
import reelcost.domain.rate.Conditions;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class BasePriceTest {
    private static final String MODEL = "lab/model";

    @ParameterizedTest(name = "{0} clips of {1} s: ${2}")
    @CsvSource({"1, 5, 0.35", "1, 8, 0.56", "1, 10, 0.70", "1, 2, 0.35", "100, 10, 70.00", "3, 5.5, 1.16"})
    void thirty_five_cents_for_the_first_five_seconds_then_seven_a_second(int clips, String seconds, String cost) {
        assertThat(amount(of(kling(), clips, seconds), "drafts")).isEqualTo(usd(cost));
    }

    @ParameterizedTest(name = "{0} s: ${1} for a hundred")
    @CsvSource({"1, 7.50", "2, 10.00", "8, 25.00"})
    void first_second_then_every_further_one(String seconds, String cost) {
        ClipOffer vidu = Offers.perSecond(MODEL, "1").withoutRows().base("0.075", "1", "0.025", ClipOffer.size("720p"));

        assertThat(amount(of(vidu, 100, seconds), "drafts")).isEqualTo(usd(cost));
    }

    @Test
    void each_of_the_clips_that_make_a_take_pays_its_own_base() {
        Estimate estimate = of(kling().durations(oneOf(5, 10)), 10, "15");

        // 10 s and 5 s: 20 bases of 0.35 and 50 s beyond them.
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("10.50"));
        assertThat(line(estimate, "drafts").quantity().map(Quantity::toString)).contains("150 s");
        assertThat(line(estimate, "drafts").unitPrice()).isEmpty();
        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "20 clips × $0.35 for the first 5 s of each = $7.00", "50 s beyond × $0.07 per s = $3.50");
    }

    @Test
    void clips_within_the_base_have_nothing_beyond_it() {
        assertThat(line(of(kling(), 1, "4"), "drafts").working())
                .extracting(Step::text)
                .contains("1 clip × $0.35 for the first 5 s of each = $0.35")
                .noneMatch(text -> text.contains("beyond"));
    }

    @Test
    void base_and_units_in_credits_are_rounded_up_together_for_each_clip() {
        ClipOffer offer = Offers.perSecond(MODEL, "1")
                .withoutRows()
                .base("15.825", "1", "5.275", Conditions.NONE)
                .credits("0.01", true);

        Estimate estimate = of(offer, 10, "2");

        // 15.825 + 5.275 = 21.1, so 22 for each clip.
        assertThat(amount(estimate, "drafts")).isEqualTo(usd("2.20"));
        assertThat(line(estimate, "drafts").working())
                .extracting(Step::text)
                .containsSubsequence(
                        "10 clips × 15.825 credit for the first 1 s of each = 158.25 credit",
                        "10 s beyond × 5.275 credit per s, with the base, each clip rounded up to a whole one, = 220",
                        "220 × $0.01 per credit = $2.20");
    }

    @Test
    void batch_price_takes_the_base_along() {
        Estimate estimate = estimate(
                Offers.book(kling().batch("0.5")),
                Stages.takes("drafts", MODEL, 100, "10").inBatch().build());

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("35.00"));
    }

    @Test
    void whole_clips_have_nothing_beyond_a_base_price() {
        assertThatIllegalArgumentException().isThrownBy(() -> Offers.perClip(MODEL, "1.00")
                .base("0.35", "1", "0.07", ClipOffer.size("720p"))
                .pricing());
        assertThatIllegalArgumentException().isThrownBy(() -> new BasePrice(BigDecimal.ONE, BigDecimal.ZERO));
    }

    private static ClipOffer kling() {
        return Offers.perSecond(MODEL, "1").withoutRows().base("0.35", "5", "0.07", Conditions.NONE);
    }

    private static Estimate of(ClipOffer offer, int clips, String seconds) {
        return estimate(Offers.book(offer), Stages.generate("drafts", MODEL, clips, seconds));
    }
}
