package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.SeededPlans;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class EditScenariosAppTest {
    @Inject
    ReadProductions read;

    @Inject
    EditProductions editProductions;

    @Inject
    EditScenarios edit;

    private long production(Scenario... scenarios) {
        return editProductions.create(TestProductions.named("Test"), List.of(scenarios), false);
    }

    private SavedScenario only(long production) {
        return read.one(production).scenarios().get(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_is_saved_is_what_is_read(long seed) {
        Scenario scenario =
                new Scenario("Seeded", SeededPlans.plan(seed).scenario().stages());
        long id = production(scenario);
        assertThat(only(id).scenario()).isEqualTo(scenario);
    }

    @Test
    void a_save_counts_the_version_up_and_an_older_one_is_refused() {
        long id = production(new Scenario("A", List.of()));
        SavedScenario before = only(id);
        Stage stage = TestProductions.takes("a", 10);
        edit.save(id, before.id(), before.version(), new Scenario("B", List.of(stage)));

        SavedScenario after = only(id);
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.scenario()).isEqualTo(new Scenario("B", List.of(stage)));
        assertThatThrownBy(() -> edit.save(id, before.id(), before.version(), new Scenario("C", List.of())))
                .isInstanceOf(Stale.class);
        assertThat(only(id).scenario().name()).isEqualTo("B");
    }

    @Test
    void saving_a_scenario_does_not_make_the_productions_own_form_stale() {
        long id = production(new Scenario("A", List.of()));
        int version = read.one(id).version();
        SavedScenario scenario = only(id);
        edit.save(id, scenario.id(), scenario.version(), new Scenario("B", List.of()));
        editProductions.change(id, version, TestProductions.named("Renamed"));
        assertThat(read.one(id).production().title()).isEqualTo("Renamed");
    }

    @Test
    void a_copy_keeps_the_keys_of_the_stages() {
        long id = production(new Scenario("A", List.of(TestProductions.takes("drafts", 700))));
        long copy = edit.duplicate(id, only(id).id(), "A copy");
        assertThat(read.one(id).scenario(copy).orElseThrow().scenario().stages())
                .isEqualTo(only(id).scenario().stages());
    }

    @Test
    void a_deleted_scenario_comes_back_and_what_pointed_to_it_moves_on() {
        long id = production(new Scenario("A", List.of()), new Scenario("B", List.of()));
        SavedProduction both = read.one(id);
        long first = both.scenarios().get(0).id();
        long second = both.scenarios().get(1).id();
        assertThat(both.chosenId()).contains(first);

        edit.delete(id, first);
        assertThat(read.one(id).chosenId()).contains(second);
        assertThat(read.one(id).baselineId()).contains(second);
        edit.restore(id, first);
        assertThat(read.one(id).scenarios()).extracting(SavedScenario::id).containsExactly(first, second);
    }

    @Test
    void without_its_last_scenario_nothing_is_chosen() {
        long id = production(new Scenario("A", List.of()));
        edit.delete(id, only(id).id());
        assertThat(read.one(id).chosenId()).isEmpty();
        long made = edit.create(id, new Scenario("B", List.of()));
        assertThat(read.one(id).chosenId()).contains(made);
    }

    @Test
    void a_scenario_of_another_production_is_not_there() {
        long one = production(new Scenario("A", List.of()));
        long other = production(new Scenario("A", List.of()));
        assertThatThrownBy(() -> edit.delete(one, only(other).id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> edit.choose(one, only(other).id())).isInstanceOf(NotThere.class);
    }

    @Test
    void the_fifty_first_scenario_is_refused() {
        long id = production();
        for (int i = 0; i < EditScenarios.MOST_SCENARIOS; i++) {
            edit.create(id, new Scenario("S" + i, List.of()));
        }
        assertThatThrownBy(() -> edit.create(id, new Scenario("One more", List.of())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("50");
    }
}
