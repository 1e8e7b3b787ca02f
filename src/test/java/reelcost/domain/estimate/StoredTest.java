package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Stages;

class StoredTest {
    private static Stored stored(Stage... stages) {
        return Stored.of(Estimates.estimate(
                Estimates.scheduled(Estimates.DOLLARS, new Schedule(YearMonth.of(2026, 11), 2, 0, 1)),
                ExchangeRates.NONE,
                Books.everyShape(),
                stages));
    }

    @Test
    void stages_that_buy_from_one_offer_lie_in_one_place() {
        Stored stored = stored(
                Stages.store("a", "cloud/store", "5", 1),
                Stages.store("b", "cloud/store-cold", "7", 2),
                Stages.store("c", "cloud/store", "2", 3));

        assertThat(stored.places())
                .extracting(place -> place.offer().id().value(), place -> place.lines()
                        .size())
                .containsExactly(tuple("cloud/store", 2), tuple("cloud/store-cold", 1));
        assertThat(stored.places().get(0).stock().held().amounts())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("7"), new BigDecimal("2"), new BigDecimal("2"));
        assertThat(stored.stock().in().total()).isEqualByComparingTo("14");
        assertThat(stored.complete()).isTrue();
    }

    @Test
    void the_last_month_is_the_one_in_which_the_last_of_it_goes() {
        assertThat(stored(Stages.store("a", "cloud/store", "5", 6)).lastMonth()).isEqualTo(7);
    }

    @Test
    void a_stage_that_is_not_known_is_never_taken_for_an_empty_one() {
        Stored stored = stored(
                Stages.store("a", "cloud/store", "5", 1),
                Stages.store("b", "cloud/store", Stages.of("all", "5"), 1, 1),
                Stages.store("c", "cloud/nowhere", "5", 1));

        assertThat(stored.unknown()).extracting(Line::stageKey).containsExactly("b", "c");
        assertThat(stored.complete()).isFalse();
        assertThat(stored.places()).extracting(Stored.Place::complete).containsExactly(false);
    }

    @Test
    void what_stores_nothing_has_no_place() {
        Stored stored = stored(Stages.labour("edit", "1", "10"));

        assertThat(stored.isNothing()).isTrue();
        assertThat(stored.lastMonth()).isZero();
    }
}
