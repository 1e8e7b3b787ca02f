package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.plan.Scenario;
import reelcost.testsupport.TestProductions;
import reelcost.testsupport.Writers;

@QuarkusTest
class WritersAppTest {
    private static final int SAVES = 600;

    @Inject
    ReadProductions read;

    @Inject
    EditProductions editProductions;

    @Inject
    EditScenarios edit;

    @Test
    void six_writers_on_one_scenario_lose_no_update() throws Exception {
        Writers writers = new Writers(read, edit);
        long id = editProductions.create(
                TestProductions.named("Written"),
                List.of(new Scenario("Counted", List.of(TestProductions.takes("a", 1)))),
                false);
        writers.save(id, SAVES);
        assertThat(writers.clips(id)).isEqualTo(1 + SAVES);
    }
}
