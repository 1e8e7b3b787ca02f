package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.ClipOffer.fps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.Retrieval;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.OfferBuilder;
import reelcost.testsupport.Offers;
import reelcost.testsupport.TieredOffer;

/** What an offer's page says of the rarer shapes of prices. */
class OfferFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void factors_and_surcharges_are_facts_and_a_markup_stands_with_the_price() {
        ClipOffer offer = Offers.perSecond("lab/model", "0.28")
                .factor("60 fps counts double", "2", fps("50", "121"))
                .factor("the reseller's markup", "1.43", Conditions.NONE)
                .references(5, "0.04");

        assertThat(facts(offer, "Factor"))
                .containsExactly("× 2: 60 fps counts double (from 50 below 121 fps)", "× 1.43: the reseller's markup");
        assertThat(facts(offer, "Surcharge")).containsExactly("$0.04 for each reference image of a clip beyond 5");
        assertThat(facts(offer, "Price")).containsExactly("$0.28 per s × 1.43");
    }

    @Test
    void the_meter_says_which_seconds_it_counts() {
        assertThat(facts(counting(CountedSeconds.OUTPUT), "Metered by")).containsExactly("output seconds");
        assertThat(facts(
                        counting(
                                new CountedSeconds(true, true, Optional.of(new BigDecimal("16")), new BigDecimal("5"))),
                        "Metered by"))
                .containsExactly("input and output seconds, input video rounded up to whole seconds,"
                        + " counted at 16 frames per second, at least 5 s of each clip");
        assertThat(facts(
                        Offers.metered(
                                        "lab/model",
                                        new Meter.Frames(CountedSeconds.INPUT_AND_OUTPUT, 1),
                                        RateUnit.FRAME)
                                .row("0.01"),
                        "Metered by"))
                .containsExactly("input and output frames, and 1 more for each clip");
    }

    @Test
    void lengths_that_depend_on_the_clip_say_on_what() {
        ClipOffer offer = Offers.perSecond("lab/model", "0.04")
                .durations(Offers.durations(ClipOffer.size("1080p"), Offers.range(6, 20, 2), Offers.oneOf(6, 8, 10)));

        assertThat(facts(offer, "Clip lengths"))
                .containsExactly("6 to 20 s in steps of 2 s (1080p); 6, 8, 10 s (any clip)");
    }

    @Test
    void credits_say_how_they_are_bought() {
        ClipOffer offer = Offers.perSecond("lab/model", "5");

        assertThat(facts(offer.credits("0.08", true), "Credits"))
                .containsExactly("1 credit is $0.08; each clip is rounded up to a whole one");
        assertThat(facts(offer, "Price")).containsExactly("5 credits per s at $0.08");
        assertThat(facts(offer.packs("10", "1000"), "Credits"))
                .containsExactly("1,000 credits come in a pack at $10.00; whole packs are bought");
        assertThat(facts(offer, "Price")).containsExactly("5 credits per s at $10.00 for 1,000");
        assertThat(facts(offer.plan("12", "625"), "Credits"))
                .containsExactly("625 credits come with each month of a plan at $12.00;"
                        + " for more, further months are bought");
        assertThat(facts(offer.plan("12", "625", "0.03"), "Credits"))
                .containsExactly("625 credits come with each month of a plan at $12.00; further ones cost $0.03 each");
        assertThat(facts(offer, "Price")).containsExactly("5 credits per s at $12.00 a month for 625");
    }

    @Test
    void credits_that_come_in_lots_have_no_price_of_their_own_in_the_table_of_rates() {
        ClipOffer offer = Offers.perSecond("lab/model", "5").packs("10", "1000");

        assertThat(RateGrid.of(offer.build().prices().periods().get(0)))
                .singleElement()
                .satisfies(grid -> assertThat(grid.heads()).containsExactly("Price"));
    }

    @ParameterizedTest(name = "{0} h")
    @CsvSource({"1, 1 hour", "24, 24 hours", "36, 36 hours", "48, 2 days", "168, 7 days"})
    void results_are_kept_for_hours_or_days_by_their_source(int hours, String text) {
        assertThat(facts(Offers.perSecond("lab/model", "0.04").resultsKept(hours), "Results kept"))
                .containsExactly(text + ", by a price list made up for tests (1 Nov 2026)");
    }

    @Test
    void how_long_results_are_kept_may_be_unknown_and_does_not_matter_for_storage() {
        assertThat(facts(Offers.perSecond("lab/model", "0.04"), "Results kept")).containsExactly("unknown");
        assertThat(facts(Offers.store("cloud/store").beyond("0.01"), "Results kept"))
                .isEmpty();
    }

    @Test
    void storage_says_what_it_charges_beside_the_volume() {
        Handling handling = new Handling(
                new Retrieval.PerGigabyte(new BigDecimal("0.03")),
                Optional.of(new RequestPrice(BigDecimal.ZERO, 1_000, 0, false)),
                Optional.of(new RequestPrice(new BigDecimal("0.36"), 1_000_000, 10_000_000, true)));
        TieredOffer offer = Offers.store("cloud/store")
                .per(RateUnit.GIB_MONTH)
                .wholeUnits()
                .minimum("1024", 30)
                .upTo("100", "0.02")
                .beyond("0.01")
                .handling(handling);

        assertThat(facts(offer, "Billed in")).containsExactly("GiB = 2^30 bytes");
        assertThat(facts(offer, "Retrieval")).containsExactly("$0.03 per GiB");
        assertThat(facts(offer, "Write requests")).containsExactly("free");
        assertThat(facts(offer, "Read requests"))
                .containsExactly("$0.36 for 1,000,000, paid whole once begun; 10,000,000 a month are free");
        assertThat(facts(offer, "Tiers"))
                .containsExactly("each unit at the rate of its own tier; a month is rounded up to whole GiB;"
                        + " at least 1,024 GiB a month are billed; at least 30 days are billed");
        assertThat(RateGrid.of(offer.build().prices().periods().get(0)))
                .singleElement()
                .satisfies(grid -> assertThat(grid.rows())
                        .containsExactly(
                                List.of("Up to 100 GiB-month", "$0.02 per GiB-month"),
                                List.of("Above 100 GiB-month", "$0.01 per GiB-month")));
    }

    @Test
    void what_storage_charges_beside_the_volume_may_be_unknown() {
        TieredOffer offer = Offers.store("cloud/store").beyond("0.01");

        assertThat(facts(offer, "Billed in")).containsExactly("GB = 10^9 bytes");
        assertThat(facts(offer, "Retrieval")).containsExactly("not known, and not in the price");
        assertThat(facts(offer, "Write requests")).containsExactly("not known, and not in the price");
        assertThat(facts(Offers.transfer("cloud/out").beyond("0.01"), "Retrieval"))
                .isEmpty();
    }

    private static ClipOffer counting(CountedSeconds seconds) {
        return Offers.metered("lab/model", new Meter.Seconds(seconds), RateUnit.SECOND)
                .row("0.10");
    }

    private static List<String> facts(OfferBuilder offer, String name) {
        return OfferView.of(offer.build(), Offers.book(offer), TODAY).facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(OfferView.Fact::text)
                .toList();
    }
}
