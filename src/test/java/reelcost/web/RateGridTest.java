package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.TierSchedule;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Offers;

class RateGridTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void each_period_has_its_own_table_with_its_days() {
        Offer offer = Offers.store("cloud/store")
                .beyond("6.99")
                .per(RateUnit.TB_MONTH_OF_1024)
                .until("2026-07-01", Offers.store("cloud/store").beyond("7.99").per(RateUnit.TB_MONTH_OF_1024))
                .build();

        List<RateGrid> grids = grids(offer);

        assertThat(grids)
                .extracting(RateGrid::title)
                .containsExactly("Tiers until 30 Jun 2026", "Tiers from 1 Jul 2026");
        assertThat(grids).extracting(RateGrid::id).doesNotHaveDuplicates();
        assertThat(grids.get(1).rows()).containsExactly(List.of("Any amount", "$7.99 per TB-month of 1,024 GB"));
        assertThat(PriceText.of(offer, TODAY)).isEqualTo("$7.99 per TB-month of 1,024 GB");
        assertThat(PriceText.of(offer, LocalDate.of(2026, 6, 30))).isEqualTo("$6.99 per TB-month of 1,024 GB");
    }

    @Test
    void a_base_price_is_said_before_the_price_of_further_units() {
        Offer offer = Offers.perSecond("lab/model", "1")
                .withoutRows()
                .base("0.35", "5", "0.07", Conditions.NONE)
                .build();

        assertThat(grids(offer).get(0).rows()).containsExactly(List.of("$0.35 for the first 5 s, then $0.07 per s"));
        assertThat(PriceText.of(offer, TODAY)).isEqualTo("$0.35 for the first 5 s, then $0.07 per s");
    }

    @Test
    void minimums_are_said_with_the_tiers() {
        TierSchedule schedule =
                Offers.store("cloud/store").minimum("1024", 90).beyond("0.01").pricing();

        assertThat(RateGrid.policy(schedule))
                .isEqualTo("each unit at the rate of its own tier; at least 1,024 GB a month are billed;"
                        + " at least 90 days are billed");
    }

    @Test
    void what_is_free_because_something_is_stored_is_the_first_row() {
        Offer offer = Offers.transfer("cloud/egress")
                .freeTimesStored("3", "cloud/store")
                .beyond("0.01")
                .build();

        assertThat(grids(offer).get(0).rows())
                .containsExactly(
                        List.of("The first 3 × the GB that are stored with cloud/store", "free"),
                        List.of("Any amount", "$0.01 per GB"));
    }

    @Test
    void input_video_has_a_column_where_a_rate_names_it() {
        RateGrid grid = grids(Offers.perSecond("lab/model", "1")
                        .withoutRows()
                        .row("7", ClipOffer.inputVideo(false))
                        .row("4.3", ClipOffer.inputVideo(true))
                        .build())
                .get(0);

        assertThat(grid.heads()).containsExactly("Input video", "Price");
        assertThat(grid.rows()).containsExactly(List.of("without", "$7.00 per s"), List.of("with", "$4.30 per s"));
    }

    private static List<RateGrid> grids(Offer offer) {
        return offer.prices().periods().stream()
                .map(RateGrid::of)
                .flatMap(List::stream)
                .toList();
    }
}
