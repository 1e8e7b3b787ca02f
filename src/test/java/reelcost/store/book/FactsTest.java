package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;

/** Holds the rate book and the collected facts together, in both directions. */
class FactsTest {
    private static final RateBook BOOK = RateBookLoader.builtIn();
    private static final Facts FACTS = Facts.read();

    @ParameterizedTest
    @CsvSource({"video-models, 343", "upscalers, 87", "storage-transfer, 45", "gpu, 79"})
    void no_row_of_the_collected_facts_is_lost(String file, int rows) {
        assertThat(Fact.rows(file).size()).isGreaterThanOrEqualTo(rows);
    }

    @Test
    void every_row_of_the_facts_is_in_an_offer_or_says_why_not() {
        assertThat(FACTS.rows()).isNotEmpty().allSatisfy(fact -> assertThat(
                        fact.offers().isEmpty())
                .as(fact.toString())
                .isNotEqualTo(fact.leftOut().isEmpty()));
    }

    @Test
    void every_offer_that_a_row_names_is_in_the_book() {
        assertThat(FACTS.rows())
                .flatExtracting(Fact::offers)
                .filteredOn(id -> BOOK.find(id).isEmpty())
                .isEmpty();
    }

    @Test
    void every_offer_states_the_figures_of_the_rows_that_name_it() {
        assertThat(BOOK.offers().values()).flatExtracting(FACTS::notStated).isEmpty();
    }

    @Test
    void every_figure_of_every_offer_stands_in_a_row_of_the_facts() {
        assertThat(BOOK.offers().values()).flatExtracting(FACTS::withoutFact).isEmpty();
    }

    @Test
    void offer_without_rows_is_in_the_book_and_has_none() {
        Set<OfferId> named =
                FACTS.rows().stream().flatMap(fact -> fact.offers().stream()).collect(Collectors.toSet());
        assertThat(FACTS.withoutRows()).isNotEmpty().allSatisfy((id, reason) -> {
            assertThat(BOOK.find(id)).as(id.value()).isPresent();
            assertThat(named).doesNotContain(id);
            assertThat(reason).isNotBlank();
        });
    }

    @Test
    void rent_goes_with_a_measurement_of_exactly_that_machine() {
        List<Fact> gpu = FACTS.rows().stream()
                .filter(fact -> fact.file().equals(Fact.GPU) && fact.leftOut().isEmpty())
                .toList();
        List<Fact> rents =
                gpu.stream().filter(fact -> fact.cell("kind").equals("price")).toList();
        List<Fact> measured =
                gpu.stream().filter(fact -> fact.cell("kind").equals("compute")).toList();
        assertThat(rents).hasSize(15);
        assertThat(measured).hasSize(26);
        for (Fact rent : rents) {
            for (Fact compute : measured) {
                boolean together = rent.offers().stream().anyMatch(compute.offers()::contains);
                assertThat(together).as(rent + " with " + compute).isEqualTo(sameMachine(rent, compute));
            }
        }
    }

    private static boolean sameMachine(Fact rent, Fact compute) {
        String gpu = compute.cell("gpu").replace("RTX ", "").split("/")[0];
        return Arrays.asList(rent.cell("gpu").split(" ")).contains(gpu)
                && rent.cell("gpu_count").equals(compute.cell("gpu_count"));
    }

    @Test
    void figures_without_a_source_are_no_price() {
        assertThat(Fact.rows("unverified")).hasSize(34).allSatisfy(row -> assertThat(row.getField("source"))
                .isEqualTo("no published source found"));
        assertThat(BOOK.offers().values()).extracting(Offer::source).allSatisfy(source -> assertThat(source.where())
                .isNotBlank()
                .doesNotContainIgnoringCase("unverified")
                .doesNotContainIgnoringCase("no published source"));
    }
}
