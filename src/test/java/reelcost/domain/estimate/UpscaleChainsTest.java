package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.RateBook;
import reelcost.store.book.RateBookLoader;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.OfferBuilder;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

class UpscaleChainsTest {
    private static final RateBook BUILT_IN = RateBookLoader.builtIn();
    private static final String HITPAW = "comfyui/hitpaw-general";

    /** 55 clips of 20 s, from 720p at 24 frames per second. */
    private static Stage.Upscale finals(String offer, String to, String toFps) {
        return Stages.interpolate("finals", offer, 55, "20", to, toFps);
    }

    private static UpscaleChains of(RateBook book, Stage.Upscale stage, Stage... others) {
        List<Stage> stages = new ArrayList<>(List.of(others));
        stages.add(stage);
        return UpscaleChains.of(stage, new Scenario("Scenario", stages), Estimates.DOLLARS, book, ExchangeRates.NONE);
    }

    private static List<String> codes(UpscaleChains chains) {
        return chains.ways().stream().map(UpscaleChains.Way::code).toList();
    }

    private static UpscaleChains.Way way(UpscaleChains chains, String code) {
        return chains.way(code).orElseThrow();
    }

    @Test
    void every_offer_that_does_it_at_once_is_a_way() {
        UpscaleChains chains = of(BUILT_IN, finals("comfyui/flashvsr", "2160p", ""));

        assertThat(chains.present()).isEqualTo(new Priced.Known(usd("35.20")));
        // 1,100 s × 0.02502 = 27.522.
        assertThat(codes(chains).get(0)).isEqualTo("comfyui/hitpaw-general:2160p");
        assertThat(chains.ways().get(0).total()).isEqualTo(usd("27.52"));
        assertThat(way(chains, "comfyui/flashvsr:2160p").total()).isEqualTo(usd("35.20"));
        // 480 frames ÷ 11.9179 = 40.27…, so 41 whole credits for each of 55 clips, at $0.08.
        assertThat(way(chains, "topaz/starlight:2160p").total()).isEqualTo(usd("180.40"));
        // 26,400 frames × 8.2944 megapixels × 0.015.
        assertThat(way(chains, "fal/seedvr:2160p").total()).isEqualTo(usd("3284.58"));
    }

    @Test
    void of_each_route_over_sizes_between_the_cheapest_is_a_way() {
        UpscaleChains chains = of(BUILT_IN, finals("comfyui/flashvsr", "2160p", ""));

        // At 1080p 0.01502, at 2K 0.02, at 4K 0.02502 a second, rounded for each: 16.52, 22.00, 27.52.
        assertThat(codes(chains))
                .filteredOn(code -> code.contains(" "))
                .containsExactly(
                        "comfyui/hitpaw-general:1080p comfyui/hitpaw-general:2160p",
                        "comfyui/hitpaw-general:1440p comfyui/hitpaw-general:2160p",
                        "comfyui/hitpaw-general:1080p comfyui/hitpaw-general:1440p comfyui/hitpaw-general:2160p");
        assertThat(chains.ways())
                .filteredOn(way -> way.stages().size() > 1)
                .extracting(UpscaleChains.Way::total)
                .containsExactly(usd("44.04"), usd("49.52"), usd("66.04"));
    }

    @Test
    void frames_are_added_where_that_is_cheapest_and_enlarged_by_somebody_else() {
        UpscaleChains chains = of(BUILT_IN, finals("comfyui/topaz-starlight-fast", "2160p", "48"));

        assertThat(chains.present()).isEqualTo(new Priced.Known(usd("141.37")));
        UpscaleChains.Way best = chains.ways().get(0);
        // 26,400 source frames × (0.002038 + 0.000664) = 71.33; then 1,100 s × 0.032 = 35.20.
        assertThat(best.code()).isEqualTo("comfyui/topaz-starlight-fast:1080p:48 comfyui/flashvsr:2160p");
        assertThat(best.total()).isEqualTo(usd("106.53"));
        assertThat(best.stages()).extracting(Stage.Upscale::outputFps).containsOnly(BigDecimal.valueOf(48));
        assertThat(best.stages())
                .extracting(Stage.Upscale::fps)
                .containsExactly(BigDecimal.valueOf(24), BigDecimal.valueOf(48));
    }

    @Test
    void offers_that_do_not_do_it_at_once_are_named_under_the_reason_that_they_share() {
        List<UpscaleChains.Refusal> refusals =
                of(BUILT_IN, finals(HITPAW, "2160p", "48")).refusals();

        assertThat(refusals)
                .extracting(refusal -> refusal.offers().size() + " " + refusal.reason())
                .containsExactly(
                        "7 there is no price for frame interpolation at 3840×2160",
                        "1 2160p · 3840×2160 is not offered");
    }

    @Test
    void without_footage_that_is_known_there_is_no_way() {
        Stage drafts = Stages.generate("drafts", "google/veo-3.1-fast", 700, "8");
        UpscaleChains chains = of(BUILT_IN, Stages.upscale("finals", HITPAW, "selects"), drafts);

        assertThat(chains.ways()).isEmpty();
        assertThat(chains.refusals())
                .extracting(UpscaleChains.Refusal::reason)
                .containsExactly("“Stage drafts” does not say how many takes are used");
    }

    @Test
    void credits_in_packs_are_bought_for_several_steps_together() {
        RateBook book = Offers.book(
                Offers.upscale("lab/packs", "1").packs("10", "10000").interpolation("0.1", ClipOffer.size("1080p")),
                Offers.upscale("lab/plain", "0.005"));
        UpscaleChains chains = of(book, finals("lab/plain", "2160p", "48"));

        // 1,100 + 26,400 × 0.1 = 3,740 credits, and 1,100 for the second step: one pack of 10,000 for both. Apart: 10 +
        // 5.50.
        assertThat(codes(chains)).startsWith("lab/packs:1080p:48 lab/packs:2160p");
        assertThat(chains.ways().get(0).total()).isEqualTo(usd("10.00"));
    }

