package reelcost.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.app.EditProductions;
import reelcost.app.EditScenarios;
import reelcost.app.ReadProductions;
import reelcost.domain.plan.Scenario;
import reelcost.testsupport.TestDatabase;
import reelcost.testsupport.TestProductions;
import reelcost.testsupport.Writers;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class WritersIT {
    private static final int SAVES = 20_000;

    @Inject
    ReadProductions read;

    @Inject
    EditProductions editProductions;

    @Inject
    EditScenarios edit;

    @Test
    void six_writers_lose_no_update_in_twenty_thousand_saves() throws Exception {
        Writers writers = new Writers(read, edit);
        long id = editProductions.create(
                TestProductions.named("Written"),
                List.of(new Scenario("Counted", List.of(TestProductions.takes("a", 1)))),
                false);
        writers.save(id, SAVES);
        assertThat(writers.clips(id)).isEqualTo(1 + SAVES);
    }
}
