package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.RateBook;
import reelcost.store.book.BookFile;
import reelcost.testsupport.OwnRates;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class RateBooksAppTest {
    @Inject
    RateBooks books;

    @Inject
    ReadProductions read;

    @Inject
    EditProductions editProductions;

    @Inject
    EditScenarios edit;

    @Inject
    EstimateScenario estimate;

    @AfterEach
    void leaveTheBookAsItWas() {
        books.publish("Tidied up", book -> book.without(OwnRates.FILE));
    }

    private RateBook publish(String price) {
        return books.publish("A price of our own", book -> book.with(OwnRates.file(price)));
    }

    /** 10 takes of 20 s from the studio's own offer. */
    private long production() {
        Stage.Generate takes = (Stage.Generate) TestProductions.takes("a", 10);
        return editProductions.create(
                TestProductions.named("Repriced"),
                List.of(new Scenario("A", List.of(takes.withOffer(OwnRates.LAB)))),
                false);
    }

    private String total(long production) {
        SavedProduction saved = read.one(production);
        return estimate.estimate(saved.production(), saved.scenarios().get(0))
                .total()
                .toString();
    }

    private SavedScenario scenario(long production) {
        return read.one(production).scenarios().get(0);
    }

    @Test
    void a_change_makes_a_new_edition_and_none_makes_none() {
        String before = books.current().edition();
        RateBook changed = publish("1");
        assertThat(changed.edition()).isNotEqualTo(before);
        assertThat(books.current()).isSameAs(changed);
        assertThat(publish("1").edition()).isEqualTo(changed.edition());
        assertThat(books.latest(2)).extracting(RateBooks.Edition::name).containsExactly(changed.edition(), before);
        assertThat(books.edition(before).find(OwnRates.LAB)).isEmpty();
    }

    @Test
    void a_price_far_from_that_of_the_same_model_elsewhere_is_told_with_its_place() {
        assertThat(books.doubts()).isEmpty();
        ObjectNode tree = OwnRates.file("12").tree().deepCopy();
        tree.put("provider", "Google");
        ((ObjectNode) tree.get("offers").get(0)).put("model", "Veo 3.1");
        books.publish("A dear one", book -> book.with(new BookFile(OwnRates.FILE, tree)));

        assertThat(books.doubts()).singleElement().satisfies(doubt -> assertThat(doubt)
                .startsWith(OwnRates.FILE + " offers[0]: " + OwnRates.LAB + ": a second at ")
                .contains("costs 12.0000 USD, but ")
                .endsWith(" times as much"));
    }

    @Test
    void a_scenario_stays_with_the_edition_that_priced_it_until_it_is_repriced() {
        publish("1");
        long id = production();
        assertThat(total(id)).isEqualTo("$200.00");

        RateBook dearer = publish("1.50");
        assertThat(total(id)).isEqualTo("$200.00");
        edit.reprice(id, scenario(id).id(), scenario(id).version(), dearer.edition());
        assertThat(total(id)).isEqualTo("$300.00");
    }

    @Test
    void keeping_the_prices_is_remembered_until_they_change_again() {
        publish("1");
        long id = production();
        RateBook dearer = publish("1.50");
        int version = scenario(id).version();
        edit.keepPrices(id, scenario(id).id(), version, dearer.edition());
        assertThat(scenario(id).declined()).contains(dearer.edition());
        assertThat(total(id)).isEqualTo("$200.00");
        assertThatThrownBy(() -> edit.reprice(id, scenario(id).id(), version, dearer.edition()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_save_and_a_copy_keep_the_edition() {
        String edition = publish("1").edition();
        long id = production();
        publish("1.50");
        SavedScenario saved = scenario(id);
        edit.save(
                id,
                saved.id(),
                saved.version(),
                new Scenario("B", saved.scenario().stages()));
        long copy = edit.duplicate(id, saved.id(), "C");
        assertThat(scenario(id).edition()).isEqualTo(edition);
        assertThat(read.one(id).scenario(copy).orElseThrow().edition()).isEqualTo(edition);
    }

    @Test
    void a_book_with_a_fault_changes_nothing() {
        String before = books.current().edition();
        assertThatThrownBy(() -> publish("-1"))
                .isInstanceOf(InvalidRateBook.class)
                .hasMessageContaining(OwnRates.FILE + " offers[0].rates[0].price: can't be negative: -1");
        assertThat(books.current().edition()).isEqualTo(before);
        assertThat(books.latest(1)).extracting(RateBooks.Edition::name).containsExactly(before);
    }

    @Test
    void an_edition_that_was_never_made_is_not_there() {
        assertThatThrownBy(() -> books.edition("2020-01-01-00000000")).isInstanceOf(NotThere.class);
    }

    @Test
    void starting_again_with_the_same_program_makes_no_edition() {
        publish("1");
        String before = books.current().edition();
        assertThat(books.open().edition()).isEqualTo(before);
        assertThat(books.current().find(OwnRates.LAB)).isPresent();
    }
}