    @Test
    void equal_ways_come_by_their_steps_and_then_by_their_names() {
        OfferBuilder[] offers = {
            Offers.upscale("lab/b", "0").withoutRows().sized("0", "1080p").sized("0.01", "2160p"),
            Offers.upscale("lab/a", "0").withoutRows().sized("0", "1080p").sized("0.01", "2160p")
        };

        assertThat(codes(of(Offers.book(offers), finals("lab/b", "2160p", ""))))
                .containsExactly("lab/a:2160p", "lab/b:2160p", "lab/a:1080p lab/a:2160p");
    }

    @Test
    void what_is_off_sale_is_no_way() {
        RateBook book = Offers.book(
                Offers.upscale("lab/gone", "0.001").retired("2026-11-22", "lab/up"), Offers.upscale("lab/up", "0.05"));
        UpscaleChains chains = of(book, finals("lab/gone", "1080p", ""));

        assertThat(codes(chains)).containsExactly("lab/up:1080p");
        assertThat(chains.refusals())
                .extracting(UpscaleChains.Refusal::reason)
                .containsExactly("it can't be bought on that day");
    }

    @Test
    void the_last_step_keeps_the_key_and_those_before_have_names_of_their_own() {
        Stage.Upscale stage = finals("comfyui/flashvsr", "2160p", "").timed(Timing.parse("2-4"));
        Stage taken = Stages.labour("finals-1", "1", "1");
        UpscaleChains chains = of(BUILT_IN, stage, taken);
        UpscaleChains.Way three =
                way(chains, "comfyui/hitpaw-general:1080p comfyui/hitpaw-general:1440p comfyui/hitpaw-general:2160p");

        assertThat(three.stages()).extracting(Stage::key).containsExactly("finals-2", "finals-3", "finals");
        assertThat(three.stages())
                .extracting(Stage::name)
                .containsExactly("Stage finals, 1080p", "Stage finals, 1440p", "Stage finals");
        assertThat(three.stages())
                .extracting(Stage.Upscale::footage)
                .containsExactly(stage.footage(), Stages.footage("stage:finals-2"), Stages.footage("stage:finals-3"));
        assertThat(three.stages()).extracting(Stage::timing).containsOnly(Timing.parse("2-4"));
        assertThat(chains.replacing(List.of(stage, taken), three))
                .extracting(Stage::key)
                .containsExactly("finals-2", "finals-3", "finals", "finals-1");
    }

    @Test
    void keys_and_names_at_their_longest_are_cut() {
        Stage.Upscale stage = new Stage.Upscale(
                "k".repeat(40),
                "n".repeat(80),
                finals(HITPAW, "2160p", "").offerId(),
                finals(HITPAW, "2160p", "").footage(),
                Offers.size("720p"),
                Offers.size("2160p"),
                BigDecimal.valueOf(24),
                Optional.empty());
        UpscaleChains.Way two = way(of(BUILT_IN, stage), "comfyui/hitpaw-general:1080p comfyui/hitpaw-general:2160p");

        assertThat(two.stages().get(0).key()).isEqualTo("k".repeat(38) + "-1");
        assertThat(two.stages().get(0).name()).isEqualTo("n".repeat(73) + ", 1080p");
    }

    @Test
    void stages_that_work_on_the_clips_cost_the_same_afterwards() {
        Stage.Upscale stage = finals("comfyui/topaz-starlight-fast", "2160p", "48");
        Stage keep = Stages.store("keep", "aws/s3-standard", Stages.of("stage:finals", "40"), 1, 12);
        UpscaleChains chains = of(BUILT_IN, stage, keep);

        Estimate before = estimate(BUILT_IN, stage, keep);
        Estimate after = estimate(
                BUILT_IN,
                chains.replacing(List.of(stage, keep), chains.ways().get(0)).toArray(Stage[]::new));
        assertThat(amount(after, "keep")).isEqualTo(amount(before, "keep"));
    }

    @Test
    void amounts_are_in_the_currency_of_the_production() {
        Assumptions euros = Estimates.assumptions("EUR", null, "10", "0");
        Stage.Upscale stage = finals(HITPAW, "2160p", "");
        UpscaleChains chains = UpscaleChains.of(
                stage, new Scenario("", List.of(stage)), euros, BUILT_IN, Estimates.fromDollars("EUR", "0.9"));

        // 27.522 × 0.9; contingency stays out.
        assertThat(chains.ways().get(0).total()).hasToString("EUR 24.77");
    }

    @Test
    void forty_offers_from_the_smallest_to_the_largest_size_take_no_time() {
        OfferBuilder[] offers = new OfferBuilder[40];
        for (int i = 0; i < offers.length; i++) {
            offers[i] = Offers.upscale("lab/up-" + i, "0.0" + (i + 1)).interpolation("0.001", Conditions.NONE);
        }
        Stage.Upscale stage = new Stage.Upscale(
                "finals",
                "Finals",
                offers[0].build().id(),
                Stages.upscale("x", "lab/up-0", 55, "20").footage(),
                Offers.size("360p"),
                Offers.size("7680x4320"),
                BigDecimal.valueOf(24),
                Optional.of(BigDecimal.valueOf(48)));

        UpscaleChains chains =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> of(Offers.book(offers), stage));

        // 40 at once; over one of the 6 sizes between, and over two of them, one each.
        assertThat(chains.ways()).hasSize(40 + 6 + 15);
    }
}
