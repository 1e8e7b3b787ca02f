package reelcost.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reelcost.testsupport.Offers;

class SuccessorsTest {
    private static final OfferId A = new OfferId("lab/a");
    private static final OfferId B = new OfferId("lab/b");
    private static final OfferId C = new OfferId("lab/c");

    @Test
    void successors_come_the_nearest_first() {
        Successors successors = new Successors(Map.of(A, B, B, C));

        assertThat(successors.of(A)).containsExactly(B, C);
        assertThat(successors.of(C)).isEmpty();
        assertThat(successors.leadBackTo(A)).isFalse();
    }

    @Test
    void a_chain_that_goes_round_ends_and_is_known_by_those_in_it() {
        Successors successors = new Successors(Map.of(A, B, B, C, C, B));

        assertThat(successors.of(A)).containsExactly(B, C);
        assertThat(successors.leadBackTo(A)).isFalse();
        assertThat(successors.leadBackTo(B)).isTrue();
        assertThat(successors.leadBackTo(C)).isTrue();
    }

    @Test
    void a_book_whose_offers_succeed_each_other_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offers.book(
                        Offers.perSecond("lab/a", "1").retired("2026-01-01", "lab/b"),
                        Offers.perSecond("lab/b", "1").retired("2026-01-01", "lab/a")))
                .withMessage("the successors of lab/a lead back to itself");
    }

    @Test
    void an_offer_says_why_it_can_not_be_bought() {
        LifeCycle never = new LifeCycle(Optional.empty(), Optional.empty(), Optional.empty(), true);

        assertThat(Offers.perSecond("lab/a", "1")
                        .retired("2026-09-24", "lab/b")
                        .build()
                        .offSale(LocalDate.of(2026, 9, 24)))
                .contains("lab · a was retired on 24 Sep 2026");
        assertThat(Offers.perSecond("lab/a", "1")
                        .retired("2026-09-24", "lab/b")
                        .build()
                        .offSale(LocalDate.of(2026, 9, 23)))
                .isEmpty();
        assertThat(Offers.perSecond("lab/a", "1").lifeCycle(never).build().offSale(LocalDate.of(2020, 1, 1)))
                .contains("lab · a is kept only to show what it cost then");
    }
}
