package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Service;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.OfferBuilder;

class PriceCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static ClipOffer offer(String id, RateUnit unit) {
        return new ClipOffer(id, Service.GENERATE, new Meter.Seconds(), unit);
    }

    private static PriceCheck check(OfferBuilder there, OfferBuilder here) {
        return PriceCheck.of(there.build(), here.build(), DAY);
    }

    private static ClipOffer there(String price) {
        return offer("litellm/reel", RateUnit.SECOND).row(price);
    }

    @ParameterizedTest
    @CsvSource({
        "gemini/veo-3.1-fast-generate-preview, Veo 3.1 Fast",
        "gemini/veo-3.1-lite-generate-preview, Veo 3.1 Lite",
        "vertex_ai/veo-3.0-generate-001, Veo 3.0",
        "vertex_ai/veo-3.1-fast-generate-preview, Veo 3.1 Fast (preview)",
        "openai/sora-2, Sora 2",
        "sora-2-pro, Sora 2 Pro",
        "runwayml/gen4_turbo, Gen-4 Turbo"
    })
    void a_key_and_a_name_of_one_model_are_the_same(String key, String model) {
        assertThat(PriceCheck.comparedName(key)).isEqualTo(PriceCheck.comparedName(model));
    }

    @ParameterizedTest
    @CsvSource({
        "sora-2, Sora 2 Pro",
        "veo-3.0-generate-001, Veo 3.1",
        "veo-3.1-generate-001, Veo 3.1 Fast",
        "sora-2-pro-high-res, Sora 2 Pro"
    })
    void keys_of_other_models_are_not(String key, String model) {
        assertThat(PriceCheck.comparedName(key)).isNotEqualTo(PriceCheck.comparedName(model));
    }

    @Test
    void a_price_by_the_minute_is_compared_by_the_second() {
        assertThat(check(there("0.10"), offer("acme/reel", RateUnit.MINUTE).row("6"))
                        .same())
                .isTrue();
    }

    @Test
    void a_price_in_credits_is_compared_in_money() {
        assertThat(check(
                                there("0.05"),
                                offer("acme/reel", RateUnit.SECOND).row("5").credits("0.01", true))
                        .same())
                .isTrue();
    }

    @Test
    void each_size_is_compared_with_its_own_price_or_with_that_for_any() {
        PriceCheck check = check(
                there("0.05").sized("0.08", "1080p"),
                offer("acme/reel", RateUnit.SECOND)
                        .sized("0.05", "720p")
                        .sized("0.09", "1080p")
                        .sized("0.20", "4k"));
        assertThat(check.same()).isFalse();
        assertThat(check.differences())
                .extracting(difference -> difference.size().orElseThrow() + ": " + difference.here() + " here, "
                        + difference.there() + " there")
                .containsExactly("1080p: USD 0.09 here, USD 0.08 there", "4k: USD 0.2 here, USD 0.05 there");
    }

    @Test
    void what_is_not_sold_by_the_second_is_not_compared() {
        OfferBuilder clips = new ClipOffer("acme/reel", Service.GENERATE, new Meter.Clips(), RateUnit.CLIP).row("0.10");
        OfferBuilder based = offer("acme/reel", RateUnit.SECOND).base("0.35", "5", "0.07", Conditions.NONE);
        assertThat(check(there("0.10"), clips).comparable()).isFalse();
        assertThat(check(there("0.10"), based).comparable()).isFalse();
        assertThat(check(there("0.10"), based).same()).isFalse();
    }

    @Test
    void prices_for_other_sizes_are_not_compared() {
        PriceCheck check = check(
                offer("litellm/reel", RateUnit.SECOND).sized("0.10", "720p"),
                offer("acme/reel", RateUnit.SECOND).sized("0.10", "1080p"));
        assertThat(check.comparable()).isFalse();
        assertThat(check.same()).isFalse();
    }

    @Test
    void a_model_that_the_book_knows_to_be_gone_is_not_let_in_unseen() {
        OfferBuilder gone = offer("acme/reel", RateUnit.SECOND).row("0.10").retired("2026-09-24", "acme/next");
        assertThat(check(there("0.10"), gone).offSale()).contains("acme · reel was retired on 24 Sep 2026");
        assertThat(check(gone, gone).offSale()).isEmpty();
        assertThat(check(there("0.10"), there("0.10")).offSale()).isEmpty();
    }
}
