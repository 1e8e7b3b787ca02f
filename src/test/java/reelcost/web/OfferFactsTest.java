package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.ClipOffer.fps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateUnit;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.OfferBuilder;
import reelcost.testsupport.Offers;

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
